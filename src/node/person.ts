import { execFileSync } from 'node:child_process';
import { userInfo } from 'node:os';

/** The name that git knows the person by in a folder; null where there is no git or no name in it. */
export function gitName(folder: string): string | null {
  try {
    const name = execFileSync('git', ['config', 'user.name'], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
    return name || null;
  } catch {
    return null;
  }
}

/** The name of the account on this computer. */
export function accountName(): string {
  return userInfo().username;
}
