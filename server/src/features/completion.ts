import {
  type CompletionItem,
  CompletionItemKind,
  InsertTextFormat,
  InsertTextMode,
  type TextEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Checker } from '../checker.ts';
import type { Converter } from '../convert.ts';
import type { Language } from '../engine/draft.ts';
import { headerBodyAt } from '../parsing/headerFence.ts';
import type { SettingsKind } from '../policy/settings.ts';
import type { CheckedVersion } from '../session.ts';
import { templateOffers, withoutSlots } from './templateOffers.ts';
import { type Offer, offersAt } from './yaml/offers.ts';
import { headerMeaning } from './yaml/ofHeader.ts';
import { settingsMeaning } from './yaml/ofSettings.ts';

export interface CompletionContext {
  readonly document: TextDocument;
  readonly converter: Converter;
  /** The language of explanations. */
  readonly language: Language;
  readonly snippets: boolean;
  /** The client is ours: it offers the templates of a blank page by itself, and can be told to offer values next. */
  readonly ours: boolean;
}

/** What could stand at an offset of a draft. */
export function completionAt(offset: number, checked: CheckedVersion, context: CompletionContext): CompletionItem[] {
  const { document, language } = context;
  const text = document.getText();
  const body = headerBodyAt(text, offset);
  if (body) {
    const yaml = text.slice(body.start, body.end);
    const meaning = headerMeaning(checked.checker);
    return offersAt(yaml, offset - body.start, meaning, language).map((one, at) => item(one, body.start, at, context));
  }
  const word = wordBefore(text, offset);
  const tag = /^#([\p{L}\p{N}_]*)$/u.exec(word);
  if (tag) return hashtags(checked.checker, offset - word.length, offset, context);
  return isBlank(text.slice(checked.draft.header?.end ?? 0)) ? blankPage(offset - word.length, checked, context) : [];
}

/** Keys and values of `.forthright.yaml` or a policy. */
export function settingsCompletionAt(
  offset: number,
  kind: SettingsKind,
  rules: Checker['rules'],
  context: CompletionContext,
): CompletionItem[] {
  const offers = offersAt(context.document.getText(), offset, settingsMeaning(kind, rules), context.language);
  return offers.map((one, at) => item(one, 0, at, context));
}

/** Nothing but perhaps the beginning of a template's name. */
const isBlank = (body: string): boolean => /^[\p{L}-]{0,24}$/u.test(body.trim());

const wordBefore = (text: string, offset: number): string =>
  /(?<!\S)\S*$/.exec(text.slice(Math.max(0, offset - 100), offset))?.[0] ?? '';

const order = (at: number): string => String(at).padStart(3, '0');

/** Begins what is offered after a key. */
const offerNext = { title: '', command: 'editor.action.triggerSuggest' };

function item(
  offer: Offer,
  base: number,
  at: number,
  { document, converter, ours }: CompletionContext,
): CompletionItem {
  const { span, label, kind, text, detail, documentation, goesOn } = offer;
  const edit = { start: span.start + base, end: span.end + base, text };
  return {
    label,
    kind: kind === 'key' ? CompletionItemKind.Property : CompletionItemKind.EnumMember,
    sortText: order(at),
    filterText: document.getText().slice(edit.start, edit.end).startsWith('"') ? `"${label}` : label,
    insertTextMode: InsertTextMode.asIs,
    textEdit: converter.edit(document, edit),
    ...(detail ? { detail } : {}),
    ...(documentation ? { documentation: { kind: 'markdown', value: documentation } } : {}),
    ...(goesOn && ours ? { command: offerNext } : {}),
  };
}

function hashtags({ policy }: Checker, start: number, end: number, context: CompletionContext): CompletionItem[] {
  const { document, converter } = context;
  return policy.hashtags.map((tag, at) => ({
    label: `#${tag}`,
    kind: CompletionItemKind.Keyword,
    sortText: order(at),
    textEdit: converter.edit(document, { start, end, text: `#${tag}` }),
  }));
}

function blankPage(start: number, { draft, profile }: CheckedVersion, context: CompletionContext): CompletionItem[] {
  const { document, converter, language, snippets, ours } = context;
  if (ours && !draft.header) return [];
  const end = start + /^\S*/.exec(document.getText().slice(start))![0].length;
  return templateOffers(language, profile.lang, draft.header !== undefined).map((one, at): CompletionItem => {
    const text = snippets ? one.snippet : withoutSlots(one.snippet);
    const edit: TextEdit = converter.edit(document, { start, end, text });
    return {
      label: one.label,
      kind: CompletionItemKind.Snippet,
      sortText: order(at),
      filterText: `${one.prefix} ${one.label}`,
      detail: one.prefix,
      documentation: one.description,
      insertTextFormat: snippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
      insertTextMode: InsertTextMode.asIs,
      textEdit: edit,
    };
  });
}
