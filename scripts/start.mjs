#!/usr/bin/env node
// `npm start`: sets up, builds, packages the extension, checks the example drafts and says how to go on.
import path from 'node:path';
import { root, run, setUp } from './setUp.mjs';

process.chdir(root);
setUp();
const node = process.execPath;
run(node, ['scripts/run.mjs', 'generate', '--check']);
run(node, ['scripts/run.mjs', 'build']);
run(node, ['scripts/run.mjs', 'package']);
console.log('\nWhat Forthright says of the example drafts:\n');
run(node, [path.join('dist', 'cli.cjs'), 'check', '--fail-on', 'never', 'examples']);
console.log(`
The extension is dist/forthright.vsix. To use it:
  VS Code:       Extensions view, "…" menu, "Install from VSIX…", choose the file above
                 (or: code --install-extension dist/forthright.vsix)
  no VS Code:    npm run try    opens one in the browser, with the extension and these drafts
  command line:  node dist/cli.cjs check YOUR-DRAFT.md
`);
