import assert from 'node:assert/strict';
import { isListed } from '../../../../src/core/claims/listed-claim.ts';
import { createCorpus } from '../../../../src/core/corpus.ts';
import { createTools } from '../../../../src/core/tools.ts';
import { loadModels } from '../../../../src/node/load-models.ts';

describe('the list of claims of a folder', () => {
  const corpus = createCorpus(createTools(loadModels()));
  const text = [
    'Flood in the valley',
    'Published March 2, 2026',
    'ORVAL — The army said Monday that 1,200 soldiers are searching the valley of Orval.',
    'Governor Sergei Malkin visited the town on Monday and thanked the rescuers.',
  ].join('\n\n');

  it('tells of each claim what the article has, at its place', () => {
    const { claims } = corpus.put('flood.txt', text);
    const listed = corpus.listedClaims('flood.txt');
    assert.deepEqual(
      listed,
      claims.filter(isListed).map(({ id, start, end, text, speaker }) => ({
        ...{ id, start, end, text },
        speaker: speaker?.text ?? null,
      })),
    );
    assert.ok(listed.length > 0);
    for (const claim of listed) assert.equal(text.slice(claim.start, claim.end), claim.text);
    assert.match(listed[0]!.speaker ?? '', /army/);
  });

  it('leaves out titles beside names, which are only compared', () => {
    const { claims } = corpus.put(
      'mayor.txt',
      `${text}\n\nOrval Mayor Anna Berg visited the market on Tuesday, the town hall said.`,
    );
    assert.ok(claims.some(({ predicate }) => predicate === 'hold-office'));
    const listed = corpus.listedClaims('mayor.txt').map(({ text }) => text);
    assert.ok(listed.some((text) => text.includes('visited the market')));
    assert.ok(!listed.includes('Mayor Anna Berg'));
  });

  it('has nothing of a file that is gone', () => {
    corpus.remove('flood.txt');
    assert.deepEqual(corpus.listedClaims('flood.txt'), []);
  });
});
