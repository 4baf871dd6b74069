import assert from 'node:assert/strict';
import {
  areAntonyms,
  areOpposites,
  lookUp,
  relateWords,
} from '../../../../src/core/questions/relate-words.ts';

describe('relateWords', () => {
  const cases: readonly (readonly [string, string, ReturnType<typeof relateWords>])[] = [
    ['approved', 'rejected', 'antonym'],
    ['won', 'lost', 'antonym'],
    ['sold', 'bought', 'antonym'],
    ['happy', 'pleased', 'synonym'],
    ['aluminum', 'aluminium', 'synonym'],
    ['aluminum', 'steel', 'sibling'],
    ['denied', 'dismissed', 'synonym'],
    ['beer', 'cider', 'sibling'],
    ['piano', 'oboe', 'sibling'],
    ['red', 'blue', 'sibling'],
    ['dog', 'animal', 'general'],
    ['animal', 'dog', 'special'],
    ['said', 'told', 'synonym'],
    ['harbour', 'xyzzy', null],
  ];
  for (const [a, b, expected] of cases)
    it(`finds ${a} and ${b} ${expected ?? 'unrelated'}`, () => {
      assert.equal(relateWords(a, b), expected);
      assert.equal(areAntonyms(lookUp(a), lookUp(b)), expected === 'antonym');
    });
});

describe('areOpposites', () => {
  it('takes words that oppose each other by themselves, however they are inflected', () => {
    assert.ok(areOpposites('rises', 'fell'));
    assert.ok(!areOpposites('kill', 'wound'));
  });
});

describe('areAntonyms', () => {
  it('takes one word and the next for what each is, whatever was looked up before', () => {
    const [vast, small, table] = ['vast', 'small', 'table'].map((word) => lookUp(word));
    assert.ok(areAntonyms(vast!, small!));
    assert.ok(areAntonyms(small!, vast!));
    assert.ok(!areAntonyms(table!, small!));
    for (let i = 0; i < 10_000; i++) lookUp(`word${String(i)}`);
    assert.ok(areAntonyms(lookUp('vast'), lookUp('small')));
    assert.deepEqual(lookUp('houses').forms, ['houses', 'house']);
  });
});
