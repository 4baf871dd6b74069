import assert from 'node:assert/strict';
import { conflictsOf, read } from '../../../../story.ts';

const places = (text: string) =>
  read('a.md', text, '2024-03-05').claims.flatMap(({ predicate, statement: { phrases } }) =>
    predicate === 'happen'
      ? phrases.filter(({ role }) => role === 'in').map((phrase) => phrase.text)
      : [],
  );

describe('the host of an event', () => {
  it('is where it takes place', () => {
    for (const text of [
      'Lisbon will host the summit of the two leaders.',
      'Lisbon will be the venue of the summit.',
      'The 2031 championship was awarded to Lisbon.',
    ])
      assert.deepEqual(places(text), ['Lisbon'], text);
  });

  it('is none who wins a cup, who gives a party or who is no place', () => {
    for (const text of [
      'The cup was awarded to Norway.',
      'On Monday the 2031 championship was awarded to Lisbon.',
      'Ana Rell will host the summit.',
      'Lisbon hosts 4,000 refugees.',
    ])
      assert.deepEqual(places(text), [], text);
  });

  it('is one place only', () => {
    const held =
      'The chess championship will be held in Oslo in May, the federation said on Monday.';
    const hosted = (city: string) => `${city} will host the chess championship in May.`;
    assert.deepEqual(conflictsOf(held, hosted('Lisbon')), ['place']);
    assert.deepEqual(conflictsOf(held, hosted('Oslo')), []);
  });
});
