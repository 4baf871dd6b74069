import assert from 'node:assert/strict';
import { conflictsOf } from '../../../../story.ts';

const rows = (a: string, b: string) => conflictsOf(a, b, '2024-03-06').length;

describe('opening hours', () => {
  it('are no conflict with what closed on the same day', () => {
    const opened = 'The polling station in the school of Orval opened at 7 a.m. on Tuesday.';
    const closed = 'The polling station in the school of Orval closed late on Tuesday.';
    assert.equal(rows(opened, closed), 0);
    assert.equal(rows(closed, opened), 0);
  });

  it('leave a conflict where no hour is told', () => {
    const opened =
      'The bridge of Orval stayed open on Tuesday in spite of the flood, the mayor said.';
    const closed = 'Because of the flood the bridge of Orval stayed closed on Tuesday.';
    assert.equal(rows(opened, closed), 1);
  });

  it('leave a conflict with what remained closed', () => {
    const opened =
      'The Orval tunnel in Mardal reopened to traffic at 5 a.m. on Wednesday, two weeks after a lorry fire.';
    const closed =
      'The Orval tunnel in Mardal stayed shut all day on Wednesday, two weeks after a lorry fire.';
    assert.equal(rows(opened, closed), 1);
  });
});
