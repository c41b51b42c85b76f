import {
  commands,
  type Disposable,
  EventEmitter,
  l10n,
  languages,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  type Uri,
  window,
} from 'vscode';
import { currentDraft, type Desk } from '../desk.ts';
import { findings } from '../findings.ts';
import { countsText, verdictName } from '../wording.ts';
import { type Line, linesOf } from './lines.ts';

function itemOf(line: Line, draft: Uri | undefined): TreeItem {
  const state = line.lines ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.None;
  const item = new TreeItem(line.label, state);
  item.iconPath = new ThemeIcon(line.icon);
  item.description = line.lines ? String(line.lines.length) : (line.detail ?? '');
  item.tooltip = line.detail ? `${line.label}: ${line.detail}` : line.label;
  // What is heard is what is seen, or voice control finds nothing.
  item.accessibilityInformation = { label: [line.label, item.description].filter(Boolean).join(' ') };
  if (line.finding && draft) {
    const options = { selection: line.finding.range };
    item.command = { title: l10n.t('Show it'), command: 'vscode.open', arguments: [draft, options] };
  } else if (line.command) item.command = { title: line.label, command: line.command };
  return item;
}

/** The view “Ready to post?”: everything that stands between the draft in front and its post. */
export function checklist(desk: Desk): readonly Disposable[] {
  const changed = new EventEmitter<void>();
  // Kept while the view itself, or anything that is no draft, has the focus.
  let draft = currentDraft()?.uri;
  const view = window.createTreeView<Line>('forthright.checklist', {
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getTreeItem: (line) => itemOf(line, draft),
      getChildren: (line) => {
        if (line) return [...(line.lines ?? [])];
        const status = draft && desk.status(draft);
        return draft && status ? [...linesOf(findings(draft), status)] : [];
      },
    },
  });
  const show = () => {
    draft = currentDraft()?.uri ?? draft;
    const status = draft && desk.status(draft);
    view.message = status ? `${verdictName(status.verdict)}: ${countsText(status)}` : '';
    const blocking = status?.counts.error ?? 0;
    view.badge = blocking > 0 ? { value: blocking, tooltip: l10n.t('Not ready to post') } : undefined;
    void commands.executeCommand('setContext', 'forthright.hasDraft', status !== undefined);
    changed.fire();
  };
  show();
  return [
    view,
    changed,
    desk.onStatus(show),
    window.onDidChangeActiveTextEditor(show),
    languages.onDidChangeDiagnostics(({ uris }) => uris.some((uri) => uri.toString() === draft?.toString()) && show()),
  ];
}
