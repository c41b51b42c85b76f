import type { Language } from '../../../engine/draft.ts';
import type { Examples } from '../../../engine/rule.ts';

export const allCapsExamples: Readonly<Record<Language, Examples>> = {
  en: {
    finds: [
      { text: '«BIG NEWS FOR PHYSICS»', fixed: 'Big news for physics' },
      { text: 'After ten years: «WE FOUND IT»!', fixed: 'After ten years: we found it!' },
      { text: '«DO NOT MISS THIS»', fixed: 'Do not miss this' },
      { text: '«LIVE FROM CERN NOW»', fixed: 'Live from CERN now' },
      { text: 'omg. «THIS IS HUGE» 🎉', fixed: 'omg. This is huge 🎉' },
      { text: '«BREAKING NEWS»: the beam is back', fixed: 'Breaking news: the beam is back' },
      { text: 'Come along, «I PROMISE YOU WILL LOVE IT»', fixed: 'Come along, I promise you will love it' },
      { text: '# «SUMMER STUDENTS ARE BACK»\n\nHello.', fixed: '# Summer students are back\n\nHello.' },
      { text: '«FREE ENTRY FOR ALL», no ticket needed', fixed: 'Free entry for all, no ticket needed' },
      { text: '«THE LHC IS RUNNING AGAIN»', fixed: 'The LHC is running again' },
      {
        text: 'Please «READ THE SAFETY RULES» before you come',
        fixed: 'Please read the safety rules before you come',
      },
    ],
    allows: [
      'AWAKE, BASE, CLOUD, ALPHA, AMBER, PUMA, CAST and COMPASS take data.',
      'CERN LHC ATLAS CMS',
      'QCD, NA62 and HL-LHC, with ROOT and GEANT',
      'PRELIMINARY',
      'The UK, US and EU delegates met.',
      'This is NOT a drill, it is SO good.',
      'EN / FR',
      'The BASE and ALPHA experiments at the AD',
      'LHCb and ALICE at the LHC at CERN',
      '`SELECT ALL FROM RUNS` is a query.',
      'See https://home.cern/BIG-NEWS-FOR-PHYSICS for more.',
      '#BIGNEWS @CERN #LHC',
      'ATLAS BASE CLOUD CAST',
      'A run of the CMS MC AOD samples',
      '> DO NOT TOUCH THE MAGNETS',
    ],
  },
  fr: {
    finds: [
      { text: '«GRANDE NOUVELLE POUR LA PHYSIQUE»', fixed: 'Grande nouvelle pour la physique' },
      {
        text: 'Bienvenue à l’«ÉCOLE D’ÉTÉ DE PHYSIQUE» de Genève',
        fixed: 'Bienvenue à l’école d’été de physique de Genève',
      },
      { text: 'C’est confirmé : «NOUS AVONS TROUVÉ» !', fixed: 'C’est confirmé : nous avons trouvé !' },
      {
        text: 'Entrée libre ce samedi, «VENEZ TRÈS NOMBREUX».',
        fixed: 'Entrée libre ce samedi, venez très nombreux.',
      },
      { text: '«LE CERN OUVRE SES PORTES» ce samedi', fixed: 'Le CERN ouvre ses portes ce samedi' },
    ],
    allows: [
      'À Évian, l’École d’été du CERN commence lundi.',
      'CERN, CNRS, CEA, IN2P3 et INFN signent un accord.',
      'PRÉLIMINAIRE',
      'Les expériences ATLAS, CMS, ALICE et LHCb au LHC',
      'C’est TRÈS beau.',
      'L’ONU et l’UE y sont.',
    ],
  },
};
