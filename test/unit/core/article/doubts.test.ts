import assert from 'node:assert/strict';
import { doubtCopies, doubtEvent, type DatedReport } from '../../../../src/core/article/doubts.ts';

const report = (file: string, published: string | null, more: Partial<DatedReport> = {}) => ({
  file,
  published,
  weekdays: ['Tuesday', 'Monday'],
  names: new Set(['Anders Holm', 'Mira Solano', 'Estavia', 'Port Lucan', 'Sant Oriel']),
  dates: [],
  ...more,
});

describe('doubts about the date of a page', () => {
  it('arise when the same text is dated weeks earlier elsewhere in the folder', () => {
    assert.deepEqual(
      doubtCopies([report('copied.txt', '2025-05-08'), report('wire.txt', '2024-01-16')]),
      [
        {
          file: 'copied.txt',
          message:
            'The same text is dated 2024-01-16 in wire.txt, 478 days earlier, and both tell of Tuesday.',
          otherDate: '2024-01-16',
          otherFile: 'wire.txt',
        },
      ],
    );
  });

  it('do not arise among reprints of one week, or without dates', () => {
    assert.deepEqual(
      doubtCopies([
        report('a.txt', '2024-01-16'),
        report('b.txt', '2024-01-18'),
        report('c.txt', null),
      ]),
      [],
    );
  });
});

describe('doubts because of another report of the same event', () => {
  const late = report('late.txt', '2025-05-08');
  const early = report('early.txt', '2024-01-16');

  it('arise when the same names had their news on the same weekday long before', () => {
    assert.deepEqual(doubtEvent(late, [early]), {
      file: 'late.txt',
      message:
        'What seems to be the same event, also on Tuesday, is dated 2024-01-16 in early.txt.',
      otherDate: '2024-01-16',
      otherFile: 'early.txt',
    });
  });

  it('name the report that is most alike', () => {
    const longer = { names: new Set([...early.names, 'Helga Marchetti']) };
    const other = report('a.txt', '2024-01-17', {
      names: new Set([...[...early.names].slice(1), 'Pavel Orsini', 'Ilan Dorsey']),
    });
    const full = report('late.txt', '2025-05-08', longer);
    assert.equal(doubtEvent(full, [other, early])?.otherFile, 'early.txt');
    assert.equal(doubtEvent(full, [early, other])?.otherFile, 'early.txt');
  });

  it('do not arise against the earlier report, or a few weeks apart: the same people meet again', () => {
    assert.equal(doubtEvent(early, [late]), null);
    assert.equal(doubtEvent(report('late.txt', '2024-02-13'), [early]), null);
  });

  it('do not arise when the news is of another weekday, or of none', () => {
    assert.equal(doubtEvent(late, [{ ...early, weekdays: ['Monday', 'Tuesday'] }]), null);
    assert.equal(doubtEvent({ ...late, weekdays: [] }, [{ ...early, weekdays: [] }]), null);
  });

  it('do not arise when few names are the same', () => {
    const names = new Set(['Anders Holm', 'Mira Solano', 'Estavia', 'Valmere', 'Rita Okonjo']);
    assert.equal(doubtEvent(late, [{ ...early, names }]), null);
    const few = new Set(['Anders Holm', 'Mira Solano']);
    assert.equal(doubtEvent({ ...late, names: few }, [{ ...early, names: few }]), null);
  });

  it('do not arise when the page itself names a date after the other report', () => {
    assert.equal(doubtEvent({ ...late, dates: ['2025-03'] }, [early]), null);
    assert.notEqual(doubtEvent({ ...late, dates: ['2023', '2030'] }, [early]), null);
  });
});
