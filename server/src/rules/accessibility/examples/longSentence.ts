import type { Language } from '../../../engine/draft.ts';
import type { Examples } from '../../../engine/rule.ts';

export const longSentenceExamples: Readonly<Record<Language, Examples>> = {
  en: {
    finds: [
      {
        text: '«The new tunnel will be warm and rather dusty for a long while, but we will open it to visitors as soon as the last cable is in place.»',
        fixed:
          'The new tunnel will be warm and rather dusty for a long while. But we will open it to visitors as soon as the last cable is in place.',
      },
      {
        text: '«Our visitors asked for more benches along the way to the old workshop; the gardeners built twelve of them out of wood that the storm had left us.»',
        fixed:
          'Our visitors asked for more benches along the way to the old workshop. The gardeners built twelve of them out of wood that the storm had left us.',
      },
      {
        text: 'Hello. «The team spent three long winters on the roof of the old hall, and they came down with the best picture of the sky that anybody here had seen.»',
        fixed:
          'Hello. The team spent three long winters on the roof of the old hall. They came down with the best picture of the sky that anybody here had seen.',
      },
      '«A caption which says who stands where in the picture which we took on the day on which the hall which you all know from television opened its doors to everybody.»',
      '«When the sun goes down behind the mountains and the last bus has left the stop at the gate, we walk home through the fields and count the stars.»',
      '- «An item of a list may be short, but this one goes on and on until nobody who reads it can remember how it started or what it wanted to say.»',
    ],
    allows: [
      'Short sentences are fine. This one is, too.',
      'Twenty-five words may stand in one sentence, and this one has been built with care so that it ends right where the limit is.',
      'At 13.6 TeV, Dr. Rossi saw it. See Fig. 3 and No. 25 of the series, it is all there. Nothing else was seen by anybody else on that day.',
      'Austria, Belgium, Bulgaria, Czechia, Denmark, Estonia, Finland, France, Germany, Greece, Hungary, Israel, Italy, the Netherlands, Norway, Poland, Portugal, Romania, Serbia, Slovakia, Slovenia, Spain, Sweden, Switzerland and the United Kingdom are our Member States.',
      '> A quotation is as long as the person who said it wanted it to be, and nobody should cut it into pieces only because a rule has counted its words.',
      'She said: “A quotation is as long as the person who said it wanted it to be, and nobody should cut it into pieces because a rule has counted its words.”',
      '---\naudience: expert\n---\nA sentence for experts may well be longer than what everybody would follow, because they know the words and the thought and only want to see what is new about it.',
      '#one #two #three #four #five #six #seven #eight #nine #ten #eleven #twelve #thirteen #fourteen #fifteen #sixteen #seventeen #eighteen #nineteen #twenty #more #and #even #more #tags #here #now',
      {
        text: 'Here we let the writer have a few more words, since the settings of this very folder allow them to go up to thirty words at most.',
        options: { words: 30 },
      },
    ],
  },
  fr: {
    finds: [
      {
        text: '«Le nouveau tunnel restera chaud et plutôt poussiéreux pendant longtemps, mais nous l’ouvrirons aux visiteurs dès que le dernier câble sera en place.»',
        fixed:
          'Le nouveau tunnel restera chaud et plutôt poussiéreux pendant longtemps. Mais nous l’ouvrirons aux visiteurs dès que le dernier câble sera en place.',
      },
      {
        text: '«Les visiteurs demandaient des bancs le long du chemin de l’atelier\u00a0; les jardiniers en ont construit douze avec le bois laissé par la tempête.»',
        fixed:
          'Les visiteurs demandaient des bancs le long du chemin de l’atelier. Les jardiniers en ont construit douze avec le bois laissé par la tempête.',
      },
      {
        text: '«L’équipe a passé trois longs hivers sur le toit de la vieille halle, et elle en redescend avec la plus belle image du ciel.»',
        fixed:
          'L’équipe a passé trois longs hivers sur le toit de la vieille halle. Elle en redescend avec la plus belle image du ciel.',
      },
      '«Quand le soleil se couche derrière les montagnes et que le dernier bus a quitté l’arrêt du portail, nous rentrons à pied en comptant les étoiles.»',
      '«Une légende qui dit qui se tient où sur la photo que nous avons prise le jour où la halle que vous connaissez tous a ouvert ses portes.»',
    ],
    allows: [
      'Les phrases courtes passent bien. Celle-ci aussi.',
      'M. Dupont habite au n° 3, p. ex. avec son chat. Il est né bien après J.-C., et son chat aussi. Tout le monde le sait ici.',
      'Allemagne, Autriche, Belgique, Bulgarie, Danemark, Espagne, Estonie, Finlande, France, Grèce, Hongrie, Israël, Italie, Norvège, Pays-Bas, Pologne, Portugal, Roumanie, Royaume-Uni, Serbie, Slovaquie, Slovénie, Suède, Suisse et Tchéquie.',
      '> Une citation est aussi longue que l’a voulu la personne qui l’a dite, et personne ne devrait la couper parce qu’une règle a compté ses mots.',
      '---\naudience: expert\n---\nUne phrase pour spécialistes peut bien être plus longue que ce que tout le monde suivrait, car ils connaissent les mots et ne cherchent que la nouveauté.',
      '- Un câble\n- Un aimant\n- Une pompe',
    ],
  },
};
