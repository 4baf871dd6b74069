import assert from 'node:assert/strict';
import { conflictsOf } from '../../../../story.ts';

/** Whether two articles of one day are listed for the number that each gives. */
const differ = (a: string, b: string) => conflictsOf(a, b).includes('number');

describe('a price', () => {
  const met = 'Ministers met in Tarsk on Monday.';

  it('of some rooms is not that of others', () => {
    const cost = (rooms: string, crowns: string) => `${met} ${rooms} cost ${crowns} crowns.`;
    assert.ok(differ(cost('The rooms', '15,000'), cost('The rooms', '20,000')));
    assert.ok(!differ(cost('The rooms', '15,000'), cost('Some rooms', '20,000')));
    assert.ok(!differ(cost('Some rooms', '15,000'), cost('The rooms', '20,000')));
  });
});
