import { createReadStream, statSync } from 'node:fs';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Duplex } from 'node:stream';

const types: Readonly<Record<string, string>> = {
  '.cjs': 'text/javascript',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};
const prefix = '/extension-under-test/';

export interface Doorkeeper {
  readonly port: number;
  close(): void;
}

/**
 * Stands before the VS Code server, so that an extension comes over http from the workbench's own origin: a worker may be made from nowhere
 * else. It also tells the workbench to load the extension and the test module into its worker host.
 */
export async function proxied(server: number, extension: string, tests: string): Promise<Doorkeeper> {
  let port = 0;
  const at = (file: string) => ({ scheme: 'http', authority: `127.0.0.1:${port}`, path: prefix + file });
  const configured = (html: string) =>
    html.replace(
      /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)"/,
      (_, head: string, text: string) => {
        const settings = JSON.parse(text.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
        const options = { ...settings.developmentOptions, extensions: [at('')], extensionTestsPath: at(tests) };
        const json = JSON.stringify({ ...settings, developmentOptions: options });
        return `${head}${json.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
      },
    );

  const proxy = createServer((incoming, outgoing) => {
    const { pathname } = new URL(incoming.url ?? '/', 'http://x');
    if (pathname.startsWith(prefix)) sendFile(extension, decodeURIComponent(pathname.slice(prefix.length)), outgoing);
    else pass(server, incoming, outgoing, pathname === '/' ? configured : undefined);
  });
  proxy.on('upgrade', (incoming, socket, head) => joined(server, incoming, socket, head));
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  port = (proxy.address() as AddressInfo).port;
  return {
    port,
    close: () => {
      proxy.closeAllConnections();
      proxy.close();
    },
  };
}

function sendFile(folder: string, name: string, outgoing: ServerResponse): void {
  const file = path.join(folder, name);
  if (!file.startsWith(folder + path.sep) || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
    outgoing.statusCode = 404;
    outgoing.end();
    return;
  }
  outgoing.setHeader('content-type', types[path.extname(file)] ?? 'application/octet-stream');
  createReadStream(file).pipe(outgoing);
}

type Rewrite = ((html: string) => string) | undefined;

function pass(port: number, incoming: IncomingMessage, outgoing: ServerResponse, rewrite: Rewrite): void {
  const headers = { ...incoming.headers };
  if (rewrite) delete headers['accept-encoding'];
  const { url, method } = incoming;
  const further = request({ host: '127.0.0.1', port, path: url, method, headers }, async (answer) => {
    const status = answer.statusCode ?? 500;
    if (!rewrite) {
      outgoing.writeHead(status, answer.headers);
      answer.pipe(outgoing);
      return;
    }
    let html = '';
    for await (const chunk of answer.setEncoding('utf8')) html += chunk;
    const { 'content-length': _, ...rest } = answer.headers;
    outgoing.writeHead(status, rest);
    outgoing.end(rewrite(html));
  });
  further.on('error', () => outgoing.destroy());
  incoming.pipe(further);
}

/** The workbench's own WebSocket, byte by byte. */
function joined(port: number, incoming: IncomingMessage, near: Duplex, head: Buffer): void {
  const further = request({ host: '127.0.0.1', port, path: incoming.url, headers: incoming.headers });
  further.on('upgrade', (answer, far, rest) => {
    const headers = Object.entries(answer.headers).map(([name, value]) => `${name}: ${value}\r\n`);
    near.write(`HTTP/1.1 101 Switching Protocols\r\n${headers.join('')}\r\n`);
    if (rest.length > 0) near.write(rest);
    if (head.length > 0) far.write(head);
    far.pipe(near).pipe(far);
    for (const each of [near, far])
      each.on('error', () => {
        near.destroy();
        far.destroy();
      });
  });
  further.on('error', () => near.destroy());
  further.end();
}
