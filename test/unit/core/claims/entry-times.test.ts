import assert from 'node:assert/strict';
import { read } from '../../../story.ts';

/** The claims of an article of 12 November 2024: predicate, number, when it happened, as of when it was so. */
function timed(...paragraphs: string[]): string[] {
  return read('a.md', paragraphs.join('\n\n'), '2024-11-12')
    .claims.filter(({ predicate }) => predicate !== null)
    .map(({ predicate, quantity, eventTime, asOf }) =>
      [predicate, quantity?.low, eventTime ?? '-', asOf]
        .filter((part) => part !== null && part !== undefined)
        .join(' '),
    );
}

describe('what stands under a day of a chronology', () => {
  it('happened on that day', () => {
    assert.deepEqual(timed('Nov. 6: Ana Rell dies. Bo Lind resigns.'), [
      'kill 2024-11-06',
      'resign 2024-11-06',
    ]);
  });

  it('was so then, where it is only counted', () => {
    assert.deepEqual(timed('Nov. 6: Ana Rell dies. Death toll: 30.'), [
      'kill 2024-11-06',
      'kill 30 - 2024-11-06',
    ]);
  });

  it('happened on the day of the heading before, where its own is a part of the day', () => {
    assert.deepEqual(timed('Nov. 6: Ana Rell dies.', 'Evening: Bo Lind resigns.'), [
      'kill 2024-11-06',
      'resign 2024-11-06TEV',
    ]);
  });

  it('happened when its own words say', () => {
    assert.deepEqual(
      timed('Nov. 6: The court opens. On Friday Bo Lind resigned.').at(-1),
      'resign 2024-11-08',
    );
    assert.deepEqual(timed('Nov. 6: The court opens. Later Bo Lind resigned.').at(-1), 'resign -');
  });

  it('ends with its paragraph', () => {
    assert.deepEqual(timed('Nov. 6: Ana Rell dies.', 'Bo Lind resigned.').at(-1), 'resign -');
  });

  it('has no day where the heading tells none', () => {
    assert.deepEqual(timed('Evening: Bo Lind resigns.'), ['resign -']);
    assert.deepEqual(
      timed('Nov. 6: Ana Rell dies.', '**Evening:** Bo Lind resigns.').at(-1),
      'resign 2024-11-06TEV',
    );
    assert.deepEqual(timed('The victims: Nine people have died.'), ['kill 9 -']);
  });
});
