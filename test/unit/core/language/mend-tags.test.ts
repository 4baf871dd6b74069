import assert from 'node:assert/strict';
import { createTools } from '../../../../src/core/tools.ts';
import { loadModels } from '../../../../src/node/load-models.ts';

const { language } = createTools(loadModels());

function tags(text: string): string {
  const [sentence] = language.read(text, [{ start: 0, end: text.length }]);
  return sentence!.tokens.map(({ tag }) => tag).join(' ');
}

describe('tags that grammar rules out', () => {
  it('are mended after was and not: a hospital was not hit', () => {
    assert.equal(tags('The hospital was not hit in the attack.'), 'DT NN VBD RB VBN IN DT NN .');
    assert.equal(tags('The hospital of Dresk was hit.'), 'DT NN IN NNP VBD VBN .');
  });

  it('are mended behind the: thieves are no verb, and what they did is none of their words', () => {
    assert.equal(tags('The thieves stole 14 paintings.'), 'DT NNS VBD CD NNS .');
  });

  it('are mended where an article has only an adjective: somebody won the final', () => {
    assert.equal(tags('Norway won the final.'), 'NNP VBD DT NN .');
  });

  it('stay where they are right', () => {
    assert.equal(tags('The song was a hit in Norway.'), 'DT NN VBD DT NN IN NNP .');
    assert.equal(tags('They did not hit the hospital.'), 'PRP VBD RB VB DT NN .');
  });
});
