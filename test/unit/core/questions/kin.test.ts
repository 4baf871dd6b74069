import assert from 'node:assert/strict';
import { areKin, kinOf } from '../../../../src/core/questions/kin.ts';

describe('areKin', () => {
  it('takes two words for one thing, and a kind for what it is a kind of', () => {
    assert.ok(areKin('treaty', 'agreement'));
    assert.ok(areKin('agreements', 'treaty'));
    assert.ok(areKin('car', 'automobile'));
  });

  it('keeps apart kinds of people, and what has nothing in common', () => {
    assert.ok(!areKin('nurse', 'worker'));
    assert.ok(!areKin('treaty', 'harbour'));
    assert.ok(!areKin('red', 'blue'));
  });
});

describe('kinOf', () => {
  const share = (a: string, b: string) => kinOf(a).some((kin) => kinOf(b).includes(kin));

  it('has something in common for two words that are kin, and nothing for two that are not', () => {
    assert.ok(share('treaty', 'agreement'));
    assert.ok(!share('treaty', 'harbour'));
  });
});
