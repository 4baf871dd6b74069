/**
 * npm run test:durability: the tests of what people wrote, at full size. The server killed in 500 bursts of
 * writes, and a bare writer in 100; a full disk (a small one is mounted where this user may); two processes
 * with 1,000 records each; 200 merges in git; 10,000 records loaded; 100,000 mutations of a record. Takes
 * some minutes on a quiet machine.
 */
import { spawnSync } from 'node:child_process';

const figures = {
  CROSSCHECK_RECORDS: '1000',
  CROSSCHECK_BURSTS: '500',
  CROSSCHECK_KILLS: '100',
  CROSSCHECK_MERGES: '200',
  CROSSCHECK_LOADED: '10000',
  CROSSCHECK_FUZZ_RUNS: '100000',
  CROSSCHECK_REPORT: '1',
};
const tests = [
  'test/unit/node/store-on-disk.test.ts',
  'test/unit/core/annotations/record.test.ts',
  'test/server/killed.test.ts',
];
const { status } = spawnSync(
  process.execPath,
  ['node_modules/mocha/bin/mocha.js', '--reporter', 'spec', '--timeout', '3600000', ...tests],
  { stdio: 'inherit', env: { ...process.env, ...figures } },
);
process.exitCode = status ?? 1;
