import assert from 'node:assert/strict';
import { conflictsOf } from '../../../../story.ts';

describe('a count that goes on from one day', () => {
  const rows = (a: string, b: string) => conflictsOf(a, b, '2024-03-05', '2024-03-12');
  const lead = 'Measles has spread in Galdia, and doctors in Orval vaccinate children.';
  const told = (cases: string, since: string) =>
    `${lead} The health ministry said it had recorded ${cases} confirmed cases in the country since ${since}.`;
  const first = told('1,340', 'the start of January');

  it('cannot be lower a week later', () => {
    assert.deepEqual(rows(first, told('1,210', 'the start of January')), ['number']);
    assert.deepEqual(rows(first, told('1,410', 'the start of January')), []);
  });

  it('is that of a ministry which is told in full before', () => {
    const later = told('1,210', 'the start of January')
      .replace('vaccinate children.', 'vaccinate children, the health ministry said.')
      .replace('The health ministry said it', 'The ministry said it');
    assert.deepEqual(rows(first, later), ['number']);
  });

  it('may be where it goes from another day, or another office counts', () => {
    assert.deepEqual(rows(first, told('1,210', 'the start of February')), []);
    assert.deepEqual(
      rows(first, told('1,210', 'the start of January').replace('health ministry', 'aid group')),
      [],
    );
  });
});
