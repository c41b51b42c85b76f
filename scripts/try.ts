// Opens VS Code in the browser on a local port, with the extension and the example drafts: `npm run try [-- --port 8090]`.
import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { address } from './vshost/browser.ts';
import { packaged } from './vshost/extension.ts';
import { installed } from './vshost/install.ts';
import { cache, lanes } from './vshost/lane.ts';
import { started } from './vshost/server.ts';
import { Trouble } from './vshost/trouble.ts';

const { values: asked } = parseArgs({
  options: { port: { type: 'string', default: '0' }, lane: { type: 'string', default: '100' } },
});

try {
  const lane = lanes[asked.lane];
  if (!lane) throw new Trouble(`there is no lane ${asked.lane}, only ${Object.keys(lanes).join(' and ')}`);
  const vsix = packaged();
  // A copy, so that trying things out leaves the examples as they are.
  const workspace = path.join(cache, 'try');
  rmSync(workspace, { recursive: true, force: true });
  cpSync('examples', workspace, { recursive: true });
  const server = await started(installed(lane, { browser: false }), { vsix: [vsix], port: Number(asked.port) });
  console.log(
    `\nForthright is open at  ${address({ authority: `127.0.0.1:${server.port}`, workspace })}\nCtrl+C ends it.`,
  );
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => {
      server.stop();
      process.exit(0);
    });
} catch (fault) {
  if (!(fault instanceof Trouble)) throw fault;
  console.error(fault.message);
  process.exit(2);
}
