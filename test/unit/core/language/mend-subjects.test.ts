import assert from 'node:assert/strict';
import { tagOf } from './read-sentence.ts';

const readings: readonly (readonly [word: string, tag: string, text: string])[] = [
  ['Lynch', 'NNP', 'Lynch said there were no plans for a tunnel.'],
  ['Young', 'NNP', 'Young filed for divorce in July.'],
  ['Fire', 'NN', 'Fire destroys restaurant in Norwegian village.'],
  ['Talk', 'NN', 'Talk spread so quickly that the mayor denied it.'],
  ['IS', 'NNP', 'IS has captured large parts of the country.'],
  ['IS', 'NNP', 'The IS leader was wounded in Mosul.'],
  ['strikes', 'NNS', 'U.S. drone strikes are believed to have killed the leader.'],
  ['source', 'NN', 'One company source told the paper that sales fell.'],
  ['says', 'VBZ', 'The laws, which the World Bank says are strict, make it hard.'],
  ['Many', 'JJ', 'Many believed the vote was unfair.'],
  ['Clear', 'JJ', 'Clear is that the plan failed.'],
  ['Let', 'VB', "Let's bring the strike to an end."],
  ['IS', 'VBZ', 'THE FIRE IS OUT.'],
  ['IS', 'VBZ', 'He IS Un-well, the guards said.'],
  ['does', 'VBZ', 'Death does have some sad sides to it.'],
  ['claim', 'VBP', 'The teachers say the parents, who they claim have failed, are angry.'],
];

describe('the subject that stands right before its verb', () => {
  for (const [word, tag, text] of readings)
    it(`${/^NN/.test(tag) ? 'is' : 'is not'} “${word}” in: ${text}`, () =>
      assert.equal(tagOf(word, text), tag));
});
