import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { laterFlag } from '../../../src/node/compile-later.ts';

describe('compileLater', () => {
  it('tells V8 only what the V8 that runs knows', () => {
    const flag = laterFlag();
    const { status, stderr } = spawnSync(process.execPath, [...(flag ? [flag] : []), '-e', '']);
    assert.equal(status, 0, stderr.toString());
  });

  it('leaves alone a V8 that has a quick compiler before the optimising one', () => {
    assert.equal(laterFlag('13.6.233.17-node.49'), undefined);
    assert.equal(laterFlag('14.2.231.17-electron.0'), undefined);
    assert.match(laterFlag('11.3.244.8-node.33') ?? '', /^--interrupt-budget=/);
  });
});
