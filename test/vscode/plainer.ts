import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { check, run } from './inside/check.ts';
import { blank, caretAt, closed, finding } from './inside/editor.ts';
import { hand, noticed, noticesGone, picture, quickFixes, until } from './inside/hands.ts';
import { type Ask, offered } from './inside/model.ts';

const text = 'It is cold. The calorimeter was renewed. We are glad.\n';
const plain = 'The instrument that measures energy was renewed.';
const question = '.quick-input-widget:not([style*="display: none"])';

const switched = (on: boolean | undefined): Thenable<void> =>
  vscode.workspace
    .getConfiguration('forthright')
    .update('suggestPlainerWording', on, vscode.ConfigurationTarget.Global);

const suggest = (): void => void vscode.commands.executeCommand('forthright.suggestPlainerWording');

/** A draft with the caret on its specialist word. */
async function drafted(content = text): Promise<vscode.TextEditor> {
  const editor = await blank('markdown', content);
  await finding(editor.document, 'jargon');
  caretAt(editor, 'calorimeter');
  return editor;
}

/** Asks a model that answers so, does what the check wants with it, and takes the model away. */
async function withModel(ask: Ask, body: () => Promise<void>, consent = false): Promise<void> {
  await switched(true);
  const model = offered('Toy', ask, consent);
  try {
    await until('the model', async () => (await vscode.lm.selectChatModels()).length === 1);
    await body();
  } finally {
    model.dispose();
    await noticesGone();
    await closed();
  }
}

const asked = (): Promise<unknown> =>
  until('the question', async () => /Use this wording/.test(await hand('text', question)));

check('it is off, and says so', async () => {
  await drafted();
  assert.doesNotMatch(await quickFixes(), /plainer wording/);
  await hand('press', 'Escape');
  suggest();
  await noticed(/are off; a setting turns them on/);
  await noticesGone();
  await closed();
});

check('without a model it says so, and nothing else happens', async () => {
  await switched(true);
  const { document } = await drafted();
  suggest();
  await noticed(/no language model here/);
  assert.equal(document.getText(), text);
  await noticesGone();
  await closed();
});

check(
  'from the light bulb: the sentence alone is sent, the difference shown, the use declared, the label offered',
  async () => {
    let heard: readonly string[] = [];
    const ask: Ask = (messages) => {
      heard = messages;
      return `${plain}\n`;
    };
    await withModel(ask, async () => {
      const { document } = await drafted();
      await until('the offer', async () => /Suggest plainer wording/.test(await quickFixes()));
      await until('the offer to be chosen', async () => {
        if (/plainer wording/.test(await hand('text', '.action-widget .monaco-list-row.focused'))) return true;
        await hand('press', 'ArrowDown');
        return false;
      });
      await hand('press', 'Enter');
      await asked();
      assert.equal(heard.length, 2);
      assert.match(heard[0] ?? '', /^Reword the sentence of the next message/);
      assert.equal(heard[1], 'The calorimeter was renewed.');
      await until('the difference', async () =>
        /instrument\sthat\smeasures/.test(await hand('text', '.editor.modified .view-lines')),
      );
      assert.match(await hand('text', '.editor.original .view-lines'), /calorimeter/);
      assert.equal(document.getText(), text);
      await picture('plainer');
      await hand('press', 'Enter');
      const declared = `---\nai-disclosure: ai-assisted\n---\n\n${text.replace('The calorimeter was renewed.', plain)}`;
      await until('the new words', () => document.getText() === declared);
      assert.equal(vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).length, 1);
      await noticed(/Readers see no header/);
      await picture('plainer-label');
      await hand('click', '.notifications-center .monaco-button:has-text("Insert the label")');
      await until('the label', () => /---\n\n[^\n]*\bAI\b[^\n]*\n\nIt is cold/.test(document.getText()));
    });
  },
);

check('it is undone in one step', () =>
  withModel(
    () => plain,
    async () => {
      const { document } = await drafted();
      suggest();
      await asked();
      await hand('press', 'Enter');
      await until('the new words', () => document.getText().includes(plain));
      await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
      await vscode.commands.executeCommand('undo');
      assert.equal(document.getText(), text);
    },
  ),
);

