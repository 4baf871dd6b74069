import assert from 'node:assert/strict';
import { comparePolarity } from '../../../../../src/core/questions/comparisons/polarity.ts';
import { daysDatedAnew } from '../../../../../src/core/questions/gates/dated-anew.ts';
import { findStory } from '../../../../story.ts';
import { toldIn } from '../told-in.ts';

const VISIT =
  'Foreign Minister Anders Holm received Nadia Ferrow of Finland in Oslo on Tuesday, with Ida Lund of Sweden. ' +
  'Holm and Ferrow spoke about the Baltic Sea. Norin has attacked Lugarda with drones, Ferrow said.';
const AGAIN =
  'Nadia Ferrow came to Oslo on ReutersTuesday, where Anders Holm and Ida Lund hosted her. ' +
  'The Baltic Sea worries Ferrow and Holm. They said that Norin had struck Lugarda.';

/** The rows of two articles, and the reasons of those that agree. */
function rows(one: string, published: string, other: string, later: string) {
  return findStory({ 'a.md': { text: one, published }, 'b.md': { text: other, published: later } })
    .questions()
    .map(({ relation, question, reasons }) => ({ relation, question, reasons }));
}

describe('old news under a new date', () => {
  const days = (one: string, published: string, other: string, later: string) => {
    const [a, b] = [toldIn('a.md', one, published), toldIn('b.md', other, later)];
    return daysDatedAnew(a.at(-1)!, b.at(-1)!);
  };

  it('tells of the same people on the same weekday', () => {
    assert.equal(days(VISIT, '2024-01-16', AGAIN, '2025-05-08'), 478);
    assert.equal(days(AGAIN, '2025-05-08', VISIT, '2024-01-16'), 478);
  });

  it('is not what is told on another weekday, by other people, or weeks later', () => {
    const monday = AGAIN.replace('Tuesday', 'Monday');
    const others = AGAIN.replace(/Ferrow|Holm|Nadia|Anders|Ida|Lund/g, (name) => `${name}sen`);
    assert.equal(days(VISIT, '2024-01-16', monday, '2025-05-08'), null);
    assert.equal(days(VISIT, '2024-01-16', others, '2025-05-08'), null);
    assert.equal(days(VISIT, '2024-01-16', AGAIN, '2024-02-20'), null);
  });

  it('does not concern a claim with a day of its own', () => {
    const dated = AGAIN.replace('struck Lugarda', 'struck Lugarda on Sunday');
    assert.equal(days(VISIT, '2024-01-16', dated, '2025-05-08'), null);
    assert.equal(days(dated, '2024-01-16', VISIT, '2025-05-08'), null);
  });

  it('agrees with what was told then', () => {
    const [row] = rows(VISIT, '2024-01-16', AGAIN, '2025-05-08').filter(
      ({ relation }) => relation === 'agreement',
    );
    assert.equal(row?.question, 'Did Norin strike Lugarda?');
    assert.ok(
      row.reasons.includes('their articles seem to report one event, though dated 478 days apart'),
    );
  });

  it('agrees in the midst of a sentence', () => {
    const within = AGAIN.replace('They said', 'Ferrow left by train and said');
    assert.deepEqual(
      rows(VISIT, '2024-01-16', within, '2025-05-08').map(({ relation }) => relation),
      ['agreement'],
    );
  });

  it('contradicts nothing: a year later it may be so', () => {
    const no = AGAIN.replace('had struck', 'did not strike');
    const [a, b] = [toldIn('a.md', VISIT, '2024-01-16'), toldIn('b.md', no, '2025-05-08')];
    const found = comparePolarity(a.at(-1)!, b.at(-1)!, { oneEvent: false });
    assert.equal(found?.cleared, 'told 478 days apart');
    assert.deepEqual(
      rows(VISIT, '2024-01-16', no, '2025-05-08').filter(
        ({ relation }) => relation !== 'agreement',
      ),
      [],
    );
  });

  it('is told anew of one event alone', () =>
    assert.deepEqual(
      rows(VISIT, '2024-01-16', AGAIN.replace('Tuesday', 'Monday'), '2025-05-08'),
      [],
    ));
});
