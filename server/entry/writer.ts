import type { Writable } from 'node:stream';
import type { Diagnostic } from 'vscode-languageserver';
import { AbstractMessageWriter, type Message, type MessageWriter } from 'vscode-languageserver/node';

/** Texts of so many different messages are kept. */
const mostKept = 4000;

/**
 * Writes messages to a stream. The library would turn a thousand diagnostics into JSON anew at each keystroke, in two bytes a character
 * because of one curly quotation mark, and send head and body apart; here what a finding says is written out once, in ASCII, and all goes
 * in one piece.
 */
export class StreamWriter extends AbstractMessageWriter implements MessageWriter {
  readonly #out: Writable;
  readonly #textOf = createMessageText();
  #failed = 0;

  constructor(out: Writable) {
    super();
    this.#out = out;
    out.on('error', (error) => this.fireError(error));
    out.on('close', () => this.fireClose());
  }

  write(message: Message): Promise<void> {
    return new Promise((resolve, reject) => {
      const body = this.#textOf(message);
      this.#out.write(`Content-Length: ${body.length}\r\n\r\n${body}`, 'latin1', (error) => {
        if (!error) {
          this.#failed = 0;
          resolve();
          return;
        }
        this.#failed += 1;
        this.fireError(error, message, this.#failed);
        reject(error);
      });
    });
  }

  end(): void {
    this.#out.end();
  }
}

/** JSON of a message in ASCII: as many bytes as characters. */
export function createMessageText(): (message: Message) => string {
  const kept = new Map<string, string>();
  const said = (text: string): string => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    if (kept.size >= mostKept) kept.clear();
    const json = ascii(text);
    kept.set(text, json);
    return json;
  };
  const textOf = (diagnostic: Diagnostic): string => {
    const { range, severity, code, source, message, codeDescription, tags, relatedInformation, data } = diagnostic;
    const isOurs = typeof message === 'string' && !tags && !relatedInformation && data === undefined;
    if (!isOurs) return ascii(diagnostic);
    const { start, end } = range;
    const href = codeDescription ? `,"codeDescription":{"href":${said(codeDescription.href)}}` : '';
    const from = source === undefined ? '' : `,"source":${said(source)}`;
    const rule = code === undefined ? '' : `,"code":${typeof code === 'string' ? said(code) : code}`;
    const level = severity === undefined ? '' : `,"severity":${severity}`;
    return `{"range":{"start":{"line":${start.line},"character":${start.character}},"end":{"line":${end.line},"character":${end.character}}},"message":${said(message)}${level}${rule}${from}${href}}`;
  };
  return (message) => {
    const { params, result } = message as {
      params?: { diagnostics?: Diagnostic[] };
      result?: { items?: Diagnostic[] };
    };
    const items = Array.isArray(result?.items) ? result.items : params?.diagnostics;
    if (!items?.length || !items.every(isDiagnostic)) return ascii(message);
    const around = result
      ? { ...message, result: { ...result, items: [] } }
      : { ...message, params: { ...params, diagnostics: [] } };
    const key = result ? '"items":[' : '"diagnostics":[';
    const shell = ascii(around);
    const at = shell.indexOf(`${key}]`) + key.length;
    return shell.slice(0, at) + items.map(textOf).join(',') + shell.slice(at);
  };
}

/** Completion lists have `items` too. */
const isDiagnostic = (item: Partial<Diagnostic>): boolean =>
  item.range !== undefined && typeof item.message === 'string';

const ascii = (value: unknown): string =>
  JSON.stringify(value).replace(/[\u0080-\uFFFF]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
