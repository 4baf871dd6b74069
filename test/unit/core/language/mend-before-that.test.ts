import assert from 'node:assert/strict';
import { createBeforeThatMender } from '../../../../src/core/language/mend-before-that.ts';

const relations = ['root', 'nsubj', 'obl', 'ccomp', 'mark', 'advcl'];

/** The heads of a tree of `word@head@relation`, heads counted from 0, once it is mended. */
function headsOf(line: string): string {
  const items = line.split(' ').map((item) => item.split('@') as [string, string, string]);
  const words = items.map(([word]) => word);
  const heads = Int32Array.from(items, ([, head]) => +head);
  const labels = Int32Array.from(items, ([, , label]) => relations.indexOf(label));
  const tags = new Int32Array(words.length);
  createBeforeThatMender({ penn: [], universal: [], relations })({ words, tags, heads, labels });
  return heads.join(' ');
}

describe('a time before the that of what is said', () => {
  it('tells when it was said', () => {
    assert.equal(
      headsOf('She@1@nsubj said@-1@root May@5@obl that@5@mark he@5@nsubj left@1@ccomp'),
      '1 -1 1 5 5 1',
    );
  });

  it('stays where it is without that, before another clause, and where the content stands in front', () => {
    for (const [line, heads] of [
      ['She@1@nsubj said@-1@root May@5@obl as@5@mark he@5@nsubj left@1@ccomp', '1 -1 5 5 5 1'],
      ['She@1@nsubj wept@-1@root May@5@obl that@5@mark he@5@nsubj left@1@advcl', '1 -1 5 5 5 1'],
      ['May@3@obl was@3@obl that@3@mark left@5@ccomp she@5@nsubj said@-1@root', '3 3 3 5 5 -1'],
    ] as const)
      assert.equal(headsOf(line), heads);
  });
});
