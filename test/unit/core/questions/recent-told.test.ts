import assert from 'node:assert/strict';
import { createRecentTold } from '../../../../src/core/questions/recent-told.ts';
import { tellWhenAsked } from '../../../../src/core/questions/tell.ts';
import { read } from '../../../story.ts';

const { claims } = read('a.txt', 'Four people were killed in Mardal on Monday.', '2024-03-05');

/** @returns The files that were told, and what keeps two of them. */
function keepTwo() {
  const asked: string[] = [];
  const recent = createRecentTold((file) => {
    asked.push(file);
    return tellWhenAsked(file, {
      claims: () => claims,
      published: '2024-03-05',
      cluster: file,
      entityOf: () => undefined,
      weights: [],
    });
  }, 2);
  return { asked, recent };
}

describe('createRecentTold', () => {
  it('tells a file once while it is among those that were looked at last', () => {
    const { asked, recent } = keepTwo();
    const first = recent.of('a.txt').at(0);
    recent.of('b.txt');
    assert.equal(recent.of('a.txt').at(0), first);
    recent.of('c.txt');
    assert.equal(recent.of('a.txt').at(0), first);
    assert.deepEqual(asked, ['a.txt', 'b.txt', 'c.txt']);
    recent.of('b.txt');
    assert.deepEqual(asked, ['a.txt', 'b.txt', 'c.txt', 'b.txt']);
  });

  it('tells a file again that says something else', () => {
    const { asked, recent } = keepTwo();
    recent.of('a.txt');
    recent.forget('a.txt');
    recent.of('a.txt');
    assert.deepEqual(asked, ['a.txt', 'a.txt']);
  });
});
