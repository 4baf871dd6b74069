import * as vscode from 'vscode';
import { verdicts, type Verdict } from '../core/annotations/annotation.ts';
import type { EntityType } from '../core/entities/mention.ts';
import type { DocumentMarks } from '../protocol.ts';
import type { ServerLink } from './server-link.ts';
import { verdictLook, verdictWords } from './verdict-words.ts';

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

  async function paint(editor: vscode.TextEditor): Promise<void> {
    const { document } = editor;
    if (document.uri.scheme !== 'file') return;
    const uri = document.uri.toString();
    const marks = await server.ask('crosscheck/marks', { uri });
    // An answer about an older text would sit in the wrong place; a newer question is on its way.
    if (!marks || (marks.version !== null && marks.version !== document.version)) return;
    known.set(uri, marks);
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
    const quiet = claims.filter((claim) => claim.conflicts === 0);
    const loud = claims.filter((claim) => claim.conflicts > 0);
    editor.setDecorations(
      styles.claim,
      quiet.map((claim) => range(claim.range)),
    );
    editor.setDecorations(
      styles.conflict,
      loud.map((claim) => range(claim.range)),
    );
    for (const [verdict, style] of styles.verdicts)
      editor.setDecorations(
        style,
        marks.claims
          .filter((claim) => claim.verdict?.verdict === verdict)
          .map((claim) => ({
            range: range(claim.range),
            renderOptions: {
              after: {
                contentText: ` ${verdictLook(verdict).sign} ${verdictWords(claim.verdict!)}`,
              },
            },
          })),
      );
    const furniture = show.get('dimFurniture', true) ? marks.furniture : [];
    editor.setDecorations(styles.furniture, furniture.map(range));
  }

  const paintAll = (uris: readonly string[] | null) => {
    for (const editor of vscode.window.visibleTextEditors)
      if (!uris || uris.includes(editor.document.uri.toString())) void paint(editor);
  };
  context.subscriptions.push(
    painted,
    server.onChanged(({ uris }) => paintAll(uris)),
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
  const sign = (name: string) => vscode.Uri.joinPath(context.extensionUri, 'media', `${name}.svg`);
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
  const verdictStyle = (verdict: Verdict) =>
    make({
      gutterIconPath: sign(verdict),
      gutterIconSize: '80%',
      overviewRulerColor: new vscode.ThemeColor(verdictLook(verdict).colour),
      overviewRulerLane: vscode.OverviewRulerLane.Left,
      after: { color: new vscode.ThemeColor(verdictLook(verdict).colour), fontStyle: 'normal' },
    });
  return {
    names,
    claim: make({ backgroundColor: colour('claimBackground'), borderRadius: '3px' }),
    conflict: make({
      backgroundColor: colour('conflictBackground'),
      borderRadius: '3px',
      overviewRulerColor: colour('conflictForeground'),
      overviewRulerLane: vscode.OverviewRulerLane.Right,
      gutterIconPath: sign('conflict'),
      gutterIconSize: '80%',
    }),
    furniture: make({ color: colour('furnitureForeground') }),
    verdicts: verdicts.map((verdict) => [verdict, verdictStyle(verdict)] as const),
  };
}
