import fc from 'fast-check';

/** Pieces of drafts that are hard to parse, or worth a finding. */
const pieces = [
  'Hello world. ',
  '\n\n',
  '\n',
  '\r\n',
  '\r',
  '# Title\n\n',
  '## LinkedIn\n\n',
  '```\ncode\n```\n',
  '```\n',
  '- item one\n- item two\n',
  '  - nested\n    1. deeper\n',
  '> quoted\n',
  '| a | b |\n|---|---|\n| c | d |\n',
  '[link](https://cern.ch) ',
  '[click here](https://cern.ch) ',
  '![alt](a.png) ',
  '![](b.png) ',
  '<!-- note -->\n',
  '<!-- post: x -->\n',
  '<!-- forthright-ignore jargon: known here -->\n',
  '<div>html</div>\n',
  '---\n',
  '---\nlang: fr\naudience: expert\n---\n',
  '---\nplatforms: [x, mastodon]\nai: none\n---\n',
  '---\nignore:\n  - { rule: hype, reason: agreed }\n---\n',
  'Le faisceau est dans la machine et les aimants sont froids. ',
  'Rumour has it that ATLAS sees something new. ',
  'CONFIDENTIAL: do not distribute. ',
  'Our lab thinks that this groundbreaking luminosity is a revolution!!! ',
  'On dit que le boson X a été découvert, une révolution incroyable !!! ',
  'Mail jane.doe@cern.ch, the password: Higgs2012! ',
  'La réunion est le 12 mars à 14h30. ',
  '**bold** _it_ `x` ',
  '#Hashtag #openscienceday @handle ',
  '😀👨‍👩‍👧',
  '\ud83d',
  '\udc00',
  '\u200f\u05d0\u05d1 ',
  '\u2028',
  '\u0000',
  '\t',
  'Setext\n===\n',
  '&amp; \\* ',
  '$x^2$ ',
];

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...pieces, '') },
  fc.string({ unit: 'binary', maxLength: 4 }),
);

export const hard = {
  piece,
  text: fc.array(piece, { maxLength: 25 }).map((parts) => parts.join('')),
  /** Wilder than any draft. */
  garbage: fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ maxLength: 200 })),
};
