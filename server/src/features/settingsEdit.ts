import { isMap, parseDocument } from 'yaml';

const fileName = '.forthright.yaml';

/** Where a settings file is made for a draft: its workspace folder, else the first one, else the draft's own folder. */
export function newSettingsUri(uri: string, roots: readonly string[]): string | undefined {
  const folder = /^[a-z][\w+.-]*:\/\//i.test(uri) ? uri.slice(0, uri.lastIndexOf('/')) : undefined;
  const home = roots.find((root) => uri.startsWith(`${root}/`)) ?? roots[0] ?? folder;
  return home === undefined ? undefined : `${home}/${fileName}`;
}

/** The settings with one more term allowed for a rule; comments and order stay. `undefined` when nothing changes or nothing can be read. */
export function allowed(yaml: string, rule: string, term: string): string | undefined {
  const document = parseDocument(yaml);
  if (document.errors.length > 0) return undefined;
  const setting = document.getIn(['rules', rule]);
  // `jargon: warning` says only how grave it is.
  if (setting !== undefined && !isMap(setting))
    document.setIn(['rules', rule], document.createNode({ severity: setting }));
  const before: unknown = document.toJS()?.rules?.[rule]?.allow;
  const terms = Array.isArray(before) ? before.map(String) : [];
  if (terms.some((known) => known.toLowerCase() === term.toLowerCase())) return undefined;
  document.setIn(['rules', rule, 'allow'], document.createNode([...terms, term], { flow: true }));
  return document.toString({ lineWidth: 0 });
}

/** The settings with a rule switched off. */
export function switchedOff(yaml: string, rule: string): string | undefined {
  const document = parseDocument(yaml);
  if (document.errors.length > 0) return undefined;
  if (isMap(document.getIn(['rules', rule]))) document.setIn(['rules', rule, 'severity'], 'off');
  else document.setIn(['rules', rule], 'off');
  return document.toString({ lineWidth: 0 });
}
