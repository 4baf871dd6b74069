import assert from 'node:assert/strict';
import { read } from '../../../story.ts';

/** Who does it, to whom or what, of the claim with a predicate. */
function told(text: string, predicate: string) {
  const claim = read('a.md', text, '2024-03-06').claims.find((one) => one.predicate === predicate);
  return claim && [claim.subject, claim.object];
}

describe('who plays a part that its clause leaves to be understood', () => {
  it('is the thing that a relative clause with a subject of its own stands behind', () => {
    const text = 'The treaty that both sides signed on Monday ends the war.';
    assert.deepEqual(told(text, 'sign'), ['both sides', 'The treaty']);
  });

  it('is the one of two nouns before a pronoun that it can stand for', () => {
    const crashed = 'The pilot of the plane that crashed on Friday held a licence.';
    assert.deepEqual(told(crashed, 'crash'), ['the plane', null]);
    const met = 'It was the result of an encounter of envoys, who met in Geneva.';
    assert.deepEqual(told(met, 'meet'), ['envoys', null]);
    const resigned = 'The pilot of the plane who resigned on Friday held a licence.';
    assert.deepEqual(told(resigned, 'resign'), ['The pilot', null]);
  });

  it('is the paper between two sides, for a participle behind them', () => {
    const text = 'The deal between Chad and the rebels, signed in Doha, ends the war.';
    assert.deepEqual(told(text, 'sign'), ['The deal', null]);
    const rebels = 'Chad met the army and the rebels, defeated in May, on Monday.';
    assert.deepEqual(told(rebels, 'defeat')?.[0], 'the rebels');
  });

  it('is not what only says that something was done', () => {
    const text = 'The report that both ministers signed the treaty is wrong.';
    assert.deepEqual(told(text, 'sign'), ['both ministers', 'the treaty']);
  });

  it('is the subject behind the comma, for a participle that opens the sentence', () => {
    assert.deepEqual(told('Born in Mekelle, Salif Teklu ran for Norway.', 'born'), [
      'Salif Teklu',
      null,
    ]);
  });

  it('is the head of the phrase before the comma, not what a preposition ties to it', () => {
    const text = 'The accord with Orlia, signed on Monday, ends the war.';
    assert.deepEqual(told(text, 'sign'), ['The accord', null]);
  });

  it('is what a clause describes without a word between, and no town that somebody lives in', () => {
    const once = 'Berg spoke of the trade agreements she once supported.';
    assert.deepEqual(told(once, 'support'), ['Berg', 'the trade agreements']);
    const town = 'Berg left the town he attacked from on Monday.';
    assert.notEqual(told(town, 'strike')?.[1], 'the town');
  });

  it('is what stands somewhere, not where it stands', () => {
    const text = 'The bridge in Mardal, built in 1932, collapsed.';
    assert.deepEqual(told(text, 'build'), ['The bridge', null]);
    const owned = 'Workers at a plant, owned by Valtor, went home.';
    assert.deepEqual(told(owned, 'own')?.[1] ?? told(owned, 'own')?.[0], 'a plant');
  });

  it('is the subject above for “it”, where that tells of nothing else', () => {
    assert.deepEqual(told('The ferry sank after it crashed off Rosk.', 'crash'), [
      'The ferry',
      null,
    ]);
    const towed = 'The tug left the ferry after it crashed off Rosk.';
    assert.notEqual(told(towed, 'crash')?.[0], 'The tug');
    assert.notEqual(told('The driver fled after it crashed off Rosk.', 'crash')?.[0], 'The driver');
  });
});
