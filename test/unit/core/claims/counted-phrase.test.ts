import assert from 'node:assert/strict';
import { read } from '../../../story.ts';

/** What the numbers of a sentence count, narrowed by what. */
function counted(text: string) {
  return read('a.md', text, '2024-09-18').claims.flatMap(({ quantity }) =>
    quantity ? [[quantity.of, ...quantity.modifiers].join(' ')] : [],
  );
}

describe('what a number counts', () => {
  it('stands behind a participle with a hyphen', () => {
    const [first] = counted('The town bought 40 battery-powered buses on Monday, the mayor said.');
    assert.match(first!, /^bus /);
  });

  it('is no year: tourists last year', () => {
    const [first] = counted(
      'The islands received 1.9 million tourists last year, the bureau said.',
    );
    assert.equal(first, 'tourist');
  });
});
