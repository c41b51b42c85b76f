import type { Policy } from './policy.ts';
const b = { en: '', fr: '' };
const w = { short: b, long: b };
const cern = { id: 'cern', title: b, note: b,
 organisation: { short: 'CERN', full: { en: 'European Organization for Nuclear Research', fr: 'Organisation européenne pour la recherche nucléaire' }, called: { en: ['cern', '(the|our|this) (lab|laboratory)'], fr: ['(le|du|au)? cern', '(le|notre|ce|au|du) (labo|laboratoire)'] }, wrong: { en: [], fr: [] }, domains: ['cern.ch', 'cern'] },
 names: [], disclosures: new Proxy({}, { get: () => w }), wordings: new Proxy({}, { get: () => w }), mailboxes: [], phones: [], hosts: { public: [], internal: [] }, notes: [], facts: [], accounts: [], approvers: [], partners: [], hashtags: [], contacts: [], clauses: {}, settings: {} } as unknown as Policy;
export const shippedPolicies: Readonly<Record<string, Policy>> = { cern };
