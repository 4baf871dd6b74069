import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { progress, project } from './cache.ts';

const quietArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts a Chromium without a window; finds or fetches one first. */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: await findChromium(), args: quietArgs });
}

/**
 * The program of a Chromium: the one that CHROME_PATH names, one of this machine, Playwright's, or one
 * fetched now. Where there is none, the error says in one sentence how to get it.
 */
async function findChromium(): Promise<string> {
  const found = process.env.CHROME_PATH ?? search() ?? (await fetchChromium());
  if (found) return found;
  throw new Error(
    'No Chromium found: install Chrome or Chromium, or set CHROME_PATH to the program of one.',
  );
}

function search(): string | undefined {
  return onPath() ?? inUsualPlace() ?? playwrights();
}

function onPath(): string | undefined {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  return (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find(existsSync);
}

function inUsualPlace(): string | undefined {
  return [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ].find(existsSync);
}

/** What `playwright install chromium` has left behind. */
function playwrights(): string | undefined {
  const own = chromium.executablePath();
  if (existsSync(own)) return own;
  const home = join(homedir(), '.cache', 'ms-playwright');
  if (!existsSync(home)) return undefined;
  return readdirSync(home)
    .filter((name) => name.startsWith('chromium-'))
    .sort()
    .reverse()
    .flatMap((name) =>
      ['chrome-linux64', 'chrome-linux'].map((sub) => join(home, name, sub, 'chrome')),
    )
    .find(existsSync);
}

/** By the package manager where that needs nobody's password, else as Playwright does. */
async function fetchChromium(): Promise<string | undefined> {
  if (isDebian() && process.getuid?.() === 0) {
    progress('installing Chromium with apt-get, once …');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update', '-qq'], { env, timeout: 120_000 });
    spawnSync('apt-get', ['install', '-y', '-qq', 'chromium'], { env, timeout: 300_000 });
    return search();
  }
  try {
    await fetch('https://cdn.playwright.dev', {
      method: 'HEAD',
      signal: AbortSignal.timeout(5000),
    });
  } catch {
    return undefined;
  }
  progress('downloading Chromium, once …');
  const installer = join(project, 'node_modules', 'playwright-core', 'cli.js');
  spawnSync(process.execPath, [installer, 'install', 'chromium'], { timeout: 300_000 });
  return search();
}

function isDebian(): boolean {
  const release = '/etc/os-release';
  return existsSync(release) && /^ID=debian$/m.test(readFileSync(release, 'utf8'));
}
