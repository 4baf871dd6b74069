import assert from 'node:assert/strict';
import { cursor } from '../../../../src/core/text/cursor.ts';

describe('a cursor over spans', () => {
  const names = [
    { start: 30, end: 34, name: 'Rome' },
    { start: 4, end: 9, name: 'Paris' },
    { start: 8, end: 22, name: 'Berlin and Bonn' },
  ];

  it('hands out what touches each sentence, in the order of the text', () => {
    const within = cursor(names);
    const found = [
      { start: 0, end: 10 },
      { start: 10, end: 28 },
      { start: 28, end: 40 },
    ].map((sentence) => within(sentence).map(({ name }) => name));
    assert.deepEqual(found, [['Paris', 'Berlin and Bonn'], ['Berlin and Bonn'], ['Rome']]);
  });

  it('leaves out what only ends where a sentence begins', () => {
    assert.deepEqual(cursor(names)({ start: 22, end: 30 }), []);
  });

  it('goes by another extent where it is told one', () => {
    const within = cursor(names, ({ start }) => ({ start: start + 100, end: start + 101 }));
    assert.deepEqual(
      within({ start: 100, end: 105 }).map(({ name }) => name),
      ['Paris'],
    );
  });
});
