/**
 * npm run build [-- --minify] [-- --watch]
 *
 * Bundles each program of `src/` into one file of `dist/`, with the trained weights beside them.
 */
import { chmodSync, cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { build, context, type BuildOptions, type Plugin } from 'esbuild';
import { writeLicences } from './third-party.ts';

const { values } = parseArgs({
  options: { minify: { type: 'boolean' }, watch: { type: 'boolean' } },
});

const common: BuildOptions = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  // Every Node knows `\p{L}`, each by the Unicode of its day, wherefore esbuild takes it for unknown: it would write
  // `new RegExp(…)`, which makes such an expression anew each time that it is used.
  supported: { 'regexp-unicode-property-escapes': true },
  minify: values.minify ?? false,
  sourcemap: values.minify ? false : 'linked',
  legalComments: 'none',
  logLevel: 'warning',
};

/** Libraries in the older module format ask for Node's own modules through `require`. */
const requireInModules =
  "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";

/** What is imported only when it is needed stays in the file of its own that another program makes of it. */
const lateImports: Plugin = {
  name: 'late imports',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/.*\.ts$/ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path: path.replace(/\.ts$/, '.cjs'), external: true } : null,
    );
  },
};

/**
 * The interface of VS Code is asked for once, and given as it is. esbuild would ask for it, and copy its hundreds of
 * names, in each file that imports it: most of the time that the extension takes to load.
 */
const oneInterface: Plugin = {
  name: 'one interface',
  setup({ onLoad, onResolve }) {
    onLoad({ filter: /src[\\/]extension[\\/].*\.ts$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replace(
        /^import \* as vscode from 'vscode';$/m,
        "const vscode = require('vscode');",
      ),
      loader: 'ts',
    }));
    onResolve({ filter: /^vscode$/ }, ({ kind, namespace }) =>
      kind === 'require-call' && namespace === 'file'
        ? { path: 'vscode', namespace: 'once' }
        : { path: 'vscode', external: true },
    );
    onLoad({ filter: /.*/, namespace: 'once' }, () => ({
      contents: "module.exports = require('vscode');",
    }));
  },
};

const programs: readonly BuildOptions[] = [
  {
    entryPoints: {
      extension: 'src/extension/main.ts',
      'language-client': 'src/extension/language-client.ts',
    },
    outdir: 'dist',
    format: 'cjs',
    external: ['vscode'],
    outExtension: { '.js': '.cjs' },
    plugins: [lateImports, oneInterface],
  },
  {
    entryPoints: { server: 'src/server/main.ts' },
    outdir: 'dist',
    format: 'esm',
    banner: { js: requireInModules },
  },
  {
    entryPoints: { 'analysis-worker': 'src/server/analysis-worker.ts' },
    outdir: 'dist',
    format: 'esm',
    banner: { js: requireInModules },
  },
  {
    entryPoints: { cli: 'src/cli/cli.ts' },
    outdir: 'dist',
    format: 'esm',
    banner: { js: `#!/usr/bin/env node\n${requireInModules}` },
  },
  {
    entryPoints: { timeline: 'src/webview/timeline/main.ts' },
    outdir: 'dist',
    format: 'iife',
    platform: 'browser',
    target: 'es2023',
    // The report holds the script inside, where a comment with the address of a map would be of no use.
    sourcemap: false,
  },
  {
    entryPoints: {
      bench: 'bench/bench.ts',
      'bench-archive': 'bench/archive.ts',
      'bench-server': 'bench/server.ts',
      soak: 'bench/soak.ts',
      'soak-server': 'bench/soak-server.ts',
    },
    outdir: 'build',
    format: 'esm',
    banner: { js: requireInModules },
  },
  {
    entryPoints: {
      'vscode-tests': 'test/vscode/run.ts',
      'bench-typing': 'bench/editor/typing.ts',
    },
    outdir: 'build',
    format: 'cjs',
    external: ['vscode', 'mocha'],
    outExtension: { '.js': '.cjs' },
  },
];

rmSync('dist', { recursive: true, force: true });
mkdirSync('dist');
if (existsSync('models')) cpSync('models', 'dist/models', { recursive: true });

for (const file of ['timeline.html', 'timeline.css'])
  cpSync(`src/webview/timeline/${file}`, `dist/${file}`);

const present = programs
  .filter(({ entryPoints }) => Object.values(entryPoints as object).every(existsSync))
  .map((program) => ({ ...common, ...program }));

if (values.watch) {
  for (const program of present) await (await context({ ...program, logLevel: 'info' })).watch();
} else {
  const built = await Promise.all(present.map((one) => build({ ...one, metafile: true })));
  writeLicences(
    built.map(({ metafile }) => metafile),
    'dist/THIRD-PARTY.txt',
  );
  if (existsSync('dist/cli.js')) chmodSync('dist/cli.js', 0o755);
}
