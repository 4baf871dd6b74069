import assert from 'node:assert/strict';
import { transformSync } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { getPriority } from 'node:os';

const source = readFileSync(new URL('../../../src/node/give-way.ts', import.meta.url), 'utf8');

describe('a process that reads in the background', () => {
  it('gives way to the one that answers the editor, and leaves that as it is', () => {
    const before = getPriority();
    const { code } = transformSync(source, { loader: 'ts', format: 'cjs' });
    const report = "module.exports.giveWay(); console.log(require('node:os').getPriority());";
    const told = execFileSync(process.execPath, ['-e', `${code}\n${report}`], { encoding: 'utf8' });
    assert.ok(Number(told) > before, `${told} is nicer than ${before}`);
    assert.equal(getPriority(), before);
  });
});
