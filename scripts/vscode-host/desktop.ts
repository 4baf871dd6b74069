import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { cache, progress } from './cache.ts';

/**
 * The program of a desktop VS Code: the one that VSCODE_PATH names, an installed one, or a downloaded
 * one; undefined where there is no screen to show it on or no way to get it.
 */
export async function findDesktop(): Promise<string | undefined> {
  if (process.env.VSCODE_PATH) return process.env.VSCODE_PATH;
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY)
    return undefined;
  return installed() ?? (await downloaded());
}

function installed(): string | undefined {
  return [
    '/Applications/Visual Studio Code.app/Contents/MacOS/Electron',
    '/Applications/Visual Studio Code.app/Contents/MacOS/Code',
    join(process.env.LOCALAPPDATA ?? '', 'Programs', 'Microsoft VS Code', 'Code.exe'),
    'C:\\Program Files\\Microsoft VS Code\\Code.exe',
    '/usr/share/code/code',
    '/snap/code/current/usr/share/code/code',
    join(homedir(), '.local/share/code/code'),
  ].find(existsSync);
}

async function downloaded(): Promise<string | undefined> {
  try {
    await fetch('https://update.code.visualstudio.com/api/releases/stable', {
      signal: AbortSignal.timeout(5000),
    });
    progress('downloading VS Code, once …');
    return await downloadAndUnzipVSCode({ cachePath: cache });
  } catch {
    progress('VS Code cannot be downloaded here: using the served one');
    return undefined;
  }
}
