import type { Span } from '../../engine/span.ts';
import { roleWords } from '../../lexicon/roleMailboxes.ts';
import { fitsPattern } from '../../policy/hosts.ts';
import { contactFor, type Policy } from '../../policy/policy.ts';
import type { Reading } from '../../reading/reading.ts';
import { passageRule, replaceWith } from '../rule.ts';
import { masked } from '../shared/mask.ts';
import { personalEmailExamples } from './examples/personalEmail.ts';

export const personalEmail = passageRule({
  id: 'personal-email',
  principle: 'confidentiality',
  clause: 'privacy',
  severity: 'warning',
  summary: { en: 'Somebody’s own mailbox.', fr: 'L’adresse électronique de quelqu’un.' },
  rationale: {
    en: 'An address in a post is collected by machines and answered by one person alone, also in ten years. A service’s mailbox or a form serves readers better.',
    fr: 'Une adresse publiée est récoltée par des machines et n’atteint qu’une personne, encore dans dix ans. La boîte d’un service ou un formulaire rend mieux service au public.',
  },
  fine: {
    en: 'It is your own address and you want it there.',
    fr: 'C’est votre propre adresse et vous tenez à la donner.',
  },
  examples: personalEmailExamples,
  *check(reading, setting, policy) {
    for (const found of addressesIn(reading)) {
      if (isRole(found.address, policy)) continue;
      const span = { start: found.start, end: found.end };
      const shown = masked(found.address);
      const mailbox = contactFor(policy, 'reputation')?.email;
      yield {
        span,
        secret: true,
        ...(setting.genre === 'page' ? { severity: 'hint' } : {}),
        message: {
          en: `This is somebody’s own e-mail address (${shown}): give a service’s mailbox or a form instead.`,
          fr: `C’est l’adresse électronique d’une personne (${shown})\u00a0: donnez plutôt la boîte d’un service ou un formulaire.`,
        },
        fixes: [
          ...(mailbox
            ? [replaceWith(span, mailbox, { en: `Replace by ${mailbox}`, fr: `Remplacer par ${mailbox}` })]
            : []),
          replaceWith(span, reading.language === 'fr' ? '[adresse retirée]' : '[address removed]', {
            en: 'Replace by “[address removed]”',
            fr: 'Remplacer par «\u00a0[adresse retirée]\u00a0»',
          }),
        ],
      };
    }
  },
});

interface Found extends Span {
  readonly address: string;
}

/** `jane.doe [at] cern [dot] ch`, also in words and in French. */
const spelled =
  /([\p{L}\p{N}._-]{2,64})\s?(?:[[({<]\s?(?:at|arobase|arobas|chez|à|@)\s?[\])}>]|\sarobase\s)\s?([\p{L}\p{N}-]{1,60}(?:(?:\s?[[({<]\s?(?:dot|point|\.)\s?[\])}>]\s?|\s(?:dot|point)\s|\.)[\p{L}\p{N}-]{2,60}){1,3})/giu;

function* addressesIn(reading: Reading): Iterable<Found> {
  for (const token of reading.tokens) {
    if (token.kind === 'email') yield { ...token.span, address: token.text.replace(/^<|>$/g, '') };
    const target = token.target;
    if (!target?.startsWith('mailto:')) continue;
    const start = reading.raw.indexOf(target, token.textSpan.end);
    if (start >= 0)
      yield { start: start + 7, end: start + target.length, address: target.slice(7).replace(/\?.*$/s, '') };
  }
  if (!/arobas|[[({<]\s?(?:at|chez|à|@)\s?[\])}>]/iu.test(reading.raw)) return;
  for (const m of reading.raw.matchAll(spelled)) {
    const host = (m[2] as string).replace(/\s?[[({<]\s?(?:dot|point|\.)\s?[\])}>]\s?|\s(?:dot|point)\s/gi, '.');
    yield { start: m.index, end: m.index + m[0].length, address: `${m[1]}@${host}` };
  }
}

/** Domains that stand for nobody’s. */
const samples =
  /(?:^|\.)(?:example|invalid|test|localhost|local)(?:\.|$)|(?:^|\.)(?:exemple|domain|domaine|yourdomain)\./i;

function isRole(address: string, policy: Policy): boolean {
  const [local = '', host = ''] = address
    .toLowerCase()
    .replace(/^mailto:/, '')
    .split('@');
  if (
    samples.test(host) ||
    local === 'git' ||
    (/^(?:name|nom|your|votre|first\.last|prenom\.nom|x+)/.test(local) && samples.test(host))
  )
    return true;
  if (policy.mailboxes.some((mailbox) => fitsMailbox(local, host, mailbox))) return true;
  return local.split(/[._+\d-]+/).some((word) => roleWords.has(word)) || isOwnName(local, host);
}

/** `museum@museum.ch`: the mailbox of the place itself. */
const isOwnName = (local: string, host: string): boolean => host.split(/[.-]/).includes(local);

function fitsMailbox(local: string, host: string, mailbox: string): boolean {
  const [role = '', domain = '*'] = mailbox.toLowerCase().split('@');
  return local === role && (domain === '*' || fitsPattern(host, domain));
}
