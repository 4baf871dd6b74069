import assert from 'node:assert/strict';
import type { Corpus } from '../../../src/core/corpus.ts';
import { guarded } from '../../../src/server/guarded-corpus.ts';

/** A corpus that compares its pairs one by one and lists those that it has compared, and what was logged. */
function corpusOf(...pairs: readonly (() => string)[]) {
  const left = [...pairs];
  const listed: string[] = [];
  const log: string[] = [];
  const advance = () => {
    const next = left.shift();
    if (next) listed.push(next());
    return left.length === 0;
  };
  const corpus = { advance, advanceJoined: advance, keep: advance, questions: () => listed };
  const guard = guarded(corpus as unknown as Corpus, (sentence) => log.push(sentence), 0.05);
  return { guard, log };
}

const says = (answer: string) => () => answer;
const fails = (): string => {
  throw new RangeError('no such day');
};
const neverEnds = (): string => {
  for (;;);
};

describe('a guarded corpus', () => {
  it('lists all but what cannot be compared, and logs that', () => {
    const { guard, log } = corpusOf(says('4 or 9 dead?'), fails, neverEnds, says('who won?'));
    assert.deepEqual(guard.questions(), ['4 or 9 dead?', 'who won?']);
    assert.deepEqual(log, [
      'Something was left out in comparing: no such day',
      'Something was left out in comparing: It took longer than 0.05 seconds.',
    ]);
  });

  it('goes on behind it in the next slice, whoever asked for this one', () => {
    for (const slice of ['advance', 'advanceJoined', 'keep'] as const) {
      const { guard } = corpusOf(fails, says('4 or 9 dead?'));
      assert.equal(
        guard[slice](() => true),
        false,
      );
      assert.equal(
        guard[slice](() => true),
        true,
      );
    }
  });

  it('does not hide that nothing can be compared at all', () => {
    const { guard, log } = corpusOf(...Array.from({ length: 60 }, () => fails));
    assert.throws(() => guard.questions(), /no such day/);
    assert.equal(log.length, 50);
  });
});
