import type { Language } from '../../../engine/draft.ts';
import type { Examples } from '../../../engine/rule.ts';

export const affiliationUndisclosedExamples: Readonly<Record<Language, Examples>> = {
  en: {
    finds: [
      {
        text: '---\nrole: member of CMS\n---\nWhat an «amazing» plot from CMS.',
        fixed: '---\nrole: member of CMS\n---\nWhat an amazing plot from CMS (I work on this).',
      },
      {
        text: '---\nrole: physicist, ATLAS\n---\nThe «best» paper of the year is out, by ATLAS.',
        fixed: '---\nrole: physicist, ATLAS\n---\nThe best paper of the year is out, by ATLAS (I work on this).',
      },
      {
        text: '---\nrole: engineer at CERN\n---\n«Everyone should visit» CERN this summer.',
        fixed: '---\nrole: engineer at CERN\n---\nEveryone should visit CERN this summer (I work on this).',
      },
      {
        text: '---\nrole: developer of ROOT\n---\n«Five stars» for ROOT 7, so fast.',
        fixed: '---\nrole: developer of ROOT\n---\nFive stars for ROOT 7, so fast (I work on this).',
      },
      {
        text: '---\nrole: postdoc, LHCb\n---\n«Hats off to» LHCb for this stunning measurement.',
        fixed: '---\nrole: postdoc, LHCb\n---\nHats off to LHCb for this stunning measurement (I work on this).',
      },
      {
        text: '---\nrole: PhD student, ALICE\n---\n🎉 ALICE has the most «beautiful» event displays!! #ALICE #CERN',
        fixed:
          '---\nrole: PhD student, ALICE\n---\n🎉 ALICE has the most beautiful event displays (I work on this)!! #ALICE #CERN',
      },
      '---\nrole: CERN guide\n---\nI «highly recommend» CERN for a rainy Sunday.',
      '---\nrole: developer of ROOT\n---\nROOT 7 is «way better than the others».',
      '---\nrole: postdoc, LHCb\n---\n«Kudos to» LHCb, again.',
      '---\nrole: member of CMS\n---\n«SUPERB» RESULT BY CMS: the best mass ever',
    ],
    allows: [
      '---\nrole: member of CMS\n---\nI work on CMS and love this amazing plot.',
      '---\nrole: member of CMS\n---\nWhat an amazing plot from our collaboration.',
      '---\nrole: member of CMS\naccount: institutional\n---\nAn amazing plot from CMS.',
      'An amazing plot from CMS.',
      '---\nrole: teacher\n---\nAn amazing plot from CMS.',
      '---\nrole: member of CMS\n---\nA superb meal at the restaurant.',
      '---\nrole: member of CMS\n---\nThe best-fit value of CMS is 125.35 GeV.',
      '---\nrole: member of CMS\n---\nNot a great day for CMS: no beam.',
      '---\nrole: member of CMS\n---\n“An amazing plot”, says the CMS referee.',
      '---\nrole: PhD student, ALICE\n---\nFull disclosure: this superb ALICE plot is by somebody at the next desk.',
      '---\nrole: PhD student, ALICE\n---\nA stunning photo of the Rosetta probe. Well done, ESA.',
      '---\nrole: engineer at CERN\n---\nWith best regards from CERN.',
      '---\nrole: engineer at CERN\n---\nWhat is the best way to reach CERN? Tram 18.\r\nIt stops at the gate.',
      '---\nrole: member of CMS\n---\nCMS is looking for a great colleague. Apply by Friday.',
      '---\nrole: engineer at CERN\n---\nThe CERN canteen has awesome cake today.',
      '---\nrole: engineer at CERN\n---\nGreat Britain joined CERN in 1954.',
    ],
  },
  fr: {
    finds: [
      {
        text: '---\nrole: chercheuse, CMS\nlang: fr\n---\n«Superbe» résultat de CMS.',
        fixed: '---\nrole: chercheuse, CMS\nlang: fr\n---\nSuperbe résultat de CMS (j’y travaille).',
      },
      {
        text: '---\nrole: ingénieur au CERN\nlang: fr\n---\nUne exposition «magnifique» au CERN, courez-y.',
        fixed:
          '---\nrole: ingénieur au CERN\nlang: fr\n---\nUne exposition magnifique au CERN, courez-y (j’y travaille).',
      },
      {
        text: '---\nrole: physicienne, LHCb\nlang: fr\n---\n«Bravo à» LHCb pour cette mesure.',
        fixed: '---\nrole: physicienne, LHCb\nlang: fr\n---\nBravo à LHCb pour cette mesure (j’y travaille).',
      },
      {
        text: '---\nrole: doctorant ATLAS\nlang: fr\n---\nUne figure absolument «remarquable» dans le dernier article d’ATLAS.',
        fixed:
          '---\nrole: doctorant ATLAS\nlang: fr\n---\nUne figure absolument remarquable dans le dernier article d’ATLAS (j’y travaille).',
      },
      '---\nrole: doctorante, ALICE\nlang: fr\n---\n🎉 Des images «splendides» dans la galerie d’ALICE',
      '---\nrole: guide au CERN\nlang: fr\n---\nLe CERN un dimanche de pluie ? «À ne pas manquer».',
      '---\nrole: physicienne, LHCb\nlang: fr\n---\nL’article de LHCb est «remarquable».',
      '---\nrole: développeur de ROOT\nlang: fr\n---\nROOT 7, «cinq étoiles».',
    ],
    allows: [
      '---\nrole: chercheuse, CMS\nlang: fr\n---\nSuperbe résultat de CMS, et j’y travaille.',
      '---\nrole: chercheuse, CMS\nlang: fr\n---\nNotre équipe a un superbe résultat dans CMS.',
      '---\nrole: enseignante\nlang: fr\n---\nSuperbe résultat de CMS.',
      '---\nrole: chercheuse, CMS\nlang: fr\n---\nUn gâteau superbe à la cantine.',
      '---\nrole: chercheuse, CMS\nlang: fr\n---\nLe meilleur ajustement de CMS donne 125 GeV.',
      '---\nrole: chercheuse, CMS\nlang: fr\naccount: institutional\n---\nSuperbe résultat de CMS.',
      '---\nrole: doctorante, ALICE\nlang: fr\n---\nEn toute transparence : cette superbe courbe d’ALICE vient du bureau d’à côté.',
      '---\nrole: doctorante, ALICE\nlang: fr\n---\nSuperbe photo de la sonde Rosetta. Bravo à l’ESA.',
      '---\nrole: ingénieur au CERN\nlang: fr\n---\nMeilleurs vœux à toutes et à tous depuis le CERN.',
      '---\nrole: ingénieur au CERN\nlang: fr\n---\nLe tram 18 s’arrête devant la porte du CERN.',
      '---\nrole: ingénieur au CERN\nlang: fr\n---\nUn café formidable à la cafétéria du CERN.',
      '---\nrole: chercheuse, CMS\nlang: fr\n---\nCMS cherche un technicien excellent en soudure.',
    ],
  },
};
