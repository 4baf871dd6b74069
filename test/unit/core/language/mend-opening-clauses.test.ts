import assert from 'node:assert/strict';
import { createOpeningClauseMender } from '../../../../src/core/language/mend-opening-clauses.ts';

const penn = ['WRB', 'IN', 'PRP', 'DT', 'NN', 'VBD', 'CC', ',', '.'];
const relations = ['root', 'nsubj', 'advmod', 'mark', 'det', 'conj', 'advcl', 'cc', 'punct'];

/** Mends a tree of `word/tag@head@relation`, heads counted from 0, -1 the root; gives the verbs with head and relation. */
function mend(line: string): string {
  const items = line.split(' ').map((item) => item.split(/[/@]/));
  const words = items.map(([word]) => word!);
  const tags = Int32Array.from(items, ([, tag]) => penn.indexOf(tag!));
  const heads = Int32Array.from(items, ([, , head]) => +head!);
  const labels = Int32Array.from(items, ([, , , label]) => relations.indexOf(label!));
  createOpeningClauseMender({ penn, universal: [], relations })({ words, tags, heads, labels });
  return words
    .map((word, i) => `${word} ${String(heads[i])} ${relations[labels[i]!]!}`)
    .filter((_, i) => penn[tags[i]!] === 'VBD')
    .join(', ');
}

const behind = (cc: string) =>
  `When/WRB@2@advmod he/PRP@2@nsubj won/VBD@-1@root ,/,@2@punct ${cc}the/DT@`;

describe('a clause that opens a sentence', () => {
  it('is not the main one where another stands behind the comma: when he won, the crowd rose', () => {
    const tree = `${behind('')}5@det crowd/NN@6@nsubj rose/VBD@2@conj ./.@2@punct`;
    assert.equal(mend(tree), 'won 6 advcl, rose -1 root');
  });

  it('stays what it is where a word joins the two: when did he win, and the crowd rose', () => {
    const joined = `${behind('and/CC@7@cc ')}6@det crowd/NN@7@nsubj rose/VBD@2@conj ./.@2@punct`;
    assert.equal(mend(joined), 'won -1 root, rose 2 conj');
  });
});
