import assert from 'node:assert/strict';
import { placeOfClock } from '../../../../src/core/questions/place-of-clock.ts';
import { toldIn } from './told-in.ts';

const placeIn = (text: string, day: string | null = '2024-03-05') => {
  const [told] = toldIn('a.md', text);
  return placeOfClock(told!, day);
};

describe('the place by whose clock a time is told', () => {
  it('is the one that the sentence names', () => {
    assert.equal(placeIn('The bridge in Lima fell at 5:40 a.m. on Monday.'), 'Lima');
    assert.equal(placeIn('An earthquake shook southern Peru at 5:40 a.m. on Monday.'), 'Peru');
  });

  it('is not known where none is, or where two are that have different hours', () => {
    assert.equal(placeIn('The bridge in Belmere fell at 5:40 a.m. on Monday.'), null);
    assert.equal(placeIn('A train in Tokyo and one in Paris stood still at 5:40 a.m.'), null);
    assert.equal(placeIn('A French jet of Michael Jordan landed at 5:40 a.m. on Monday.'), null);
    assert.equal(placeIn('The bridge in Lima fell at 5:40 a.m. on Monday.', null), null);
  });
});
