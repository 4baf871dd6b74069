import assert from 'node:assert/strict';
import { createSyntax, longestSentence } from '../../../../src/core/language/syntax.ts';
import { loadModels } from '../../../../src/node/load-models.ts';

const weights = loadModels().language;

/** Starts and ends of words that one space parts. */
function boundsOf(text: string): number[] {
  return [...text.matchAll(/\S+/g)].flatMap(({ index, 0: word }) => [index, index + word.length]);
}

describe('tags and trees', () => {
  it('are the same whatever was read before, also where the memory for words is full amid a sentence', () => {
    const news = 'Rescuers found eleven miners alive in a tunnel near Corvo late on Monday .';
    const opening = 'Rescuers found eleven miners alive';
    const fresh = createSyntax(weights).read(news, boundsOf(news));
    // Known words open the sentence; there is room for one of the others, for four, for seven.
    for (let room = 1; room < 9; room += 3) {
      const syntax = createSyntax(weights);
      syntax.read(opening, boundsOf(opening));
      for (let from = 5; from < 30_000 - room; from += longestSentence) {
        const count = Math.min(longestSentence, 30_000 - room - from);
        const words = Array.from({ length: count }, (_, i) => `w${from + i}x`).join(' ');
        syntax.read(words, boundsOf(words));
      }
      assert.deepEqual(syntax.read(news, boundsOf(news)), fresh, `room for ${room}`);
    }
    // It reads ninety thousand words.
  }).timeout(60_000);
});
