import * as vscode from 'vscode';
import { addArticleCommands } from './article-commands.ts';
import { commandIds } from './command-ids.ts';
import { addClaimSteps } from './claim-steps.ts';
import { addCompareCommands } from './compare.ts';
import { addExchangeCommands } from './exchange-commands.ts';
import { addExplanations } from './explanations.ts';
import { addFindCommands } from './find-commands.ts';
import { addMarkCommands } from './mark-commands.ts';
import { addNameCommands } from './name-commands.ts';
import { addNoteCommands } from './note-commands.ts';
import { createNoteThreads } from './note-threads.ts';
import { addImportCommand } from './import-command.ts';
import { addCorrectionCommands } from './correction-commands.ts';
import { createPainting } from './painting.ts';
import { addQuestionCommands } from './question-commands.ts';
import { addReportCommands } from './report-commands.ts';
import { followRenames } from './renames.ts';
import { linkServer } from './server-link.ts';
import { addStatus } from './status.ts';
import { addTimeline } from './timeline-panel.ts';
import { addTriage } from './triage.ts';
import { addTimeCommands } from './time-commands.ts';
import { saveLeft } from './unsaved.ts';
import { addViews } from './views.ts';

/** What other extensions, and the bench, may follow. */
export interface Api {
  /** The marks of an article on screen were painted. */
  readonly onPainted: vscode.Event<vscode.TextEditor>;
}

/** Starts with the first text, Markdown or HTML file of a workspace, or with a command or view. */
export function activate(context: vscode.ExtensionContext): Api {
  const log = vscode.window.createOutputChannel('Crosscheck', { log: true });
  context.subscriptions.push(
    log,
    vscode.commands.registerCommand(commandIds.showLog, () => log.show()),
  );
  const server = linkServer(context, log);
  const views = addViews(context, server);
  const painting = createPainting(context, server);
  addStatus(context, painting);
  addCompareCommands(context, server, views.conflicts);
  addQuestionCommands(context, server);
  addExplanations(context, server, painting);
  addClaimSteps(context, server, painting);
  addTriage(context, views);
  addMarkCommands(context, server, painting);
  addExchangeCommands(context, server);
  addNoteCommands(context, server, createNoteThreads(context, server, painting));
  saveLeft(context, server);
  followRenames(context, server);
  addArticleCommands(context, server);
  addCorrectionCommands(context, server, painting);
  addImportCommand(context, server);
  addFindCommands(context, server);
  addNameCommands(context, server);
  addTimeline(context, server);
  addReportCommands(context, server);
  addTimeCommands(context, server);
  return { onPainted: painting.onPainted };
}
