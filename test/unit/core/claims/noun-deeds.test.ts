import assert from 'node:assert/strict';
import { conflictsOf, read } from '../../../story.ts';

function told(text: string): readonly (readonly (string | null)[])[] {
  return read('a.md', text, '2024-03-06')
    .claims.filter(({ predicate }) => /^(?:arrest|resign|reopen)$/.test(predicate ?? ''))
    .map(({ predicate, subject, eventTime, modality }) => [
      predicate,
      subject,
      eventTime,
      modality,
    ]);
}

describe('a deed that a noun tells', () => {
  it('is told with whom it befell and its day', () => {
    for (const text of [
      'Falk’s arrest on Monday followed a tip.',
      'The arrest of Falk took place on Monday.',
      'Falk has been in custody since his arrest on Monday.',
    ])
      assert.deepEqual(told(text), [['arrest', 'Falk', '2024-03-04', 'fact']], text);
  });

  it('is planned where it is planned', () => {
    assert.deepEqual(told('The reopening of the tunnel is planned for 1 June 2024.'), [
      ['reopen', 'the tunnel', '2024-06-01', 'planned'],
    ]);
  });

  it('is not told where it is only wanted, may come, or has no day', () => {
    for (const text of [
      'The opposition demanded the resignation of Falk on Monday.',
      'Falk’s arrest on Monday may follow a tip.',
      'The planned arrest of Falk on Monday made news.',
      'The attempted arrest of Falk on Monday made news.',
      'The crowd heard of a possible arrest of Falk on Monday.',
      'Falk’s arrest followed a tip that came on Monday.',
      'An arrest on Monday followed a tip.',
      'A lawyer appealed against the arrest of Falk on Monday.',
    ])
      assert.deepEqual(told(text), [], text);
  });

  it('happened on one day', () => {
    const lead = 'Erik Falk is suspected of the theft in Lund.';
    const monday = `${lead} Falk’s arrest on Monday followed a tip.`;
    assert.deepEqual(conflictsOf(monday, `${lead} Police arrested Falk on Sunday.`, '2024-03-06'), [
      'date',
    ]);
    assert.deepEqual(
      conflictsOf(monday, `${lead} Police arrested Falk on Monday.`, '2024-03-06'),
      [],
    );
  });
});
