import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import vm from 'node:vm';
import { allRules } from '../server/src/rules/index.generated.ts';
import { command, folderWith } from './cli/forthright.ts';

/** What every rule finds, in both languages: among it the texts that could tempt a program to look something up. */
const texts = allRules.flatMap(({ examples }) =>
  [...examples.en.finds, ...examples.fr.finds].map((one) => (typeof one === 'string' ? one : one.text)),
);

/** Stands before the program in its process: every way out throws, and says so where nothing can catch it. */
const guard = `
const { appendFileSync } = require('node:fs');
const no = (what) => function () {
  appendFileSync(process.env.TOLD, what + '\\n');
  throw new Error('no network: ' + what);
};
const close = (of, names) => { for (const name of names) of[name] = no(name); };
const net = require('node:net');
close(net, ['connect', 'createConnection']);
net.Socket.prototype.connect = no('Socket.connect');
close(require('node:tls'), ['connect']);
close(require('node:http'), ['request', 'get']);
close(require('node:https'), ['request', 'get']);
close(require('node:http2'), ['connect']);
close(require('node:dgram'), ['createSocket']);
const dns = require('node:dns');
close(dns, Object.keys(dns).filter((name) => /^(?:lookup|resolve|reverse)/.test(name)));
close(dns.promises, Object.keys(dns.promises).filter((name) => /^(?:lookup|resolve|reverse)/.test(name)));
close(globalThis, ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest']);
if (process.env.TRY) require('node:http').get('http://127.0.0.1:9');
`;

test('the command line checks every example with every way out closed', async () => {
  const cwd = folderWith({ 'guard.cjs': guard, told: '', 'all.md': texts.join('\n\n') });
  const env = { NODE_OPTIONS: `--require ${cwd}/guard.cjs`, TOLD: `${cwd}/told` };
  const stdin = texts.map((text, id) => JSON.stringify({ id, text })).join('\n');
  const program = [process.execPath, ['dist/cli.cjs', 'check', '--jsonl']] as const;
  const ran = await command(...program, { stdin, env });
  assert.notEqual(ran.status, 2, ran.err.slice(0, 500));
  assert.equal(ran.out.trimEnd().split('\n').length, texts.length);
  assert.equal(readFileSync(env.TOLD, 'utf8'), '');
  // The guard does close them.
  const tried = await command(...program, { stdin, env: { ...env, TRY: '1' } });
  assert.notEqual(tried.status, 0);
  assert.equal(readFileSync(env.TOLD, 'utf8'), 'get\n');
});

test('the server checks every example in a worker whose every way out throws', async () => {
  const told: string[] = [];
  const worker = await createWorker(told);
  await worker.ask('initialize', {
    processId: null,
    rootUri: null,
    capabilities: { textDocument: { diagnostic: {} } },
  });
  worker.tell('initialized', {});
  let findings = 0;
  for (const [i, text] of texts.entries()) {
    const uri = `file:///work/${i}.md`;
    worker.tell('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } });
    const { items } = (await worker.ask('textDocument/diagnostic', { textDocument: { uri } })) as { items: unknown[] };
    worker.tell('textDocument/didClose', { textDocument: { uri } });
    findings += items.length;
  }
  assert.ok(findings > texts.length / 2, `${findings} findings in ${texts.length} texts`);
  assert.deepEqual(told, []);
});

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** `dist/server.js` in a world that has what a worker has, and nothing of Node's. */
async function createWorker(told: string[]) {
  const no = (what: string) =>
    function way(): never {
      told.push(what);
      throw new Error(`no network: ${what}`);
    };
  const waiting = new Map<number, { resolve(value: unknown): void; reject(fault: Error): void }>();
  const scope: Record<string, unknown> = {
    postMessage({ id, method, result, error }: Message) {
      if (id === undefined) return;
      // What the server asks of its client: there is nothing to read.
      if (method !== undefined) return void queueMicrotask(() => hear({ id, result: null }));
      const asked = waiting.get(id);
      waiting.delete(id);
      if (error) asked?.reject(new Error(error.message));
      else asked?.resolve(result);
    },
    ...{ TextDecoder, TextEncoder, URL, atob, btoa, console, queueMicrotask, performance },
    ...{ setTimeout, clearTimeout, setInterval, clearInterval },
  };
  for (const way of [
    'fetch',
    'XMLHttpRequest',
    'WebSocket',
    'EventSource',
    'WebTransport',
    'importScripts',
    'Worker',
    'RTCPeerConnection',
  ])
    scope[way] = no(way);
  scope.navigator = { userAgent: '', language: 'en', sendBeacon: no('sendBeacon') };
  scope.addEventListener = () => {};
  scope.self = scope;
  const hear = (message: object): void =>
    (scope.onmessage as (event: object) => void)({ data: { jsonrpc: '2.0', ...message } });
  vm.runInContext(readFileSync('dist/server.js', 'utf8'), vm.createContext(scope));
  let last = 0;
  // It starts in a microtask, because each host's part is a module of its own.
  await new Promise(setImmediate);
  return {
    tell: (method: string, params: object) => hear({ method, params }),
    async ask(method: string, params: object): Promise<unknown> {
      const id = ++last;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        hear({ id, method, params });
      });
    },
  };
}
