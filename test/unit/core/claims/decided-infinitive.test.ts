import assert from 'node:assert/strict';
import { read } from '../../../story.ts';

/** What a text says is to be done by a decision: predicate, polarity, the kind of body. */
function decided(text: string): string[] {
  return read('a.md', text, '2024-09-18')
    .claims.filter(({ statement }) => statement.decision !== undefined)
    .map(
      ({ predicate, polarity, statement }) => `${predicate} ${polarity} ${statement.decision!.by}`,
    );
}

describe('what a body decides to be done', () => {
  for (const [text, told] of [
    ['The council voted to close the mine.', 'close positive council'],
    ['Councillors voted 12-9 to close the mine.', 'close positive council'],
    ['The council rejected a motion to close the mine.', 'close negative council'],
    ['Lawmakers voted down a proposal to close the mine.', 'close negative parliament'],
    ['A bid to close the mine was defeated by three votes.', 'close negative null'],
  ] as const)
    it(`is told by: ${text}`, () => {
      assert.deepEqual(decided(text), [told]);
    });

  for (const text of [
    'Only 12 councillors voted to close the mine.',
    'The minister rejected a plan to close the mine.',
    'The council did not vote to close the mine.',
    'Parliament approved a plan to close the mine.',
    'The council may vote to close the mine.',
    'The council will vote to close the mine.',
    'The council rejected the budget after a bid to close the mine.',
    'The council rejected a man to close the mine.',
  ])
    it(`is not told by: ${text}`, () => {
      assert.deepEqual(decided(text), []);
    });
});
