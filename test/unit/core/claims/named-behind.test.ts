import assert from 'node:assert/strict';
import { conflictsOf, read } from '../../../story.ts';

/** Whom the first claim of a class is about. */
function whom(text: string, predicate: string): string | undefined {
  const claim = read('a.md', text, '2024-03-05').claims.find((one) => one.predicate === predicate);
  return claim?.statement.phrases.find(({ role }) => role === 'patient')?.text;
}

describe('somebody whom an article describes before it names them', () => {
  const jailed =
    'A court in Johannesburg sentenced a former bank manager to 12 years in prison for fraud.';

  it('is the one with whose name and age the next sentence begins', () => {
    assert.equal(
      whom(
        `${jailed} Pieter Malan, 58, had led the bank. Malan had pleaded not guilty.`,
        'sentence',
      ),
      'Pieter Malan',
    );
    const held = 'Police in Johannesburg arrested a man on Friday over a theft.';
    assert.equal(whom(`${held} Bram Coole, 34, was stopped in his car.`, 'arrest'), 'Bram Coole');
  });

  it('is the one as whom the next sentence names somebody', () => {
    const held = 'Police in Johannesburg arrested a man on Friday over a theft.';
    for (const named of [
      'Police named him as Bram Coole.',
      'The man, identified as Bram Coole, was stopped in his car.',
    ])
      assert.equal(whom(`${held} ${named}`, 'arrest'), 'Bram Coole', named);
    const other = 'Police asked Bram Coole, 34, for help.';
    assert.equal(whom(`${held} ${other}`, 'arrest'), 'a man');
  });

  it('is nobody who is named without an age, whom the opening names, or of another age', () => {
    const bank = 'a former bank manager';
    assert.equal(whom(`${jailed} Pieter Malan had led the bank.`, 'sentence'), bank);
    assert.equal(whom(`${jailed} The bank wept. Pieter Malan, 58, had led it.`, 'sentence'), bank);
    const aged = 'Police in Johannesburg arrested a 40-year-old man on Friday over a theft.';
    assert.notEqual(whom(`${aged} Bram Coole, 34, was stopped.`, 'arrest'), 'Bram Coole');
    const two = 'Police in Johannesburg arrested a man who had robbed a woman on Friday.';
    assert.equal(whom(`${two} Bram Coole, 34, was stopped.`, 'arrest'), 'a man');
  });

  it('is no witness and no victim of the one who is held, nor who is held for the one who died', () => {
    const held = 'Police in Johannesburg arrested a man on Friday after a fight at a market.';
    for (const victim of [
      'Jon Berg, 41, died at the scene.',
      'Jon Berg, 41, was stabbed in the neck.',
      'Jon Berg, 41, saw it from his window.',
      'Jon Berg, 41, ran a shop there.',
      'The victim was named as Jon Berg.',
      'Police named the victim as Jon Berg, 41.',
    ])
      assert.equal(whom(`${held} ${victim}`, 'arrest'), 'a man', victim);
    const died = 'A man was killed on Friday in a fight at a market in Johannesburg.';
    assert.equal(whom(`${died} Jon Berg, 41, was arrested at home.`, 'kill'), 'A man');
  });

  it('can be compared with what another article tells of him by his name', () => {
    const named = (day: string) =>
      `A man is in custody over a theft in Johannesburg. Bram Coole was arrested on ${day}, prosecutors said.`;
    const held =
      'Police in Johannesburg arrested a man on Friday over a theft. Bram Coole, 34, was stopped in his car.';
    assert.deepEqual(conflictsOf(held, named('Sunday')), ['date']);
    assert.deepEqual(conflictsOf(held, named('Friday')), []);
  });
});
