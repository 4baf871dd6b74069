import { compileLater } from '../node/compile-later.ts';
import { run } from './run.ts';

compileLater();
process.exitCode = await run(
  process.argv.slice(2),
  (text) => process.stdout.write(text),
  (text) => process.stderr.write(text),
);
