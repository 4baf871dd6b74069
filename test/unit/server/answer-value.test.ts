import assert from 'node:assert/strict';
import { createCorpus } from '../../../src/core/corpus.ts';
import { createTools } from '../../../src/core/tools.ts';
import { loadModels } from '../../../src/node/load-models.ts';
import { valueOf } from '../../../src/server/answer-value.ts';

describe('what an answer comes to', () => {
  const corpus = createCorpus(createTools(loadModels()));
  const file = 'flood.txt';
  corpus.put(
    file,
    [
      'Flood in the valley',
      'Published March 2, 2026',
      'ORVAL — Eleven people were killed in the flood, police said.',
      'The army said that 11 people were killed in the flood.',
      'The mayor said that about 11 people were killed in the flood.',
    ].join('\n\n'),
  );
  const claims = corpus.analysis(file)!.claims.filter(({ quantity }) => quantity);
  const value = (number: string, said = number) => {
    const claim = claims.find(({ quantity }) => quantity!.text === number)!;
    const { start, end } = claim;
    const answer = `${said} (said 2026-03-02 by police)`;
    return valueOf({ corpus }, { file, claim: claim.id, answer, start, end, witness: 0 });
  };

  it('is one for a number in words and in figures', () => {
    assert.equal(value('Eleven'), value('11'));
  });

  it('is another for a number that is not exact', () => {
    assert.notEqual(value('about 11'), value('11'));
  });

  it('is the words of the answer where it is no number of its claim', () => {
    assert.equal(value('11', 'yes'), 'yes');
  });
});
