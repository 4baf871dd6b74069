import assert from 'node:assert/strict';
import { headOf } from '../../../src/core/article-head.ts';
import { createCorpus } from '../../../src/core/corpus.ts';
import { createTools } from '../../../src/core/tools.ts';
import { loadModels } from '../../../src/node/load-models.ts';

const tools = createTools(loadModels());
const TEXT = [
  'Ferry burns off Port Lucan',
  'PORT LUCAN — Eleven people were killed when a ferry caught fire off Port Lucan on Sunday, Ilan Dorsey said.',
  'Dorsey, the harbour master, said that the ferry had left at noon.',
].join('\n\n');

describe('what is at hand of an article', () => {
  const analysis = createCorpus(tools).put('a.txt', TEXT);
  const head = headOf(analysis, false);

  it('is how often each of its names stands in it', () => {
    const weights = new Map(analysis.characters.map(({ name }, i) => [name, head.weights[i]]));
    assert.equal(weights.get('Ilan Dorsey'), 2);
    assert.equal(
      head.weights.reduce((sum, weight) => sum + weight, 0),
      analysis.mentions.length,
    );
  });

  it('is how many of its claims a list shows', () => {
    const corpus = createCorpus(tools);
    corpus.put('a.txt', TEXT);
    assert.ok(head.claimCount > 0);
    assert.equal(head.claimCount, corpus.listedClaims('a.txt').length);
    assert.equal(headOf({ ...analysis, claims: [] }, false).claimCount, 0);
  });

  it('is the article itself, and whether words about names change it', () => {
    assert.deepEqual(head.article, analysis.article);
    assert.equal(head.isRuled, false);
    assert.equal(headOf(analysis, true).isRuled, true);
  });
});
