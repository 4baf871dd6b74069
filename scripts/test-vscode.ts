/** npm run test:vscode: runs test/vscode inside a real VS Code. */
import { cpSync, existsSync, mkdtempSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { project } from './vscode-host/cache.ts';
import { findDesktop } from './vscode-host/desktop.ts';

const tests = join(project, 'build', 'vscode-tests.cjs');
if (!existsSync(tests)) throw new Error('Run `npm run build` first.');

const folder = mkdtempSync(join(tmpdir(), 'crosscheck-articles-'));
cpSync(join(project, 'test', 'articles'), folder, { recursive: true });

// Nobody's name is known to git: the first mark is to ask for it.
process.env.GIT_CONFIG_GLOBAL = process.env.GIT_CONFIG_SYSTEM = devNull;

const desktop = await findDesktop();
await runTests({
  vscodeExecutablePath: desktop ?? join(project, 'scripts', 'vscode-host', 'served-code.mjs'),
  extensionDevelopmentPath: project,
  extensionTestsPath: tests,
  launchArgs: [folder, ...(desktop ? ['--disable-extensions'] : [])],
}).catch(() => process.exit(1));
