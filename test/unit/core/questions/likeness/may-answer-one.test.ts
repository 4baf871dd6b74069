import assert from 'node:assert/strict';
import { figuresOf, type Figure } from '../../../../../src/core/questions/likeness/figure.ts';
import { mayAnswerOne } from '../../../../../src/core/questions/likeness/may-answer-one.ts';
import { readPlainly } from '../../../../../src/core/questions/plain-sentence.ts';

function figure(text: string, amount: string): Figure {
  const sentence = { text, start: 0, end: text.length };
  const found = figuresOf([sentence], () => readPlainly(text)).find(
    (one) => one.amount.text === amount,
  );
  assert.ok(found, `${amount} is no amount of: ${text}`);
  return found;
}

describe('whether two amounts may answer one question', () => {
  const sold = figure('The farm sold 40 barns.', '40');
  const may = (text: string, amount: string) => mayAnswerOne(sold, figure(text, amount));

  it('is so where both are told as so', () => {
    assert.equal(may('It got rid of 50 barns.', '50'), true);
  });

  it('is not so of two units', () => {
    assert.equal(may('It got rid of 50 euros.', '50 euros'), false);
  });

  it('is not so where one is denied, may be or is to come, in its own part of the sentence', () => {
    assert.equal(may('It did not sell 50 barns.', '50'), false);
    assert.equal(may('It could sell 50 barns.', '50'), false);
    assert.equal(may('It will sell 50 barns.', '50'), false);
    assert.equal(may('It got rid of 50 barns, and will sell the rest.', '50'), true);
  });

  it('is not so of a change, of a choice or of so many among so many', () => {
    assert.equal(may('It cut the barns from 50 to 30.', '50'), false);
    assert.equal(may('It cut the barns from 50 to 30.', '30'), false);
    assert.equal(may('It sold 50 in 90 barns.', '50'), false);
    assert.equal(may('The index was 50.5 at noon.', '50.5'), false);
  });

  it('is not so of those who are something', () => {
    const hurt = figure('Some of them said 54 percent of the voters were hurt.', '54 percent');
    const answers = (text: string) => mayAnswerOne(hurt, figure(text, '74 percent'));
    assert.equal(answers('Some of them said 74 percent of the voters were injured.'), true);
    assert.equal(answers('Some of them said 74 percent of the voters were 45 or older.'), false);
  });

  it('is not so of how far a count had come', () => {
    const lead = figure('She led by 40 per cent of the votes.', '40 per cent');
    const counted = 'With 97 per cent of polling stations counted, she led.';
    assert.equal(mayAnswerOne(lead, figure(counted, '97 per cent')), false);
    assert.equal(
      mayAnswerOne(lead, figure('With 97 per cent of the votes, she led.', '97 per cent')),
      true,
    );
  });

  it('is not so of how many live in a place', () => {
    const voted = figure('Around two million people were entitled to vote.', 'Around two million');
    const other = 'Some 3.7 million people were entitled to vote.';
    assert.equal(mayAnswerOne(voted, figure(other, 'Some 3.7 million')), true);
    const city = 'They voted in a port city of about 3.7 million people.';
    assert.equal(mayAnswerOne(voted, figure(city, 'about 3.7 million')), false);
  });
});
