import assert from 'node:assert/strict';
import { conflictsOf } from '../../../../story.ts';

const conflicts = (a: string, b: string) => {
  const told = (text: string) => `The trial of Jonas Thorne ended in Mardal on Monday. ${text}`;
  return conflictsOf(told(a), told(b), '2024-03-06').length;
};

describe('the charge of a verdict', () => {
  const guilty = 'The jury found Thorne guilty of securities fraud on Monday.';

  it('sets two verdicts apart where both name one', () => {
    assert.equal(conflicts(guilty, 'The jury acquitted him of obstructing justice on Monday.'), 0);
    assert.equal(conflicts(guilty, 'The jury acquitted Thorne of perjury, a lesser charge.'), 0);
  });

  it('sets none apart where it is one, or only one of the two names it', () => {
    assert.equal(conflicts(guilty, 'The jury acquitted him of securities fraud on Monday.'), 1);
    assert.equal(conflicts(guilty, 'The jury acquitted Thorne on Monday.'), 1);
  });

  it('is not told by what else is said beside it', () => {
    for (const words of [
      'on Tuesday',
      'on Wednesday',
      'on Friday',
      'on Saturday',
      'on Sunday',
      'on the second charge',
      'on all counts',
      'on the lesser charge',
      'on the third of the charges',
      'on the first count',
      'on the other charge',
      'after days of trial',
      'before the court',
      'during the trial',
      'from the jury',
      'with the jury',
      'after weeks',
      'after hours',
    ]) {
      const fraud = `The jury found Thorne guilty of securities fraud ${words}.`;
      const other = `The jury acquitted him of obstructing justice ${words}.`;
      assert.equal(conflicts(fraud, other), 0, words);
    }
  });

  it('is read behind every word for a verdict', () => {
    for (const verdict of ['cleared him', 'cleared Thorne', 'acquitted Jonas Thorne'])
      assert.equal(conflicts(guilty, `The jury ${verdict} of obstructing justice.`), 0, verdict);
    const convicted = 'The jury convicted Thorne of securities fraud on Monday.';
    assert.equal(conflicts(convicted, 'The jury cleared Thorne of obstructing justice.'), 0);
    assert.equal(conflicts(convicted, 'The jury cleared Thorne of securities fraud.'), 1);
  });

  it('sets two pleas apart as well', () => {
    const plea = 'Thorne pleaded guilty to fraud on Monday.';
    assert.equal(conflicts(plea, 'Thorne pleaded not guilty to perjury on Monday.'), 0);
    assert.equal(conflicts(plea, 'Thorne pleaded not guilty to fraud on Monday.'), 1);
  });

  it('is that of a verdict only: a search may be on another charge', () => {
    const held = 'Thorne was arrested on charges of fraud on Monday.';
    const free = 'Thorne was not arrested on charges of perjury on Monday.';
    assert.equal(conflicts(held, free.replace('perjury', 'fraud')), 1);
  });

  it('stands behind whom the court has acquitted, however that is told', () => {
    const was = 'Thorne was convicted of perjury on Monday.';
    const acquitted = (of: string) =>
      `A court acquitted the former mayor, Jonas Thorne, of ${of} on Monday.`;
    assert.equal(conflicts(was, acquitted('bribery')), 0);
    assert.equal(conflicts(was, acquitted('perjury')), 1);
  });
});

describe('the charge behind an aside', () => {
  it('is told of whom the court has acquitted', () => {
    const guilty = 'A court found Jonas Thorne, a former mayor, guilty of taking bribes on Monday.';
    const acquitted = (of: string) =>
      `A court on Monday acquitted Jonas Thorne, a former mayor of the town of Tarvik, of ${of}.`;
    assert.deepEqual(conflictsOf(guilty, acquitted('taking bribes')), ['antonym']);
    assert.deepEqual(conflictsOf(guilty, acquitted('money laundering')), []);
  });
});
