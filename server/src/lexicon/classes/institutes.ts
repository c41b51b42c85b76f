import type { Language } from '../../engine/draft.ts';

/** Laboratories and their great experiments of other places: their people are read as their laboratory too. */
const institute: readonly string[] = [
  '(argonne|arronax|bnl|brookhaven|canfranc|cea|cenbg|cnrs|cppm|daresbury|desy|elettra|epfl|esrf|fermilab|frascati|ganil|gran sasso|gsi|icecube|ijclab|in2p3|infn|ip2i|iphc|irfu|j parc|jefferson lab|jlab|jodrell bank|kamioka|kamiokande|kek|km3net|lapp|lbnl|legnaro|ligo|llr|lngs|los alamos|lpnhe|lpsc|max iv|modane|nancay|nikhef|oak ridge|paul scherrer|pierre auger|rutherford appleton|saclay|sanford lab|slac|snolab|subatech|triumf)',
  '(=ALBA|=ESO|=ESA|=HUG|=ILL|=ITER|=PSI|=SOLEIL)',
];

export const institutes: Readonly<Record<Language, Readonly<Record<string, readonly string[]>>>> = {
  en: {
    institute: [...institute, 'the (cyclotron|observatory|reactor|synchrotron|computing centre|computing center)'],
  },
  fr: {
    institute: [
      ...institute,
      "(orsay|pic du midi|centre de calcul|(de|a)? l'observatoire|(du|le|au) (cyclotron|planetarium|radiotelescope|reacteur|synchrotron|telescope|tokamak))",
    ],
  },
};
