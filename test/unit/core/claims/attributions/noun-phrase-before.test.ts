import assert from 'node:assert/strict';
import { told } from '../told.ts';

/** The source of the first attribution. */
function speaker(text: string): string {
  return told(text)[0]?.split(' | ')[0] ?? '';
}

describe('the noun phrase before a verb of saying', () => {
  it('takes all of a list', () => {
    assert.equal(
      speaker('In a joint statement, Norland, Sudland and their partners said it rained.'),
      'Norland, Sudland and their partners',
    );
  });

  it('takes the noun before a relative clause or a participle', () => {
    assert.equal(speaker('A man who saw the fire said it rained.'), 'A man who saw the fire');
    assert.equal(
      speaker('Officials briefed on the plan said it rained.'),
      'Officials briefed on the plan',
    );
  });

  it('has its prepositions and brackets, and ends at the word that opens the clause', () => {
    assert.equal(
      speaker('The head of the mill in Tarsk (Norland) said it rained.'),
      'The head of the mill in Tarsk (Norland)',
    );
    assert.equal(speaker('It rained while the ministry said it was dry.'), 'the ministry');
  });

  it('takes shares, firms with two names, and whoever belongs to a firm', () => {
    for (const who of [
      'Some 40%',
      'Smith & Sons',
      'The company’s leading engineer',
      'Mayors from Orval angry at the plan',
    ])
      assert.equal(speaker(`${who} said it rained.`), who);
  });
});
