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

  it('are mended right behind the past of a verb, where no infinitive stands: what caught fire', () => {
    assert.equal(
      tags('A cargo ship caught fire off Cork.').split(' ').slice(3, 5).join(' '),
      'VBD NN',
    );
    assert.equal(tags('Protesters set fire to a bank.'), 'NNS VBD NN IN DT NN .');
    assert.equal(tags('He would fire them.'), 'PRP MD VB PRP .');
  });

  it('are mended where the only verb of a sentence was taken for an adjective: a fire broke out', () => {
    assert.equal(tags('A fire broke out.'), 'DT NN VBD RP .');
  });

  it('are mended where a verb was taken for a word of a small class: income grew', () => {
    assert.match(tags('Income from tourism grew by 9 percent.'), /^NNP? IN NN VBD IN/);
    assert.match(tags('He said when they left.'), /WRB PRP VBD/);
  });

  it('are mended between two names: one team beat another', () => {
    assert.equal(tags('Corvo United beat Tolka Rovers.'), 'NNP NNP VBD NNP NNPS .');
    assert.match(tags('The union and the company struck a deal.'), /VBD DT NN \.$/);
  });

  it('are mended behind a possessive: a meeting of Tuesday ended', () => {
    assert.match(tags("Tuesday's meeting ended without a deal."), /^NNP POS NN VBD/);
    assert.match(tags("Tuesday's meeting the mayor had asked for ended."), /^NNP POS VBG DT/);
  });

  it('are mended where the one verb of a sentence was taken for an adjective', () => {
    assert.match(tags('The quake struck at a depth of 15 kilometres.'), /^DT NN VBD IN/);
  });

  it('are mended behind who: a woman who stole is no noun', () => {
    assert.match(tags('A woman who stole money from a charity was jailed.'), /^DT NN WP VBD NN/);
    assert.match(tags('A man who once stole cars was jailed.'), /^DT NN WP RB/);
  });

  it('are mended behind who where a verb follows: those who stray end up dead', () => {
    assert.match(tags('Journalists who stray can end up dead.'), /^NNS WP VBP MD/);
  });

  it('stay where they are right', () => {
    assert.equal(tags('The song was a hit in Norway.'), 'DT NN VBD DT NN IN NNP .');
    assert.equal(tags('They did not hit the hospital.'), 'PRP VBD RB VB DT NN .');
  });

  it('are mended where a sentence has a participle alone and an object: police used gas', () => {
    assert.equal(tags('Police used tear gas.'), 'NNS VBD NN NN .');
    assert.equal(tags('Guns used by police were found.'), 'NNS VBN IN NNS VBD VBN .');
  });

  it('are mended behind an adverb where a sentence has no other verb: shares also jumped', () => {
    assert.match(tags('The dollar also jumped in Asian trading.'), /^DT NN RB VBD IN/);
    assert.match(tags('The action also exposed deep rifts within the bureau.'), /^DT NN RB VBD/);
    assert.match(tags('The decision to raise any fee angered some voters.'), /NN VBD DT NNS \.$/);
    assert.match(tags('Satellites fall to Earth all the time.'), /^NNS VBP IN NNP/);
  });
});
