import assert from 'node:assert/strict';
import { read } from '../../../story.ts';

const claimsOf = (text: string) => read('a.md', text, '2024-03-06').claims;
const claimOf = (text: string, predicate: string) => {
  const claim = claimsOf(text).find((one) => one.predicate === predicate);
  assert.ok(claim, `no claim of the class ${predicate}`);
  return claim;
};

describe('a claim', () => {
  const SAID = 'The flood killed 12 people in Tarsk on Monday, police said.';

  it('covers what is stated without the words that attribute it', () => {
    const claim = claimOf(SAID, 'kill');
    assert.equal(claim.text, 'The flood killed 12 people in Tarsk on Monday');
    assert.equal(claim.start, 0);
    assert.equal(SAID.slice(claim.start, claim.end), claim.text);
  });

  it('has no day to come where it tells what has been', () => {
    const text = 'Corvo lost, and it is Tolka who go on to the final in Tarsk on March 30.';
    assert.equal(claimOf(text, 'lose').eventTime, null);
    assert.equal(
      claimOf('Corvo lost the final in Tarsk on March 3.', 'lose').eventTime,
      '2024-03-03',
    );
  });

  it('names who states it, by which word', () => {
    const { speaker, cue, stance } = claimOf(SAID, 'kill');
    assert.deepEqual([speaker?.text, cue?.text, stance], ['police', 'said', 'asserts']);
  });

  it('has no speaker where the article itself states it', () => {
    const { speaker, cue } = claimOf('The flood killed 12 people in Tarsk on Monday.', 'kill');
    assert.deepEqual([speaker, cue], [null, null]);
  });

  it('names whom a pronoun stands for that speaks', () => {
    const text = 'Mayor Ida Holm came to the river. She said the flood had killed 12 people.';
    const { speaker } = claimOf(text, 'kill');
    assert.deepEqual([speaker?.text, speaker?.name], ['She', 'Ida Holm']);
  });

  it('keeps its id when the text before it changes, and has another where the same words come again', () => {
    const sentence = 'The flood killed 12 people.';
    const [first, second] = claimsOf(`${sentence} ${sentence}`);
    assert.notEqual(first!.id, second!.id);
    assert.equal(claimOf(`It rained. ${sentence}`, 'kill').id, first!.id);
  });

  it('is a denial where the words deny it, and a plan where they tell what is to come', () => {
    assert.equal(claimOf('Chile did not sign the pact.', 'sign').polarity, 'negative');
    assert.equal(claimOf('Chile will sign the pact in May.', 'sign').modality, 'planned');
  });

  it('is a plan where a verb in the present has a day that is still to come', () => {
    assert.equal(claimOf('The law takes effect on July 1.', 'take-effect').modality, 'planned');
    assert.equal(claimOf('The law took effect on March 1.', 'take-effect').modality, 'fact');
    assert.equal(claimOf('The law takes effect on Wednesday.', 'take-effect').modality, 'fact');
  });

  it('is not made of a verb that only reports', () => {
    assert.ok(!claimsOf(SAID).some(({ predicate }) => predicate === 'say'));
  });

  it('tells who holds an office by the title beside the name', () => {
    const { subject, object } = claimOf('Mayor Ida Holm came to the river.', 'hold-office');
    assert.deepEqual([subject, object], ['Ida Holm', 'mayor']);
  });

  it('is a sentence as a whole where no part of it can be told', () => {
    const [claim] = claimsOf('Heavy traffic on both bridges.');
    assert.deepEqual([claim?.text, claim?.predicate], ['Heavy traffic on both bridges.', null]);
  });

  it('is a plan where it is told in the present of a month to come', () => {
    const law = (when: string) => claimOf(`The law comes into force in ${when}.`, 'take-effect');
    assert.equal(law('September').modality, 'planned');
    assert.equal(law('2027').modality, 'planned');
    assert.equal(law('2023').modality, 'fact');
  });

  it('has no amount of a clause that describes somebody', () => {
    const rask =
      'Mr. Rask, whose firm closed a round that valued it at $2 million, paid for the meal.';
    assert.equal(claimOf(rask, 'pay').quantity, null);
    const dated = 'Mr. Rask, whose firm closed a round last September, paid for the meal.';
    assert.equal(claimOf(dated, 'pay').eventTime, null);
    assert.ok(claimOf('Rask, who owns a firm, paid $300 for it.', 'pay').quantity);
  });

  it('counts nobody by an age', () => {
    assert.equal(claimOf('The singer Ana Roza died on Tuesday at 81.', 'kill').quantity, null);
    const leaves = 'Ana Roza, who died on Tuesday at 81, leaves a husband.';
    assert.ok(claimsOf(leaves).every(({ quantity }) => !quantity || quantity.of === 'age'));
    assert.equal(claimOf('Of the 40 aboard, 12 died.', 'kill').quantity?.low, 12);
    const pilot = 'Russell Pike, the pilot killed when his glider crashed, was 58.';
    assert.equal(claimOf(pilot, 'kill').quantity, null);
    assert.equal(claimOf('Police arrested a man of 34 in Tarsk.', 'arrest').quantity, null);
  });
});
