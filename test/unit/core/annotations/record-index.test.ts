import assert from 'node:assert/strict';
import {
  amended,
  nothingForeign,
  targetOf,
  type Annotation,
} from '../../../../src/core/annotations/annotation.ts';
import { indexRecords } from '../../../../src/core/annotations/record-index.ts';
import type { Stored, Unreadable } from '../../../../src/core/annotations/stored-record.ts';

const ann = { by: 'Ann', at: '2026-03-04T09:00:00.000Z' };
const ben = { by: 'Ben', at: '2026-03-05T09:00:00.000Z' };

function mark(id: string, file: string): Annotation {
  return {
    id,
    act: { kind: 'verdict', value: 'verified', comment: null, sources: [] },
    target: targetOf({ file }),
    ...ann,
    withdrawn: false,
    history: [],
    foreign: nothingForeign,
  };
}

const index = (...items: readonly (Stored | Unreadable)[]) =>
  indexRecords(new Map(items.map((item) => [item.path, item])));

describe('the records of a folder', () => {
  const first = mark('01A', 'ferry.txt');
  const second = mark('01B', 'storm.txt');

  it('stand in the order of their ids, and under the articles that they are about', () => {
    const { all, byFile, unreadable } = index(
      { path: 'x/01B.json', annotation: second },
      { path: 'y/01A.json', annotation: first },
    );
    assert.deepEqual(
      all.map(({ id }) => id),
      ['01A', '01B'],
    );
    assert.deepEqual(byFile.get('storm.txt'), [second]);
    assert.deepEqual(unreadable, []);
  });

  it('count once: the copy with another name is listed as one', () => {
    const { byId, unreadable } = index(
      { path: 'x/01A (2).json', annotation: { ...first, withdrawn: true } },
      { path: 'x/01A.json', annotation: first },
    );
    assert.equal(byId.get('01A')?.path, 'x/01A.json');
    assert.deepEqual(
      unreadable.map(({ path, copyOf }) => [path, copyOf]),
      [['x/01A (2).json', '01A']],
    );
    assert.match(unreadable[0]!.why, /says something else\.$/);
  });

  it('go on in the copy that holds a later state', () => {
    const later = amended(first, { withdrawn: true }, ben);
    const { byId, unreadable } = index(
      { path: 'x/01A (2).json', annotation: later },
      { path: 'x/01A.json', annotation: first },
    );
    assert.equal(byId.get('01A')?.annotation.withdrawn, true);
    assert.equal(unreadable[0]?.path, 'x/01A.json');
    assert.match(unreadable[0].why, /an earlier state/);
  });

  it('tell of a copy that says the same', () => {
    const { unreadable } = index(
      { path: 'x/01A (2).json', annotation: first },
      { path: 'x/01A.json', annotation: first },
    );
    assert.match(unreadable[0]!.why, /says the same\.$/);
  });

  it('leave what cannot be read where it is', () => {
    const broken = { path: 'x/01C.json', why: 'it is empty', copyOf: null };
    const { all, unreadable } = index(broken, { path: 'x/01A.json', annotation: first });
    assert.deepEqual(all, [first]);
    assert.deepEqual(unreadable, [broken]);
  });
});
