import assert from 'node:assert/strict';
import { conflictsOf } from '../../../story.ts';

describe('somebody of whom no more is told than an age', () => {
  it('is one where two articles tell of one of that age', () => {
    const museum = 'over the theft of a painting from the Verhagen Museum';
    const held = `A 34-year-old man is in custody ${museum}, prosecutors said on Tuesday. The man was arrested at a flat in Antwerp on Saturday.`;
    const on = (age: number) =>
      `Police arrested a ${age}-year-old man on Monday ${museum} in Brussels, prosecutors said.`;
    assert.deepEqual(conflictsOf(held, on(34)), ['date']);
    assert.deepEqual(conflictsOf(held, on(52)), []);
  });

  it('is arrested in one place', () => {
    const robbery = 'over the robbery at the jeweller Delacour';
    const first = `Police have arrested a man ${robbery}. The 34-year-old was arrested in Antwerp on Monday, prosecutors said.`;
    const inRottel = (age: number) =>
      `A ${age}-year-old man is in custody ${robbery}. The man was arrested in Rottel on Monday, prosecutors said.`;
    assert.deepEqual(conflictsOf(first, inRottel(34)), ['place']);
    assert.deepEqual(conflictsOf(first, inRottel(52)), []);
  });

  it('is arrested in one place, where both begin with him', () => {
    const held = (age: number, town: string, over: string) =>
      `A ${age}-year-old Belgian man ${over} was arrested in ${town} on Friday, police said.`;
    const rotterdam = held(34, 'Rotterdam', 'suspected of stealing coins from a museum in Trier');
    const over = 'sought over the theft of gold coins from the museum in Trier';
    assert.deepEqual(conflictsOf(rotterdam, held(34, 'Antwerp', over)), ['place']);
    assert.deepEqual(conflictsOf(rotterdam, held(52, 'Antwerp', over)), []);
  });

  it('is arrested in one place, though neither article names anything that the other does', () => {
    const first =
      "Belgian police have arrested a man suspected of a robbery at a jeweller's shop in Brussels in June, prosecutors said on Tuesday.\n\nThe 34-year-old was arrested in Antwerp on Monday evening, a spokesman said. He was not armed.\n\nMasked men stole rings from the shop of Maison Delacour in June.";
    const inRottel = (age: number) =>
      `A ${age}-year-old man is in custody over the robbery at the Brussels jeweller Maison Delacour, prosecutors said on Tuesday.\n\nThe man was arrested in a rented flat in Rottel, they said. Officers found a mask in the flat.`;
    assert.deepEqual(conflictsOf(first, inRottel(34)), ['place']);
    assert.deepEqual(conflictsOf(first, inRottel(52)), []);
  });
});
