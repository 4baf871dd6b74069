/** npm run package: builds the extension as users get it, and says its size. */
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  name: string;
  version: string;
};
const file = `${name}-${version}.vsix`;
const run = (program: string, ...args: string[]) =>
  execFileSync(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });

run('node_modules/tsx/dist/cli.mjs', 'scripts/build.ts', '--minify');
// The bundles hold all libraries, and there is no address of a repository to complete links with yet.
const unbundled = [
  '--no-dependencies',
  '--allow-missing-repository',
  '--no-rewrite-relative-links',
];
run('node_modules/@vscode/vsce/vsce', 'package', ...unbundled, '--out', file);
console.log(`${file}: ${(statSync(file).size / 1024 / 1024).toFixed(1)} MB`);
