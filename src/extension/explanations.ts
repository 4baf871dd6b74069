import * as vscode from 'vscode';
import type { ClaimItem } from '../protocol-items/claim.ts';
import type { ClaimAt } from '../protocol-items/place.ts';
import type { ExplainParams } from '../protocol.ts';
import { commandIds, linkCommandIds } from './command-ids.ts';
import { claimPick } from './find-commands.ts';
import type { Painting } from './painting.ts';
import { questionOf } from './question-commands.ts';
import type { Answered } from './answer-rows.ts';
import type { ServerLink } from './server-link.ts';
import type { Row } from './tree.ts';

/** Pages that explain a pair have addresses of their own, which hold what they explain. */
const SCHEME = 'crosscheck';

/** *Why?* for a row of the side bar, and *Why not?* for any two claims that a person selects. */
export function addExplanations(
  context: vscode.ExtensionContext,
  server: ServerLink,
  painting: Painting,
): void {
  const stale = new vscode.EventEmitter<vscode.Uri>();
  let selected: ClaimAt | null = null;

  async function open(params: ExplainParams): Promise<void> {
    const uri = vscode.Uri.from({
      scheme: SCHEME,
      path: `/${vscode.l10n.t('Why')}.md`,
      query: JSON.stringify(params),
    });
    const preview = vscode.commands.executeCommand('markdown.showPreview', uri);
    // Without the Markdown preview, which a person may have switched off, the page is shown as text.
    await Promise.resolve(preview).catch(() => vscode.window.showTextDocument(uri));
  }

  /** The claim of a row, or the one at the cursor of the active editor. */
  function claimOf(chosen: Row | undefined): ClaimAt | null {
    if (chosen?.contextValue === 'claim') {
      const { uri, id } = (chosen as Row<ClaimItem>).value;
      return { uri, claim: id };
    }
    if (chosen?.contextValue === 'answer') {
      const { uri, claim } = (chosen as Row<Answered>).value.answer;
      return { uri, claim };
    }
    const editor = vscode.window.activeTextEditor;
    if (!editor) return null;
    const uri = editor.document.uri.toString();
    const at = (painting.marksOf(uri)?.claims ?? [])
      .filter(({ range }) => server.range(range).contains(editor.selection.active))
      .sort((a, b) => lengthOf(a.range) - lengthOf(b.range))
      .find(({ claim }) => claim !== null);
    return at ? { uri, claim: at.claim! } : null;
  }

  const tellToChoose = () =>
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Put the cursor on a claim first, or choose one in the Claims view.'),
    );

  /** Lets a person choose a claim; the first one, or the one to compare with the first. */
  async function pickClaim(first?: ClaimAt): Promise<ClaimAt | undefined> {
    const claims = await server.ask('crosscheck/claims', null);
    const isFirst = ({ uri, id }: ClaimItem) => uri === first?.uri && id === first.claim;
    const named = claims.find(isFirst)?.text.replace(/\s+/g, ' ');
    const offered = claims.filter((claim) => !isFirst(claim)).map(claimPick);
    const picked = await vscode.window.showQuickPick(offered, {
      title:
        named === undefined
          ? vscode.l10n.t('Why not? Choose the first claim')
          : vscode.l10n.t('Compare “{0}” with …', named),
      placeHolder: vscode.l10n.t('Words of the claim, its speaker or its article'),
      matchOnDescription: true,
      matchOnDetail: true,
    });
    return picked && { uri: picked.claim.uri, claim: picked.claim.id };
  }

  async function whyNot(first: ClaimAt | null | undefined): Promise<void> {
    const one = first ?? (await pickClaim());
    if (!one) return;
    const other = await pickClaim(one);
    if (other) await open({ first: one, second: other });
  }

  context.subscriptions.push(
    stale,
    server.onChanged(() => {
      for (const { uri } of vscode.workspace.textDocuments)
        if (uri.scheme === SCHEME) stale.fire(uri);
    }),
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
      onDidChange: stale.event,
      async provideTextDocumentContent({ query }) {
        const params = JSON.parse(query) as ExplainParams;
        const explanation = await server.ask('crosscheck/explain', params);
        return explanation?.markdown ?? vscode.l10n.t('The articles no longer say this.');
      },
    }),
    vscode.commands.registerCommand(commandIds.why, async (chosen?: Row) => {
      const question = questionOf(chosen);
      if (!question) return;
      const { folder, id } = question;
      const { uri, claim } =
        chosen?.contextValue === 'answer' ? (chosen as Row<Answered>).value.answer : {};
      await open({ folder, question: id, ...(uri && claim && { answer: { uri, claim } }) });
    }),
    vscode.commands.registerCommand(linkCommandIds.explain, open),
    vscode.commands.registerCommand(linkCommandIds.whyNotWith, whyNot),
    vscode.commands.registerCommand(commandIds.whyNot, (chosen?: Row) => whyNot(claimOf(chosen))),
    vscode.commands.registerCommand(commandIds.selectClaim, (chosen?: Row) => {
      selected = claimOf(chosen);
      if (!selected) tellToChoose();
      void vscode.commands.executeCommand(
        'setContext',
        'crosscheck.claimSelected',
        selected !== null,
      );
    }),
    vscode.commands.registerCommand(commandIds.compareWithSelected, async (chosen?: Row) => {
      const second = claimOf(chosen);
      if (selected && second) await open({ first: selected, second });
      else tellToChoose();
    }),
  );
}

function lengthOf({ start, end }: vscode.Range | ClaimItem['range']): number {
  return (end.line - start.line) * 10_000 + end.character - start.character;
}
