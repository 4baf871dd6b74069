import assert from 'node:assert/strict';
import {
  readCueAdjectives,
  readCueNouns,
  readCueWords,
} from '../../../../../src/core/claims/attributions/cue-words.ts';

describe('cue words', () => {
  const words = readCueWords();

  it('know how the speaker stands to the content', () => {
    const stance = (verb: string) => words.get(verb)![words.get(verb)!.length - 1]!.stance;
    assert.equal(stance('say'), 'asserts');
    assert.equal(stance('estimate'), 'estimates');
    assert.equal(stance('deny'), 'denies');
  });

  it('state nothing by hopes, orders and praise', () => {
    for (const verb of ['hope', 'order', 'praise', 'refuse'])
      assert.ok(
        words.get(verb)!.every(({ states }) => !states),
        verb,
      );
    assert.ok(words.get('accuse')!.some(({ states }) => states));
  });

  it('report what is quoted, and nothing that is gone on with: *he continued his strike*', () => {
    assert.deepEqual([...words.get('continue')![0]!.frames], ['quote']);
  });

  it('try the longest phrase first', () => {
    const lemmas = words.get('push')!.map(({ lemma }) => lemma);
    assert.ok(lemmas.indexOf('push back against') < lemmas.indexOf('push back'));
  });

  it('hold nouns and adjectives too', () => {
    assert.equal(readCueNouns().get('denial')!.stance, 'denies');
    assert.equal(readCueAdjectives().get('confident')!.states, true);
  });
});
