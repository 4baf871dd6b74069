import assert from 'node:assert/strict';
import { conflictsOf } from '../../../../story.ts';

const conflicts = (a: string, b: string) => conflictsOf(a, b, '2024-07-09').length;

describe('terms of a figure', () => {
  const rose = 'Exports from Marenia rose 3.1 per cent in May from a year earlier, the bank said.';

  it('are other ones where a change is measured against another time', () => {
    const fell =
      'Exports from Marenia fell 3.1 per cent in May from a month earlier, the bank said.';
    assert.equal(conflicts(rose, fell), 0);
  });

  it('are the same where both are measured against one time', () => {
    const fell =
      'Exports from Marenia fell 3.1 per cent in May from a year earlier, the bank said.';
    assert.equal(conflicts(rose, fell), 1);
  });

  it('are other ones where a change is measured against a month by its name', () => {
    const grew = (from: string) =>
      `Exports from Marenia fell 1.2 per cent in May from ${from}, the bank said.`;
    assert.equal(conflicts(rose, grew('April')), 0);
    assert.equal(conflicts(rose, grew('May last year')), 1);
  });

  const sold = (words: string) =>
    `A still life by Joost van Ekeren was sold for ${words} in Tarsk on Thursday.`;

  it('are other ones where one price has the fees in it', () => {
    const a = sold('3.2 million pounds including fees');
    assert.equal(conflicts(a, sold('2.7 million pounds before fees')), 0);
    assert.equal(conflicts(a, sold('2.7 million pounds including fees')), 1);
  });

  it('are not told by what else went before', () => {
    const fell = (by: string) => `Exports from Marenia fell ${by} per cent in May`;
    const after = `${fell('3.1')} after interest rates rose, the bank said.`;
    assert.equal(conflicts(after, `${fell('4.6')}, the bank said.`), 1);
  });

  it('are other ones where one counts over years and one this year only', () => {
    const built = (words: string) => `Marenia will build ${words}, its owner said on Monday.`;
    const homes = (count: number) => `${count} homes in Tarsk`;
    const years = (count: number) => built(`${homes(count)} within two years`);
    assert.equal(conflicts(years(300), built(`${homes(210)} this year`)), 0);
    assert.equal(conflicts(years(300), years(210)), 1);
  });

  it('are the same whether fees are included or a price is one including fees', () => {
    const a = sold('3.2 million pounds, fees included');
    assert.equal(conflicts(a, sold('2.7 million pounds, including fees')), 1);
    assert.equal(conflicts(a, sold('2.7 million pounds, before fees')), 0);
  });

  it('are other ones until another end', () => {
    const cuts = (words: string) => `Skyla is to shed ${words}, the company said on Monday.`;
    const march = cuts('650 jobs by the end of March');
    assert.equal(conflicts(march, cuts('900 jobs before the end of March')), 1);
    assert.equal(conflicts(march, cuts('900 jobs before the end of the year')), 0);
  });

  it('are other ones where one price has the fees in it and the sentence opens with that', () => {
    const plain = sold('2.7 million pounds');
    for (const fees of ['Including fees', 'With fees', 'Counting all fees', 'Without fees']) {
      const opens = `${fees}, a still life by Joost van Ekeren was sold for 3.2 million pounds in Tarsk on Thursday.`;
      assert.equal(conflicts(plain, opens), 0, fees);
      assert.equal(conflicts(opens, plain), 0, fees);
    }
    const counting =
      'Counting fees, a still life by Joost van Ekeren was sold for 3.2 million pounds in Tarsk on Thursday.';
    const including = sold('2.7 million pounds including fees');
    assert.equal(conflicts(counting, including), 1);
    assert.equal(conflicts(counting.replace('Counting', 'With'), including), 1);
  });

  it('are the same where only one of the two says against what, or until when', () => {
    const fell = 'Exports from Marenia fell 3.1 per cent in May, the bank said.';
    assert.equal(conflicts(rose, fell), 1);
    assert.equal(conflicts(fell, rose), 1);
    const cuts = (words: string) => `Skyla is to shed ${words}, the company said on Monday.`;
    const march = cuts('650 jobs by the end of March');
    assert.equal(conflicts(march, cuts('900 jobs')), 1);
    assert.equal(conflicts(cuts('900 jobs'), march), 1);
  });

  it('are other ones over years and this year, whichever is read first', () => {
    const built = (words: string) => `Marenia will build ${words}, its owner said on Monday.`;
    for (const years of ['within two years', 'over the next two years', 'in the coming 18 months'])
      assert.equal(
        conflicts(built('210 homes in Tarsk this year'), built(`300 homes in Tarsk ${years}`)),
        0,
        years,
      );
  });
});

describe('a rise against the same month of last year', () => {
  it('is one over a year', () => {
    const rose = (share: string, than: string) =>
      `Food prices in Galdia rose ${share} percent in April ${than}, the statistics office said.`;
    const year = rose('6.4', 'from a year earlier');
    const same = 'compared with the same month last year';
    assert.equal(conflictsOf(year, rose('4.6', same), '2025-05-06').length, 1);
    assert.deepEqual(conflictsOf(year, rose('6.4', same), '2025-05-06'), []);
    assert.deepEqual(conflictsOf(year, rose('0.6', 'from the month before'), '2025-05-06'), []);
  });
});
