import type { Language } from '../../engine/draft.ts';

/** What people keep to themselves: health, faith, money, troubles. */
export const privacy: Readonly<Record<Language, Readonly<Record<string, readonly string[]>>>> = {
  en: {
    ailment: [
      '(addiction|adhd|aids|alcoholism|allergy|alzheimer|alzheimers|amputation|angina|anorexia|anxiety|anxiety disorder|arthritis|asperger|aspergers|asthma|autism|bipolar|bipolar disorder|breakdown|bulimia|burn out|burnout|cancer|cataract|chemo|chemotherapy|chronic fatigue|chronic pain|colitis|concussion|crohn|dementia|depression|diabetes|dialysis|dyslexia|eating disorder|endometriosis|epilepsy|gout|heart attack|heart condition|heart disease|hepatitis|hernia|herpes|hip replacement|hiv|hysterectomy|infertility|insomnia|ivf|kidney stones|leukaemia|leukemia|long covid|lupus|lymphoma|menopause|mental health|migraines|miscarriage|multiple sclerosis|nervous breakdown|ocd|overdose|panic attack|panic attacks|parkinson|parkinsons|prostate|psychosis|ptsd|radiotherapy|schizophrenia|seizure|seizures|sclerosis|std|stillbirth|stroke|suicide|thyroid|tourette|transplant|tumor|tumour|type 1 diabetes|type 2 diabetes|vasectomy)',
    ],
    treatment: [
      '(abortion|antidepressants|biopsy|fertility clinic|insulin|lithium|mastectomy|meds|methadone|operation|physio|pills|prozac|psychiatrist|psychologist|psych ward|rehab|shrink|surgery|test result|test results|therapist|therapy|xanax|medication|counselling|detox|scan)',
    ],
    faith: [
      '(adventist|atheist|buddhist|catholic|christian|evangelical|hindu|islamist|jehovah s witness|jew|jewish|mormon|muslim|protestant|salafist|scientologist|sikh|witness)',
      "jehovah 's witness",
    ],
    orientation: [
      '(asexual|bi|bisexual|gay|homosexual|intersex|lesbian|nonbinary|non binary|queer|trans|transgender|transsexual)',
    ],
    party: [
      '(afd|brexit|bjp|communist|communists|conservatives|democrats|far left|far right|greens|labour|le pen|lega|liberals|national rally|reform|republicans|socialists|svp|tories|tory|trump|udc|ukip)',
    ],
  },
  fr: {
    ailment: [
      "(addiction|alcoolisme|alzheimer|anorexie|anxiete|arthrose|asthme|autisme|avc|avortement|bipolarite|boulimie|burn out|burnout|cancer|cancer du sein|chimio|chimiotherapie|cirrhose|crise cardiaque|demence|depression|diabete|dialyse|dyslexie|endometriose|epilepsie|epuisement professionnel|fausse couche|fibromyalgie|fiv|greffe|hepatite|hernie|infarctus|infertilite|ivg|leucemie|lymphome|maladie chronique|maladie de (crohn|parkinson|alzheimer)|menopause|migraines|mononucleose|overdose|parkinson|phobie|pma|prostate|psychose|radiotherapie|schizophrenie|sclerose en plaques|sida|sterilite|suicide|syndrome d' asperger|tca|tdah|tentative de suicide|thyroide|toc|trouble bipolaire|troubles anxieux|tumeur|vih)",
    ],
    treatment: [
      '(anxiolytiques|antidepresseurs|biopsie|cure de desintoxication|desintox|insuline|lithium|medicaments|methadone|operation|prothese|prozac|psy|psychiatre|psychologue|therapie|traitement|xanax)',
    ],
    faith: [
      '(adventiste|athee|bouddhiste|catholique|chretien|chretienne|croyant|croyante|evangelique|hindou|hindoue|juif|juive|mormon|mormone|musulman|musulmane|pratiquant|pratiquante|protestant|protestante|raelien|salafiste|scientologue|sikh|temoin de jehovah)',
    ],
    orientation: [
      '(asexuel|asexuelle|bi|bisexuel|bisexuelle|gay|homo|homosexuel|homosexuelle|intersexe|lesbienne|non binaire|queer|trans|transgenre)',
    ],
    party: [
      '(a droite|a gauche|afd|communiste|extreme droite|extreme gauche|front national|gauchiste|lepeniste|lfi|macron|melenchon|le pen|rassemblement national|rn|tout a droite|tout a gauche|udc|zemmour)',
    ],
  },
};
