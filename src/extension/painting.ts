import * as vscode from 'vscode';
import { verdicts, type Verdict } from '../core/annotations/annotation.ts';
import type { EntityType } from '../core/entities/mention.ts';
import type { DocumentMarks, MarkedRange } from '../protocol-items/document-marks.ts';
import type { VerdictItem } from '../protocol-items/verdict.ts';
import type { MarkedDocument } from '../protocol.ts';
import type { ServerLink } from './server-link.ts';
import { verdictLook } from './verdict-words.ts';

/** Paints what was found into the articles that are on screen. */
export interface Painting {
  /** Marks of a document as last painted. */
  marksOf(uri: string): DocumentMarks | undefined;
  readonly onPainted: vscode.Event<vscode.TextEditor>;
}

const colour = (name: string) => new vscode.ThemeColor(`crosscheck.${name}`);

/** Types of names differ by the style of their line too, so that colour is not the only sign. */
const underlines: Readonly<Record<EntityType, { style: string; colour: string }>> = {
  PERSON: { style: 'solid', colour: 'personUnderline' },
  ORG: { style: 'dashed', colour: 'organizationUnderline' },
  LOC: { style: 'dotted', colour: 'placeUnderline' },
  MISC: { style: 'dotted', colour: 'otherNameUnderline' },
};

export function createPainting(context: vscode.ExtensionContext, server: ServerLink): Painting {
  const known = new Map<string, DocumentMarks>();
  const painted = new vscode.EventEmitter<vscode.TextEditor>();
  const styles = createStyles(context);

  async function ask(editor: vscode.TextEditor): Promise<void> {
    const { uri } = editor.document;
    if (uri.scheme === 'file')
      paint(editor, await server.ask('crosscheck/marks', { uri: uri.toString() }));
  }

  function paint(editor: vscode.TextEditor, marks: DocumentMarks | null): void {
    const { document } = editor;
    // Those of an older text would sit in the wrong place; newer ones are on their way.
    if (!marks || (marks.version !== null && marks.version !== document.version)) return;
    known.set(document.uri.toString(), marks);
    apply(editor, marks);
    painted.fire(editor);
  }

  function apply(editor: vscode.TextEditor, marks: DocumentMarks): void {
    const show = vscode.workspace.getConfiguration('crosscheck.reading', editor.document);
    const { range } = server;
    for (const [type, style] of styles.names)
      editor.setDecorations(
        style,
        show.get('nameUnderlines', true)
          ? marks.names.filter((name) => name.type === type).map((name) => range(name.range))
          : [],
      );
    const claims = show.get('claimBackgrounds', true) ? marks.claims : [];
    const loud = claims.filter((claim) => claim.conflicts > 0);
    const quiet = claims.filter((claim) => claim.conflicts === 0);
    const ranges = (found: readonly MarkedRange[]) => found.map((claim) => range(claim.range));
    editor.setDecorations(styles.claim, ranges(quiet));
    editor.setDecorations(styles.conflict, ranges(loud));
    // A verdict takes the place of the sign of a conflict in the margin.
    const unmarked = loud.filter((claim) => claim.verdict === null);
    editor.setDecorations(styles.conflictSign, ranges(unmarked).map(firstLetter));
    for (const [verdict, { sign, after }] of styles.verdicts) {
      const marked = marks.claims.filter((claim) => claim.verdict?.verdict === verdict);
      editor.setDecorations(sign, ranges(marked).map(firstLetter));
      editor.setDecorations(
        after,
        lastOfEachAct(marked).map((claim) => ({
          range: range(claim.range),
          renderOptions: { after: { contentText: signOf(claim.verdict!) } },
        })),
      );
    }
    const furniture = show.get('dimFurniture', true) ? marks.furniture : [];
    editor.setDecorations(styles.furniture, furniture.map(range));
  }

  const paintAll = (uris: readonly string[] | null, sent: readonly MarkedDocument[] = []) => {
    for (const editor of vscode.window.visibleTextEditors) {
      const uri = editor.document.uri.toString();
      if (uris && !uris.includes(uri)) continue;
      const found = sent.find((one) => one.uri === uri);
      if (found) paint(editor, found.marks);
      else void ask(editor);
    }
  };
  context.subscriptions.push(
    painted,
    server.onChanged(({ uris, marks }) => paintAll(uris, marks)),
    vscode.window.onDidChangeVisibleTextEditors(() => paintAll(null)),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => known.delete(uri.toString())),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('crosscheck.reading')) paintAll(null);
    }),
  );
  paintAll(null);
  return { marksOf: (uri) => known.get(uri), onPainted: painted.event };
}

function createStyles(context: vscode.ExtensionContext) {
  const make = (options: vscode.DecorationRenderOptions) => {
    const style = vscode.window.createTextEditorDecorationType({
      rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
      ...options,
    });
    context.subscriptions.push(style);
    return style;
  };
  const names = Object.entries(underlines).map(
    ([type, { style, colour: name }]) =>
      [
        type as EntityType,
        make({
          borderStyle: `none none ${style} none`,
          borderWidth: '0 0 2px 0',
          borderColor: colour(name),
        }),
      ] as const,
  );
  const inMargin = (name: string, shade: string, lane: vscode.OverviewRulerLane) =>
    make({
      gutterIconPath: vscode.Uri.joinPath(context.extensionUri, 'media', `${name}.svg`),
      gutterIconSize: '80%',
      overviewRulerColor: new vscode.ThemeColor(shade),
      overviewRulerLane: lane,
    });
  const verdictStyle = (verdict: Verdict) => {
    const { colour: shade } = verdictLook(verdict);
    return {
      sign: inMargin(verdict, shade, vscode.OverviewRulerLane.Left),
      after: make({ after: { color: new vscode.ThemeColor(shade), fontStyle: 'normal' } }),
    };
  };
  return {
    names,
    claim: make({ backgroundColor: colour('claimBackground'), borderRadius: '3px' }),
    conflict: make({ backgroundColor: colour('conflictBackground'), borderRadius: '3px' }),
    conflictSign: inMargin(
      'conflict',
      'crosscheck.conflictForeground',
      vscode.OverviewRulerLane.Right,
    ),
    furniture: make({ color: colour('furnitureForeground') }),
    verdicts: verdicts.map((verdict) => [verdict, verdictStyle(verdict)] as const),
  };
}

/** A sign in the margin belongs beside the first line of a claim, not beside each that it wraps to. */
function firstLetter({ start }: vscode.Range): vscode.Range {
  return new vscode.Range(start, start.translate(0, 1));
}

/** One verdict may hold for several claims of a sentence, the one inside the other: its sign stands once, behind the last. */
function lastOfEachAct(marked: readonly MarkedRange[]): readonly MarkedRange[] {
  const last = new Map<string, MarkedRange>();
  for (const claim of marked) {
    const { by, at } = claim.verdict!;
    const known = last.get(`${at} ${by}`);
    if (!known || isBefore(known.range.end, claim.range.end)) last.set(`${at} ${by}`, claim);
  }
  return [...last.values()];
}

function isBefore(a: MarkedRange['range']['end'], b: MarkedRange['range']['end']): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}

/** Short, since the editor leaves no room for it when it wraps lines. */
function signOf({ verdict, holds, doubt }: VerdictItem): string {
  return `\u00a0${verdictLook(verdict).sign}${holds && !doubt ? '' : '?'}`;
}
