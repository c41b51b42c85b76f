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
      '«If you have ever wondered why the lights in the control room stay so low at night, ask the crew, who will tell you about tired eyes and screens.»',
      'First beam! «The crew had waited for it since the early hours of Monday with cold pizza and far too much coffee and nobody wanted to go home.»',
      '«We are looking for a friendly person who likes children, speaks French and English, is not afraid of heights or helmets and can work on two Saturdays in June.»',
      '«Although the pump had been changed twice in the same month and everybody had looked for the leak with great care, it took one student and a bicycle tube.»',
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
      'Open days! 🎉\n\n- Where: Meyrin\n- When: Saturday and Sunday\n- What: caverns, workshops, shows, food and a small market with things made by hand by our own people\n- Price: free',
      'Do you want to see it? Come. Bring a friend. Bring two. Bring the children. Bring good shoes. We bring the helmets, the maps, the soup and the stories.',
      'At 8 a.m. on 3 Oct. Dr. M. Rossi et al. saw 1.5 times more. No. 7 was off. Fig. 2 shows it. See p. 12 for the rest of that story.',
      '## A heading which is rather long and goes on for quite a while because whoever wrote it wanted to put the whole story in it at once',
      '| A cell of a table in which somebody has written a whole story that goes on and on and on until the column is as wide as the screen is |\n| --- |\n| ok |',
      'https://home.cern https://cds.cern.ch https://press.cern https://visit.cern #a #b #c #d #e #f #g #h #i #j #k #l #m #n #o #p',
      'The boss told the press “that this pump had served for thirty years without a single day of rest and that nobody alive remembered who had chosen it or why”.',
      'Short one.\r\nAnother short one, with a Windows line end.\r\nAnd a third one to be sure of it, as there are so many of them here.',
      'Soup, bread, cheese, salad, fruit, cake, coffee, tea, water, juice, crisps, nuts, sandwiches, pasta, rice, beans, peas, carrots, onions, leeks, garlic, salt, pepper, sugar, milk and eggs.',
      '- Bring: shoes, water, a hat, a map, a friend, a torch, gloves, a jacket, a snack, a pen, a notebook, your badge, your smile and a bit of patience too',
      '“It was the night on which the whole machine fell silent and nobody in the room knew whether to laugh or to cry or to phone their mother.”',
      'Thanks to Amal, Bea, Chen, Dana, Emil, Fay, Gus, Hana, Ines, Jo, Kim, Lea, Max, Nia, Omar, Pia, Quin, Ravi, Sam, Tia, Uma, Vic and Zoe.',
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
      '«Si vous vous demandez pourquoi la salle de contrôle reste sombre la nuit, parlez-en à l’équipe, qui vous racontera ses écrans et ses yeux fatigués.»',
      'Premier faisceau ! «Toute l’équipe l’attendait depuis lundi avec de la pizza froide et beaucoup trop de café et personne ne voulait rentrer chez soi.»',
      '«Nous cherchons une personne aimable qui aime les enfants, parle français et anglais, ne craint ni la hauteur ni les casques et travaille le samedi.»',
    ],
    allows: [
      'Les phrases courtes passent bien. Celle-ci aussi.',
      'M. Dupont habite au n° 3, p. ex. avec son chat. Il est né bien après J.-C., et son chat aussi. Tout le monde le sait ici.',
      'Allemagne, Autriche, Belgique, Bulgarie, Danemark, Espagne, Estonie, Finlande, France, Grèce, Hongrie, Israël, Italie, Norvège, Pays-Bas, Pologne, Portugal, Roumanie, Royaume-Uni, Serbie, Slovaquie, Slovénie, Suède, Suisse et Tchéquie.',
      '> Une citation est aussi longue que l’a voulu la personne qui l’a dite, et personne ne devrait la couper parce qu’une règle a compté ses mots.',
      '---\naudience: expert\n---\nUne phrase pour spécialistes peut bien être plus longue que ce que tout le monde suivrait, car ils connaissent les mots et ne cherchent que la nouveauté.',
      '- Un câble\n- Un aimant\n- Une pompe',
      'Venez samedi. Amenez un ami. Amenez les enfants. Prenez de bonnes chaussures. Nous avons les casques, les plans, la soupe et les histoires.',
      '## Un titre plutôt long qui continue encore et encore parce que la personne qui l’a écrit voulait y mettre toute l’histoire d’un coup',
      'Le 3 oct. à 8 h, M. Rossi et al. ont vu 1,5 fois plus. Le n° 7 était à l’arrêt. Voir la fig. 2 et la p. 12 pour la suite.',
      'Soupe, pain, fromage, salade, fruits, gâteaux, café, thé, eau, jus, noix, pâtes, riz, pois, carottes, oignons, poireaux, ail, sel, poivre, sucre, lait et œufs.',
      '« C’était la nuit où toute la machine s’est tue et où personne dans la salle ne savait s’il fallait rire, pleurer ou téléphoner à sa mère. »',
      'Merci à Amal, Béa, Chen, Dana, Émile, Fay, Gus, Hana, Inès, Jo, Kim, Léa, Max, Nia, Omar, Pia, Ravi, Sam, Tia, Uma et Zoé.',
    ],
  },
};
