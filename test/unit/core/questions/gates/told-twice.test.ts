import assert from 'node:assert/strict';
import { differ } from './opened-alike.ts';

describe('two dates that one article gives', () => {
  const later = 'Osei was kidnapped in 2012.';
  const earlier = 'Osei was kidnapped in 2011.';

  it('are those of two occasions', () => {
    assert.deepEqual(differ(later, earlier), ['date']);
    assert.deepEqual(differ(later, `${earlier} He was kidnapped in Tarsk in 2012.`), []);
    assert.deepEqual(differ(`${earlier} He was kidnapped in Tarsk in 2012.`, later), []);
  });

  it('are those of two, whatever the other article says, where it tells of two as well', () => {
    const spring = 'Osei was arrested in May 2012. ';
    const autumn = 'Osei was arrested in July 2012. ';
    const before = 'He was arrested in March 2004.';
    const long = 'He was arrested in March 2007.';
    assert.deepEqual(differ(spring, autumn), ['date']);
    assert.deepEqual(differ(spring + before, autumn), ['date']);
    assert.deepEqual(differ(spring + before, autumn + long), []);
  });

  it('are no two occasions where they lie near, where one is of somebody else, or where it did not happen', () => {
    const on = (day: string) => `Osei was kidnapped on ${day}.`;
    assert.deepEqual(differ(on('Monday'), `${on('Saturday')} Osei was kidnapped on Monday.`), [
      'date',
    ]);
    assert.deepEqual(differ(later, `${earlier} Ada Brandt was kidnapped in 2012.`), ['date']);
    assert.ok(differ(later, `${earlier} Osei was not kidnapped in 2012.`).includes('date'));
  });

  it('are no two occasions where it may not have been, where one is of another thing, or where one holds the other', () => {
    const may = `${earlier} Osei may have been kidnapped in 2012.`;
    assert.ok(differ(later, may).includes('date'));
    assert.deepEqual(differ(later, `${earlier} The minister was kidnapped in 2012.`), ['date']);
    const opened = (what: string, year: number) => `Osei opened the Mardal ${what} in ${year}.`;
    const both = `${opened('Theatre', 2011)} ${opened('Museum', 2014)}`;
    assert.deepEqual(differ(both, opened('Theatre', 2014)), ['date']);
    const summer = 'Osei was kidnapped in June 2012.';
    assert.ok(differ(summer, `Osei was kidnapped in April 2012. ${later}`).includes('date'));
  });

  it('are no two occasions where two speakers give them', () => {
    const said =
      'Police said Osei was kidnapped in 2011. His lawyer said Osei was kidnapped in 2012.';
    assert.ok(differ(later, said).includes('date'));
  });
});
