import type { Language } from '../engine/draft.ts';

/** Function words that only one of the two languages has; accents kept, lower case. */
const telling: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    'about after all also and are at be been before between but by can could did do does for from had has have he her here his how i if in into is it its just like made make many may more most much my new no not now of off one only other our out over said she should so some such than that the their them then there these they this those through to under until up very was we were what when where which while who why will with would you your'.split(
      ' ',
    ),
  ),
  fr: new Set(
    'ainsi alors après au aucun aussi autre aux avant avec avons avez beaucoup bien car ce ceci cela celle celui ces cet cette ceux chaque chez ci comme comment dans de depuis des donc dont du déjà elle elles en encore entre est et ete été être eux faire fait il ils jamais je jour jusque la là le les leur leurs lors lui ma mais me mes moins mon même ne nos notre nous où par parce pas pendant peu peut plus pour pourquoi pouvez près qu quand que quel quelle quelques qui quoi sa sans se selon sera ses si sont sous sur ta te tes toujours tous tout toute toutes très tu un une vers voici voilà vos votre vous y à ça était'.split(
      ' ',
    ),
  ),
};

/** How much an accented word in small letters tells, beside a function word. */
const accented = 0.75;

/** A to z, À to ÿ with the signs among them, Œ and œ. Asked of every character. */
const isLetter = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0xc0 && code <= 0xff) ||
  code === 0x152 ||
  code === 0x153;

/** Which language a masked text is in, or `undefined` when it is too short or mixed to tell. Reads 2,000 characters. */
export function detectLanguage(text: string): Language | undefined {
  const most = Math.min(text.length, 2000);
  let en = 0;
  let fr = 0;
  for (let at = 0; at < most; ) {
    const start = at;
    while (at < most && isLetter(text.charCodeAt(at))) at++;
    if (at === start) {
      at++;
      continue;
    }
    const word = text.slice(start, at);
    const small = word.toLowerCase();
    if (telling.en.has(small)) en++;
    else if (telling.fr.has(small)) fr++;
    // Capitals with accents are names in either language.
    else if (/^[a-zà-ÿœ]*[éèêàçùîôœ]/.test(word)) fr += accented;
  }
  if (en >= 2 * fr + 1) return 'en';
  if (fr >= 2 * en + accented) return 'fr';
  return undefined;
}
