import assert from 'node:assert/strict';
import { doubtCopies, doubtEvent } from '../../../../src/core/article/doubts.ts';

const body = 'The two ministers opened talks on Tuesday in the old customs house.';

describe('doubts about the date of a page', () => {
  it('arise when the same text is dated weeks earlier elsewhere in the folder', () => {
    assert.deepEqual(
      doubtCopies([
        { file: 'copied.txt', published: '2025-05-08T10:13', body },
        { file: 'wire.txt', published: '2024-01-16', body },
      ]),
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
        { file: 'a.txt', published: '2024-01-16', body },
        { file: 'b.txt', published: '2024-01-18', body },
        { file: 'c.txt', published: null, body },
      ]),
      [],
    );
  });

  it('arise when another report tells of the same event on the same weekday, long before', () => {
    const late = { file: 'late.txt', published: '2025-05-08', body };
    const early = {
      file: 'early.txt',
      published: '2024-01-16',
      body: 'Talks on trade began on Tuesday.',
    };
    assert.equal(doubtEvent(late, early, 0.7)?.otherDate, '2024-01-16');
    assert.equal(doubtEvent(early, late, 0.7), null);
    assert.equal(doubtEvent(late, early, 0.3), null);
    assert.equal(doubtEvent(late, { ...early, body: 'Talks began on Monday.' }, 0.7), null);
  });
});
