/** npm run screens: goes through the browser tests, and renews the pictures of docs/screens on the way. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { project } from './vscode-host/cache.ts';

const folder = join(project, 'docs', 'screens');
rmSync(folder, { recursive: true, force: true });
const { status } = spawnSync(
  process.execPath,
  ['node_modules/mocha/bin/mocha.js', 'test/ui/**/*.test.ts', ...process.argv.slice(2)],
  { cwd: project, stdio: 'inherit', env: { ...process.env, CROSSCHECK_SCREENS: folder } },
);
process.exitCode = status ?? 1;
