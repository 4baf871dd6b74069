import assert from 'node:assert/strict';
import { findBylines } from '../../../../src/core/article/authors.ts';
import { readLines } from '../../../../src/core/text/lines.ts';

function bylines(text: string) {
  const lines = readLines(text);
  const found = findBylines(
    text,
    lines,
    lines.map((_, index) => ({ index, near: true })),
  );
  for (const { start, end, text: name } of found.authors)
    assert.equal(text.slice(start, end), name);
  return [found.authors.map((author) => author.text), found.agency];
}

describe('bylines', () => {
  it('name one author or several', () => {
    assert.deepEqual(bylines('By Ana Brandt'), [['Ana Brandt'], null]);
    assert.deepEqual(bylines('By ANA BRANDT, Li Wei and Omar el-Said'), [
      ['ANA BRANDT', 'Li Wei', 'Omar el-Said'],
      null,
    ]);
    assert.deepEqual(bylines('Written by Ana Brandt, MS, RD on May 3, 2024'), [
      ['Ana Brandt'],
      null,
    ]);
  });

  it('stop at roles, outlets and buttons', () => {
    assert.deepEqual(bylines('By Ana Brandt Staff Writer'), [['Ana Brandt'], null]);
    assert.deepEqual(bylines('By Ana Brandt For Harbour.com'), [['Ana Brandt'], null]);
    assert.deepEqual(bylines('By Ana Brandt Follow'), [['Ana Brandt'], null]);
    assert.deepEqual(bylines('By Ana Brandt and Li Wei The Associated Press'), [
      ['Ana Brandt', 'Li Wei'],
      null,
    ]);
  });

  it('may spread over lines', () => {
    assert.deepEqual(
      bylines('By\nAna Brandt Travel Editor\nLi Wei,\n&\nOmar Said\nSunday papers'),
      [['Ana Brandt', 'Li Wei', 'Omar Said'], null],
    );
  });

  it('may lack the word "by" beside a handle, a date or a role', () => {
    assert.deepEqual(bylines('Ana Brandt (@anab) Published May 3, 2024'), [['Ana Brandt'], null]);
    assert.deepEqual(bylines('Ana Brandt\nMay 3, 2024'), [['Ana Brandt'], null]);
    assert.deepEqual(bylines('Ana Brandt · Harbour News ·'), [['Ana Brandt'], null]);
    assert.deepEqual(bylines('2024-05-03 10:13:17source:Ana Brandtcategory:Ports'), [
      ['Ana Brandt'],
      null,
    ]);
  });

  it('give the agency, which is no person', () => {
    assert.deepEqual(bylines('By AFP'), [[], 'AFP']);
    assert.deepEqual(bylines('By Ana Brandt, Associated Press'), [['Ana Brandt'], null]);
  });

  it('may be signed by a desk', () => {
    assert.deepEqual(bylines('By Web Desk'), [['Web Desk'], null]);
    assert.deepEqual(bylines('By Harbour News Staff'), [['Harbour News Staff'], null]);
  });

  it('are not section names or other lines of capitals', () => {
    assert.deepEqual(bylines('Middle East\nMay 3, 2024'), [[], null]);
    assert.deepEqual(bylines('Share Article\n3 min read'), [[], null]);
    assert.deepEqual(bylines('Staff Reporter\nMay 3, 2024'), [[], null]);
  });
});
