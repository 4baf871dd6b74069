import assert from 'node:assert/strict';
import { chosenWords } from '../../../src/server/chosen-words.ts';
import { FERRY, ferryFolder } from './ferry-folder.ts';

const wordsOf = (span: { start: number; end: number } | undefined) =>
  span && FERRY.slice(span.start, span.end);

describe('the words that a person means', () => {
  it('are those that they chose', async () => {
    const { at, rangeOf } = await ferryFolder('a.txt');
    assert.equal(wordsOf(chosenWords(at, { range: rangeOf('harbour master') })), 'harbour master');
  });

  it('are the claim at a place where nothing is chosen, or the claim of an id', async () => {
    const { at, rangeOf } = await ferryFolder('a.txt');
    const { start } = rangeOf('were killed');
    const claim = at.analysis.claims.find(({ predicate }) => predicate === 'kill')!;
    const expected = FERRY.slice(claim.start, claim.end);
    assert.match(expected, /^Eleven people were killed/);
    assert.equal(wordsOf(chosenWords(at, { range: { start, end: start } })), expected);
    assert.equal(wordsOf(chosenWords(at, { claim: claim.id })), expected);
  });

  it('are none where nothing is claimed, and of a claim that is gone', async () => {
    const { at, rangeOf } = await ferryFolder('a.txt');
    const { start } = rangeOf('Read more');
    assert.equal(chosenWords(at, { range: { start, end: start } }), undefined);
    assert.equal(chosenWords(at, { claim: 'gone' }), undefined);
    assert.equal(chosenWords(at, {}), undefined);
  });
});
