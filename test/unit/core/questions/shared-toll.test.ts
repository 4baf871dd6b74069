import assert from 'node:assert/strict';
import { placeRows } from './place-rows.ts';

describe('two articles that give one toll of one day', () => {
  const four =
    'Four soldiers were killed when an army helicopter crashed outside the town of Tessum on Monday, the ministry said.';
  const killing = (count: string, more = '') =>
    `A helicopter of the army crashed outside the town of Kandial on Monday, killing all ${count} soldiers on board, officials said.${more}`;

  it('tell of one event, whose place is asked', () => {
    assert.deepEqual(placeRows(four, killing('four')), [['Tessum', 'Kandial']]);
  });

  it('do not with another toll, nor where one knows both places', () => {
    assert.deepEqual(placeRows(four, killing('six')), []);
    assert.deepEqual(placeRows(four, killing('four', ' Kandial is near Tessum.')), []);
  });

  it('do not by what befell some of them in each place', () => {
    const blasts = (place: string) =>
      `Two bombs killed 81 people on Monday. More than 1,000 others were injured in ${place} on Monday, doctors said.`;
    assert.deepEqual(placeRows(blasts('Tessum'), blasts('Kandial')), []);
  });
});

describe('a boat with 23 dead', () => {
  const boat = (where: string) =>
    `At least 23 people drowned when their boat sank ${where} on Sunday, the coastguard said.`;

  it('sank off one port, which lies on some sea', () => {
    assert.deepEqual(placeRows(boat('off the port of Zarz'), boat('off the port of Zuwar')), [
      ['Zarz', 'Zuwar'],
    ]);
    assert.deepEqual(placeRows(boat('off the port of Zarz'), boat('in the Mediterranean')), []);
  });
});
