import * as vscode from 'vscode';

/** The folder of articles that a command is about; asks where there are several. */
export async function chooseFolder(): Promise<vscode.WorkspaceFolder | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 0)
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Open a folder with saved articles first.'),
    );
  return folders.length > 1 ? vscode.window.showWorkspaceFolderPick() : folders[0];
}
