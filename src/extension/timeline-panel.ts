import { randomBytes } from 'node:crypto';
import * as vscode from 'vscode';
import type { FromPage, ToPage } from '../webview/timeline/host.ts';
import { chooseFolder } from './choose-folder.ts';
import { commandIds } from './command-ids.ts';
import type { ServerLink } from './server-link.ts';
import { timelineStrings } from './timeline-strings.ts';

const TYPE = 'crosscheck.timeline';

/** How long the page waits for more changes before it is drawn anew, in milliseconds. */
const GATHER = 400;

/** *Show Timeline*: a page with all dated claims of a folder, one for each folder. */
export function addTimeline(context: vscode.ExtensionContext, server: ServerLink): void {
  const dist = vscode.Uri.joinPath(context.extensionUri, 'dist');
  const panels = new Map<string, vscode.WebviewPanel>();

  function fill(panel: vscode.WebviewPanel, folder: vscode.WorkspaceFolder): void {
    const uri = folder.uri.toString();
    panels.set(uri, panel);
    panel.iconPath = vscode.Uri.joinPath(context.extensionUri, 'media', 'crosscheck.svg');
    panel.webview.options = { enableScripts: true, localResourceRoots: [dist] };
    const send = async () => {
      const timeline = await server.ask('crosscheck/timeline', { folder: uri });
      if (!timeline) return;
      const data: ToPage = { timeline, strings: timelineStrings() };
      await panel.webview.postMessage(data);
    };
    let timer: NodeJS.Timeout | undefined;
    const listening = [
      panel.webview.onDidReceiveMessage((message: FromPage) =>
        message.kind === 'ready' ? send() : openAt(folder, message),
      ),
      server.onChanged(() => {
        clearTimeout(timer);
        timer = setTimeout(() => void send(), GATHER);
      }),
    ];
    panel.onDidDispose(() => {
      clearTimeout(timer);
      panels.delete(uri);
      for (const one of listening) one.dispose();
    });
    panel.webview.html = pageIn(panel.webview, dist);
  }

  context.subscriptions.push(
    vscode.commands.registerCommand(commandIds.showTimeline, async () => {
      const folder = await chooseFolder();
      if (!folder) return;
      const shown = panels.get(folder.uri.toString());
      if (shown) shown.reveal();
      else
        fill(
          vscode.window.createWebviewPanel(
            TYPE,
            vscode.l10n.t('Timeline: {0}', folder.name),
            vscode.ViewColumn.Active,
          ),
          folder,
        );
    }),
    vscode.window.registerWebviewPanelSerializer(TYPE, {
      async deserializeWebviewPanel(panel) {
        const folders = vscode.workspace.workspaceFolders ?? [];
        const folder = folders.find(({ name }) => panel.title.endsWith(name)) ?? folders[0];
        if (folder) fill(panel, folder);
        else panel.dispose();
        await Promise.resolve();
      },
    }),
  );
}

/** The page. Only its own script runs in it, and nothing is loaded from outside the extension. */
function pageIn(webview: vscode.Webview, dist: vscode.Uri): string {
  const nonce = randomBytes(16).toString('base64url');
  const style = webview.asWebviewUri(vscode.Uri.joinPath(dist, 'timeline.css')).toString();
  const script = webview.asWebviewUri(vscode.Uri.joinPath(dist, 'timeline.js')).toString();
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'`;
  return `<!doctype html>
<html lang="${vscode.env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Crosscheck</title>
<link rel="stylesheet" href="${style}">
</head>
<body>
<div id="timeline" class="timeline-frame"></div>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>`;
}

async function openAt(
  folder: vscode.WorkspaceFolder,
  { file, start, end }: Extract<FromPage, { kind: 'open' }>,
): Promise<void> {
  const document = await vscode.workspace.openTextDocument(
    vscode.Uri.joinPath(folder.uri, ...file.split('/')),
  );
  const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
  const beside =
    vscode.window.tabGroups.all.length > 1 ? vscode.ViewColumn.Two : vscode.ViewColumn.Beside;
  await vscode.window.showTextDocument(document, {
    viewColumn: beside,
    selection: range,
    preview: true,
  });
}
