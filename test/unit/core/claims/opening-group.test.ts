import assert from 'node:assert/strict';
import { read } from '../../../story.ts';

/** The claims of a text, each as its predicate and whom it befalls or who does it. */
function told(text: string): readonly string[] {
  return read('a.md', text, '2024-03-05').claims.map(
    ({ predicate, subject }) => `${predicate}: ${subject}`,
  );
}

describe('a group with which a sentence opens', () => {
  for (const [expected, text] of [
    ['sentence: All four of the accused', 'All four of the accused were sentenced to prison.'],
    ['survive: All of those', 'All of those on board survived the crash on Monday.'],
    ['survive: No one', 'No one aboard the helicopter survived the crash on Monday.'],
    ['sentence: The accused', 'The accused was sentenced to prison.'],
    ['kill: Everyone', 'Everyone aboard the helicopter, three officers in all, died on Monday.'],
  ] as const)
    it(`is who it is told of: ${text}`, () => {
      assert.ok(told(text).includes(expected), told(text).join('; '));
    });

  it('is none where a noun says who it is told of', () => {
    assert.ok(
      told('All three bankers were convicted on Monday.').includes('convict: All three bankers'),
    );
    assert.ok(told('On board was a nurse, who survived.').every((one) => !/On board/.test(one)));
    assert.ok(
      told('All of this was planned on Monday.').every((one) => !/: All of this/.test(one)),
    );
  });
});
