/** The page's whole look: light, dark, and light again on paper. All pairs of colours have a contrast of at least 4.5. */
export const style = `
:root { color-scheme: light; --ground: #ffffff; --ink: #1b1f24; --soft: #57606a; --line: #d0d7de; --block: #f6f8fa; --link: #0a58b0; --error: #b3261e; --warning: #8a5300; --information: #0b5cad; --hint: #57606a; --ready: #1a6b34; --on: #ffffff; }
@media screen and (prefers-color-scheme: dark) { :root { color-scheme: dark; --ground: #0f1419; --ink: #e6edf3; --soft: #a3adb8; --line: #39424c; --block: #1a2129; --link: #7cb7ff; --error: #ff9d95; --warning: #f0b45c; --information: #7cb7ff; --hint: #a3adb8; --ready: #7fd394; --on: #0f1419; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 62rem; padding: 1.5rem; background: var(--ground); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
h1 { font-size: 1.7rem; margin: 0; } h2 { font-size: 1.3rem; margin: 0 0 .5rem; overflow-wrap: anywhere; } h3 { font-size: 1.05rem; margin: 1.5rem 0 .5rem; } h4 { font-size: 1rem; margin: 1rem 0 .25rem; }
a { color: var(--link); }
section.draft { border-top: 2px solid var(--line); margin-top: 2.5rem; padding-top: 1.5rem; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0 1rem; font-size: .92rem; }
caption { text-align: start; color: var(--soft); padding-bottom: .25rem; }
th, td { border: 1px solid var(--line); padding: .35rem .5rem; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
thead th { background: var(--block); } td.number { text-align: end; font-variant-numeric: tabular-nums; } th.tight, td.tight { width: 1%; overflow-wrap: normal; white-space: nowrap; }
td p { margin: 0 0 .35rem; } td p:last-child { margin: 0; }
.tag, .swatch { color: var(--ink); font-weight: 600; } .tag::before, .swatch::before { content: ""; display: inline-block; width: .7em; height: .7em; margin-inline-end: .35em; border-radius: 2px; background: currentColor; }
.error { color: var(--error); fill: var(--error); } .warning { color: var(--warning); fill: var(--warning); } .information { color: var(--information); fill: var(--information); } .hint { color: var(--hint); fill: var(--hint); }
.blocked { color: var(--error); } .attention { color: var(--warning); } .ready { color: var(--ready); }
.verdict { display: inline-block; border: 2px solid currentColor; border-radius: 6px; padding: .1rem .6rem; font-weight: 700; margin: 0 0 .5rem; }
.post { white-space: pre-wrap; overflow-wrap: anywhere; background: var(--block); border: 1px solid var(--line); border-radius: 8px; padding: .75rem 1rem; margin: .25rem 0; }
.count { margin: 0 0 .75rem; color: var(--soft); } .count.over, .missing { color: var(--error); font-weight: 600; }
mark { background: none; color: var(--error); text-decoration: underline wavy; }
.quoted { font-weight: 600; } .soft { color: var(--soft); } .none { color: var(--soft); }
figure { margin: 1rem 0; } svg { width: 100%; height: auto; max-width: 45rem; } svg text { font: 13px system-ui, sans-serif; fill: var(--ink); } svg text.on { fill: var(--on); font-weight: 600; }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none; margin: .25rem 0 0; padding: 0; }
.sign { display: flex; flex-wrap: wrap; gap: 1.5rem; margin: .5rem 0 0; } .sign div { flex: 1 1 10rem; border-bottom: 1px solid var(--ink); padding-bottom: 1.75rem; } .sign dt { color: var(--soft); font-size: .9rem; } .sign dd { margin: 0; }
footer { border-top: 1px solid var(--line); margin-top: 2.5rem; padding-top: .75rem; color: var(--soft); font-size: .9rem; }
@media print { body { max-width: none; padding: 0; font-size: 10pt; } section.draft { break-before: page; border: 0; margin: 0; } tr, figure, .sign { break-inside: avoid; } h2, h3, h4, caption { break-after: avoid; } * { print-color-adjust: exact; } }
`;

/** What the page's policy lets in: SHA-256 of the style, base64. A test says the new one when the style has changed. */
export const styleHash = 'W8ENI3bIk21jrEsOXczJ8Yl+xPbl3yxkWJrY4XV46HE=';