for (const [name, keys] of [
  ['by Escape', ['Escape']],
  ['by choice', ['ArrowDown', 'Enter']],
] as const)
  check(`discarded ${name}, it leaves no trace`, () =>
    withModel(
      () => plain,
      async () => {
        const { document } = await drafted();
        suggest();
        await asked();
        for (const key of keys) await hand('press', key);
        await until('the draft alone', () => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).length === 1);
        assert.equal(document.getText(), text);
      },
    ),
  );

check('beside something confidential nothing is sent', async () => {
  let sent = 0;
  const ask: Ask = () => {
    sent++;
    return plain;
  };
  await withModel(ask, async () => {
    const editor = await drafted(`${text}\nSee ATL-COM-PHYS-2024-001.\n`);
    await finding(editor.document, 'internal-note-id');
    suggest();
    await noticed(/Nothing was sent: “internal-note-id”/);
    await picture('plainer-refused');
    assert.equal(sent, 0);
  });
});

for (const [name, ask, said] of [
  ['an empty answer', () => '', /gave no wording that could be used/],
  ['a model that declines', () => 'NONE', /gave no wording that could be used/],
  ['the same words again', () => 'The calorimeter was renewed.', /would leave the sentence as it is/],
  ['a model that fails', () => Promise.reject(new Error('out of order')), /gave no answer/],
  [
    'a model that may not be used',
    () => Promise.reject(vscode.LanguageModelError.NoPermissions()),
    /you have not allowed it/,
  ],
] as const)
  check(`${name} is told in one sentence`, () =>
    withModel(ask, async () => {
      const { document } = await drafted();
      suggest();
      await noticed(said);
      assert.equal(document.getText(), text);
    }),
  );

check(
  'VS Code asks for consent first where the model wants it; it shows no dialogue to a test, which counts as a no',
  async () => {
    let sent = 0;
    const ask: Ask = () => {
      sent++;
      return plain;
    };
    const refused = async () => {
      const { document } = await drafted();
      suggest();
      await noticed(/you have not allowed it/);
      assert.equal(sent, 0);
      assert.equal(document.getText(), text);
    };
    await withModel(ask, refused, true);
  },
);

check('it can be stopped', () =>
  withModel(
    (_, token) => new Promise((resolve) => token.onCancellationRequested(() => resolve(plain))),
    async () => {
      const { document } = await drafted();
      suggest();
      await noticed(/Asking “Toy”/);
      await hand('click', '.notifications-center .monaco-button:has-text("Cancel")');
      await noticed(/Stopped/);
      assert.equal(document.getText(), text);
    },
  ),
);

check('words typed meanwhile are not written over', async () => {
  let answer = (_: string): void => undefined;
  const later = new Promise<string>((resolve) => {
    answer = resolve;
  });
  await withModel(
    () => later,
    async () => {
      const { document } = await drafted();
      suggest();
      await noticed(/Asking “Toy”/);
      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, new vscode.Position(0, 0), 'Hello. ');
      await vscode.workspace.applyEdit(edit);
      answer(plain);
      await noticed(/has changed meanwhile/);
      assert.equal(document.getText(), `Hello. ${text}`);
    },
  );
});

check('in a draft that cannot be changed nothing is asked for', async () => {
  const pages = vscode.workspace.registerFileSystemProvider('still', still(text), { isReadonly: true });
  let sent = 0;
  const ask: Ask = () => {
    sent++;
    return plain;
  };
  await withModel(ask, async () => {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse('still:/draft.md'));
    const editor = await vscode.window.showTextDocument(document, { preview: false });
    await finding(document, 'jargon');
    caretAt(editor, 'calorimeter');
    suggest();
    await noticed(/cannot be changed/);
    assert.equal(sent, 0);
  });
  pages.dispose();
});

check('it is left as it was found', async () => switched(undefined));

/** A file system of one draft. */
function still(content: string): vscode.FileSystemProvider {
  const bytes = new TextEncoder().encode(content);
  const none = () => {
    throw vscode.FileSystemError.NoPermissions();
  };
  return {
    onDidChangeFile: new vscode.EventEmitter<vscode.FileChangeEvent[]>().event,
    watch: () => new vscode.Disposable(() => undefined),
    stat: ({ path }) => {
      if (!path.endsWith('draft.md')) throw vscode.FileSystemError.FileNotFound();
      return { type: vscode.FileType.File, ctime: 0, mtime: 0, size: bytes.length };
    },
    readFile: () => bytes,
    readDirectory: () => [],
    writeFile: none,
    createDirectory: none,
    delete: none,
    rename: none,
  };
}

export { run };
