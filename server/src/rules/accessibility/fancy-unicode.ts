import type { Problem } from '../../engine/rule.ts';
import { overlaps, type Span } from '../../engine/span.ts';
import { type FancyKind, fancyKinds } from '../../lexicon/fancyLetters.ts';
import type { Reading } from '../../reading/reading.ts';
import { named, passageRule, quoted, replaceWith, textOf } from '../rule.ts';

const foreign = /[\p{M}\u1D00-\u1DBF\u2070-\u24E9\uA730-\uA7AF\uFF10-\uFF5A\u{1D400}-\u{1F189}ǝƃʇʞ]/u;
/** Japanese, Chinese and Korean text has full-width letters of its own. */
const eastern = /[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]/;

interface Run extends Span {
  readonly kind: FancyKind;
}

export const fancyUnicode = passageRule({
  id: 'fancy-unicode',
  principle: 'accessibility',
  clause: 'accessibility',
  severity: 'warning',
  summary: {
    en: 'Fake bold, italic, boxed or upside-down letters.',
    fr: 'De fausses lettres grasses, italiques, encadrées ou renversées.',
  },
  rationale: {
    en: 'These are mathematical and other signs that only look like letters. Screen readers skip them or spell “mathematical bold capital B”, search does not find them, and some devices show empty boxes.',
    fr: 'Ce sont des signes mathématiques ou autres qui ne font que ressembler à des lettres. Les lecteurs d’écran les sautent ou les épellent (« B majuscule gras mathématique »), la recherche ne les trouve pas et certains appareils affichent des carrés vides.',
  },
  fine: {
    en: 'A single sign is physics (ħ, ℓ, 𝑝) or a name (𝕏).',
    fr: 'Un signe isolé relève de la physique (ħ, ℓ, 𝑝) ou est un nom (𝕏).',
  },
  examples: {
    en: {
      finds: [
        { text: '«𝗕𝗿𝗲𝗮𝗸𝗶𝗻𝗴»: protons are back', fixed: 'Breaking: protons are back' },
        { text: 'The «𝓗𝓲𝓰𝓰𝓼» turns ten', fixed: 'The Higgs turns ten' },
        { text: '«𝐖𝐞 𝐚𝐫𝐞 𝐡𝐢𝐫𝐢𝐧𝐠» engineers', fixed: 'We are hiring engineers' },
        { text: '«Ｆｕｌｌｗｉｄｔｈ» looks odd', fixed: 'Fullwidth looks odd' },
        { text: '«Ⓒⓔⓡⓝ» open days', fixed: 'Cern open days' },
        { text: 'This is «🅽🅴🆆» today', fixed: 'This is NEW today' },
        { text: '«ʇxǝʇ» the wrong way up', fixed: 'text the wrong way up' },
        { text: 'It was «s̶t̶r̶i̶k̶e̶» on purpose', fixed: 'It was strike on purpose' },
        { text: 'Some «z̷a̷l̷g̷o̷» for you', fixed: 'Some zalgo for you' },
        { text: '«ꜱᴍᴀʟʟ ᴄᴀᴘꜱ» in the banner', fixed: 'SMALL CAPS in the banner' },
        { text: '“«𝘕𝘦𝘷𝘦𝘳 𝘦𝘷𝘦𝘳»” she said', fixed: '“Never ever” she said' },
        { text: 'Only «𝟮𝟬𝟮𝟲» seats', fixed: 'Only 2026 seats' },
        { text: '«𝙊𝙥𝙚𝙣 𝘿𝙖𝙮𝙨 𝟮𝟬𝟮𝟲»! Book now', fixed: 'Open Days 2026! Book now' },
      ],
      allows: [
        'ħ, Å, µ and μ, ψ, ℓ, ℒ are physics.',
        'AEḡIS measures antihydrogen.',
        'We left 𝕏 last year.',
        'The area is 12 m² and 3 m³, the 2ⁿᵈ run.',
        'A momentum 𝑝 and an energy 𝐸 = 𝑚𝑐².',
        'p̄p collisions and a ν̅ beam, with E̸ₜ.',
        'W⁺W⁻ → ℓ⁺νℓ⁻ν at √s = 13 TeV',
        '加速器ＬＨＣは世界最大です',
        'résumé, naïve, Ångström, œuvre',
        'It is pronounced /ˈhɪɡz ˈboʊzɒn/.',
        'x ∈ ℝ, n ∈ ℕ, z ∈ ℂ',
        '`𝗕𝗼𝗹𝗱` is what we do not write.',
        '🅰️ and 🅱️ are blood groups.',
        'Flags: 🇨🇭🇫🇷🇩🇪🇮🇹',
      ],
    },
    fr: {
      finds: [
        { text: '«𝐍𝐨𝐮𝐯𝐞𝐚𝐮» : la visite du soir', fixed: 'Nouveau : la visite du soir' },
        { text: 'Une «𝘨𝘳𝘢𝘯𝘥𝘦 𝘯𝘰𝘶𝘷𝘦𝘭𝘭𝘦» pour l’équipe', fixed: 'Une grande nouvelle pour l’équipe' },
        { text: 'Le «ＣＥＲＮ» ouvre ses portes', fixed: 'Le CERN ouvre ses portes' },
        { text: '«𝙊𝙣 𝙧𝙚𝙘𝙧𝙪𝙩𝙚» ! Venez', fixed: 'On recrute ! Venez' },
        { text: 'C’est «b̶a̶r̶r̶é̶», tant pis', fixed: 'C’est barré, tant pis' },
      ],
      allows: [
        'Le cœur de l’œuvre, « n° 3 », la 1ʳᵉ et la 2ᵉ fois, Mᵐᵉ Curie',
        'La constante ħ et la longueur d’onde λ',
        'Une espace fine : 10 000 m² et 3 µm',
        'À Évian, ça va où ? Noël, ambiguë',
        'L’énergie 𝐸 et la masse 𝑚',
      ],
    },
  },
  *check(reading): Iterable<Problem> {
    if (!foreign.test(reading.raw)) return;
    for (const run of runsIn(reading)) {
      const written = textOf(reading, run);
      const plain = run.kind.plain(written);
      if (plain === written) continue;
      const words = named(written, 40);
      yield {
        span: { start: run.start, end: run.end },
        message: {
          en: `${words.en} is made of signs that only look like letters; screen readers skip or spell them: write ${quoted(plain, 'en', 40)}.`,
          fr: `${words.fr} est fait de signes qui ne font que ressembler à des lettres ; les lecteurs d’écran les sautent ou les épellent : écrivez ${quoted(plain, 'fr', 40)}.`,
        },
        fixes: [
          replaceWith(run, plain, { en: 'Write it in plain letters', fr: 'L’écrire en lettres ordinaires' }, true),
        ],
      };
    }
  },
});

function runsIn(reading: Reading): readonly Run[] {
  const hidden = reading.tokens.filter(({ kind }) => kind === 'code' || kind === 'html' || kind === 'comment');
  const found: Run[] = [];
  for (const kind of fancyKinds) {
    if (!kind.sign.test(reading.raw) || (kind.id === 'fullwidth' && eastern.test(reading.raw))) continue;
    for (const match of reading.raw.matchAll(kind.run)) {
      const written = match[0].replace(/(?<![ '’.,!?-])[ '’.,!?-]+$/, '');
      const run: Run = { start: match.index, end: match.index + written.length, kind };
      if (countOf(kind, written) < kind.least || hidden.some(({ span }) => overlaps(span, run))) continue;
      const last = found.at(-1);
      if (last?.kind === kind && reading.raw.slice(last.end, run.start) === ' ')
        found[found.length - 1] = { ...last, end: run.end };
      else if (!last || !overlaps(last, run)) found.push(run);
    }
  }
  return found;
}

const countOf = ({ sign }: FancyKind, run: string): number =>
  [...run.matchAll(new RegExp(sign.source, `${sign.flags}g`))].length;
