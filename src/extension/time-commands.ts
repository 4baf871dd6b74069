import * as vscode from 'vscode';
import type { ChooseTimeParams } from '../protocol.ts';
import { linkCommandIds } from './command-ids.ts';
import type { ServerLink } from './server-link.ts';

/** *Use the other reading* of a date, from a hover or the lightbulb. */
export function addTimeCommands(context: vscode.ExtensionContext, server: ServerLink): void {
  context.subscriptions.push(
    vscode.commands.registerCommand(linkCommandIds.chooseTime, async (params: ChooseTimeParams) => {
      try {
        await server.ask('crosscheck/chooseTime', params);
      } catch (error) {
        void vscode.window.showErrorMessage(
          vscode.l10n.t('The reading was not saved. {0}', (error as Error).message),
        );
      }
    }),
  );
}
