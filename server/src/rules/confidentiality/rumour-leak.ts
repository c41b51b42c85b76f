import { rumourLeakWords } from '../../lexicon/phrases/rumourLeak.ts';
import { named, passageRule, textOf } from '../rule.ts';

export const rumourLeak = passageRule({
  id: 'rumour-leak',
  principle: 'confidentiality',
  clause: 'confidentiality',
  severity: 'warning',
  summary: {
    en: 'Hearsay about results or people.',
    fr: 'Des ouï-dire sur des résultats ou des personnes.',
  },
  rationale: {
    en: 'A rumour from inside reads as a leak: it takes the announcement from the collaboration that did the work, and it is often wrong. Cite the official source, or wait for it.',
    fr: 'Une rumeur venue de l’intérieur passe pour une fuite : elle prive la collaboration de son annonce, et elle est souvent fausse. Citez la source officielle, ou attendez-la.',
  },
  words: rumourLeakWords,
  examples: {
    en: {
      finds: [
        '«Rumour has it» that ATLAS sees something at 3 TeV.',
        '«A little bird told» me the paper is out on Friday.',
        'Have you seen «the leaked plot»? Wow.',
      ],
      allows: [
        'The helium leak was repaired overnight.',
        'Rumours of an excess in 2015 proved wrong.',
        'What does “rumour has it” mean in English?',
      ],
    },
    fr: {
      finds: [
        '«Il paraît que» CMS a vu quelque chose.',
        'Selon des «bruits de couloir», le résultat sort vendredi.',
        'La «fuite de résultats» circule déjà.',
      ],
      allows: [
        'Une fuite d’hélium a arrêté la machine.',
        'Le bruit de fond est bien modélisé.',
        'Les couloirs du LHC font 27 km.',
      ],
    },
  },
  *check(reading) {
    for (const hit of [...reading.hits('rumour-leak/hearsay'), ...reading.hits('rumour-leak/leaked')]) {
      if (reading.talkedAbout(hit) || reading.negated(hit) || reading.past(hit)) continue;
      const words = named(textOf(reading, hit));
      yield {
        span: { start: hit.start, end: hit.end },
        message: {
          en: `${words.en} passes on hearsay: cite the official source, or leave it out until there is one.`,
          fr: `${words.fr} relaie un ouï-dire : citez la source officielle, ou attendez qu’il y en ait une.`,
        },
      };
    }
  },
});
