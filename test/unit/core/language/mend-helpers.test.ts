import assert from 'node:assert/strict';
import { createTools } from '../../../../src/core/tools.ts';
import { loadModels } from '../../../../src/node/load-models.ts';

const { language } = createTools(loadModels());

/** The verb groups of a sentence, and its first noun phrase. */
function read(text: string) {
  const [sentence] = language.read(text, [{ start: 0, end: text.length }]);
  const { tokens, verbs, nouns } = sentence!;
  const words = (from: number, to: number) => text.slice(tokens[from]!.start, tokens[to - 1]!.end);
  return {
    verbs: verbs.map(({ from, to }) => words(from, to)),
    first: words(nouns[0]!.from, nouns[0]!.to),
  };
}

describe('what helps a participle', () => {
  it('is no part of the name before it', () => {
    const sacked = read('Mardal United have sacked their coach.');
    assert.deepEqual(sacked, { verbs: ['have sacked'], first: 'Mardal United' });
    const extended = read('Mardal City have not extended the contract of Joe Bell.');
    assert.deepEqual(extended, { verbs: ['have not extended'], first: 'Mardal City' });
  });

  it('may have last before it', () => {
    assert.deepEqual(read('The tax was last raised in 2012.').verbs, ['was last raised']);
    assert.deepEqual(read('The girl was last seen near the river.').verbs, ['was last seen']);
    assert.deepEqual(read('He was last in the race on Sunday.').verbs, ['was']);
  });
});
