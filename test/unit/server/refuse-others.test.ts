import assert from 'node:assert/strict';
import { nothingForeign, targetOf } from '../../../src/core/annotations/annotation.ts';
import { refuseOthers } from '../../../src/server/refuse-others.ts';

describe('taking back a mark of somebody else', () => {
  it('is refused, with who may do it', () => {
    const mark = {
      id: '01A',
      act: { kind: 'verdict' as const, value: 'verified' as const, comment: null, sources: [] },
      target: targetOf({ file: 'a.txt' }),
      by: 'Ben',
      at: '2026-03-04T09:00:00.000Z',
      withdrawn: false,
      history: [],
      foreign: nothingForeign,
    };
    assert.throws(() => refuseOthers(mark), /Ben made this mark/);
  });

  it('is nothing to speak of where there is no mark', () => {
    assert.doesNotThrow(() => refuseOthers(undefined));
  });
});
