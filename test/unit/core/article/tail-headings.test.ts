import assert from 'node:assert/strict';
import { isTailHeading, lineKey } from '../../../../src/core/article/tail-headings.ts';

describe('a heading under which pages list other things', () => {
  for (const heading of ['Related stories', 'MOST READ', 'Topics: harbour, bridges'])
    it(`is ${heading}`, () => assert.ok(isTailHeading(heading)));

  for (const line of ['Related: Bridge closed again', 'Bridge closed again', 'More rain on Monday'])
    it(`is not ${line}`, () => assert.ok(!isTailHeading(line)));

  it('is known whatever marks stand around it, and however its words are spaced', () => {
    assert.equal(lineKey('» Don’t   miss: '), "don't miss");
    assert.equal(lineKey('* * *'), '');
  });
});
