/** npm start: opens a real VS Code on samples/ with Crosscheck running. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { project, progress } from './vscode-host/cache.ts';
import { findDesktop } from './vscode-host/desktop.ts';
import { startServedCode, uncluttered } from './vscode-host/served.ts';

const folder = join(project, 'samples');
/** Shown at the start: names, dates and claims are marked in it, and two of its claims are contradicted. */
const file = join(folder, '01-harbour-courier-ferry-fire.txt');
const desktop = await findDesktop();
if (desktop) {
  progress(`opening ${desktop}`);
  const profile = join(project, '.vscode-test', 'profile');
  spawn(
    desktop,
    [
      folder,
      file,
      `--extensionDevelopmentPath=${project}`,
      `--user-data-dir=${profile}`,
      '--disable-workspace-trust',
    ],
    { stdio: 'ignore', detached: true },
  ).unref();
} else {
  const served = await startServedCode(uncluttered);
  const address = served.address({ folder, file, extension: project });
  openInBrowser(address);
  console.log(`Crosscheck runs at\n\n  ${address}\n`);
  console.log('Its icon at the left, two pages with a tick, lists where the articles disagree.');
  console.log('Ctrl+C ends it.');
  const end = () => void served.stop().then(() => process.exit(0));
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
}

function openInBrowser(address: string): void {
  const [program, ...args] =
    process.platform === 'darwin'
      ? ['open']
      : process.platform === 'win32'
        ? ['cmd', '/c', 'start', '']
        : ['xdg-open'];
  spawn(program!, [...args, address], { stdio: 'ignore', detached: true })
    .on('error', () => progress('no browser was found to open it: copy the address'))
    .unref();
}
