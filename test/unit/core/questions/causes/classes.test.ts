import assert from 'node:assert/strict';
import { classOf, eventKinds } from '../../../../../src/core/questions/causes/classes.ts';

describe('classes of causes', () => {
  it('know each wording, with a hyphen or a space, in capitals or not', () => {
    const fire = eventKinds.find(({ name }) => name === 'fire')!;
    assert.equal(classOf(fire, 'Short circuit'), 'electrical');
    assert.equal(classOf(fire, 'short-circuit'), 'electrical');
    assert.equal(classOf(fire, 'negligence'), undefined);
  });

  it('have each wording once in a kind, and say only of classes of their own that they go together', () => {
    for (const { name, wordings, together } of eventKinds) {
      const classes = new Set(wordings.map(([, one]) => one));
      const unknown = [...together]
        .flatMap((pair) => pair.split(' '))
        .filter((one) => !classes.has(one));
      assert.deepEqual(unknown, [], name);
      const twice = wordings.filter(
        ([words, one]) => wordings.find(([others]) => others === words)![1] !== one,
      );
      assert.deepEqual(twice, [], name);
    }
  });
});
