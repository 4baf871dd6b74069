import assert from 'node:assert/strict';
import { read } from '../../../story.ts';

/** The days of all amounts and counts that a text tells of. */
const daysOf = (text: string, number: string) =>
  read('a.md', text, '2024-03-06')
    .claims.filter(
      ({ quantity, predicate }) =>
        quantity?.text.startsWith(number) && /amount|displace/.test(predicate ?? ''),
    )
    .map(({ eventTime }) => eventTime);

describe('a time with which something is compared', () => {
  it('is no time of the figure that is the highest or the lowest in it', () => {
    const turnover = (rest: string) => `Turnover of 610 million crowns was ${rest}.`;
    assert.deepEqual(daysOf(turnover('the heaviest this year'), '610'), [null]);
    assert.deepEqual(daysOf(turnover('a high for the year'), '610'), [null]);
    assert.deepEqual(daysOf('Turnover was 610 million crowns this year.', '610'), ['2024']);
  });

  it('is that of the number it stands behind', () => {
    const displaced = (rest: string) => `In Mardal 780 people were displaced${rest} on Saturday.`;
    assert.deepEqual(daysOf(displaced(', down from 1,150'), '780'), [null]);
    assert.deepEqual(daysOf(displaced(' by the flood'), '780'), ['2024-03-02']);
    const burned = (rest: string) => `The burned area was 4,750 hectares${rest} on Monday.`;
    assert.deepEqual(daysOf(burned(', compared with a corrected 4,600'), '4,750'), [null]);
    assert.deepEqual(daysOf(burned(' rather than the 5,100 reported'), '4,750'), [null]);
    assert.deepEqual(daysOf(burned(''), '4,750'), ['2024-03-04']);
  });

  it('is that of another number of the same things', () => {
    const displaced = (rest: string) => `In Mardal 780 people were displaced, ${rest}.`;
    assert.deepEqual(daysOf(displaced('twice as many as on Saturday'), '780'), [null]);
    assert.deepEqual(daysOf(displaced('fewer than on Saturday'), '780'), [null]);
    assert.deepEqual(daysOf(displaced('most of them on Saturday'), '780'), ['2024-03-02']);
  });

  it('is no day on which the estimate was made', () => {
    const text =
      'The county raised its estimate of the damage to 25 million pounds, above the 18 million named by insurers on Tuesday.';
    const [damage] = read('a.md', text, '2024-03-06').claims.filter(
      ({ predicate, quantity }) => predicate === 'amount' && quantity?.of === 'damage',
    );
    assert.equal(damage?.statedTime, null);
  });
});
