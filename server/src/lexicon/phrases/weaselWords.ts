/** Words that a sentence can do without: “very cold” → “cold”. They are found before the word they swell. */
export const swelling =
  'clearly|completely|exceedingly|extremely|fairly|incredibly|quite|really|relatively|remarkably|significantly|substantially|surprisingly|very'.split(
    '|',
  );

const measured =
  '(advanced|bright|broad|close|cold|common|compact|complex|complicated|dense|difficult|early|easy|effective|efficient|exciting|expensive|faint|far|fast|few|good|hard|heavy|helpful|high|hot|important|impressive|interesting|large|late|light|likely|little|long|low|many|massive|new|often|old|popular|powerful|precise|quick|quickly|rare|rarely|sensitive|short|simple|slow|slowly|small|special|strong|successful|thin|tiny|unique|unlikely|unusual|useful|weak|well|young|better|faster|higher|larger|lower|smaller|stronger|longer|shorter|warm|quiet|safe|dark|clear|nice|big|busy|happy|proud|close)';

export const weaselWords = {
  en: {
    weak: [...swelling.map((word) => `${word} ${measured}`)],
    opening: ['clearly', 'interestingly', 'interestingly enough', 'obviously', 'remarkably', 'surprisingly'],
    vague: ['various (activities|aspects|factors|issues|reasons|sources|things|topics|ways)'],
    except: [
      'surprisingly well',
      'very (small|large) array',
      'very early universe',
      'very (energetic|high|low) (energy|energies|mass|masses|temperature|temperatures|field|fields|pressure|frequency|frequencies)',
      'very forward',
      'very large (telescope|array|hadron collider)',
      'very long baseline',
      'very low frequency',
    ],
  },
  fr: {},
} as const;
