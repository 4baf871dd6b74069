import assert from 'node:assert/strict';
import { createBehindNounMender } from '../../../../src/core/language/mend-participles-behind-nouns.ts';
import { subjectOf, tagOf } from './read-sentence.ts';

const readings: readonly (readonly [word: string, tag: string, text: string])[] = [
  [
    'kidnapped',
    'VBN',
    'The three engineers kidnapped in the province of Orval in May have not been released, the firm said.',
  ],
  ['burned', 'VBN', 'The houses burned in May were rebuilt, he said.'],
  ['worked', 'VBD', 'The men worked in the mine and were paid.'],
  ['said', 'VBD', 'The mayor said in May the houses were sold.'],
  ['marched', 'VBD', 'The army marched into Mardal and was welcomed.'],
  ['landed', 'VBD', 'The plane landed in Mardal, has been told to wait, and is late.'],
  ['moved', 'VBD', 'The family moved to Mardal when the houses were sold.'],
];

describe('a participle behind a noun, which was taken for the verb', () => {
  for (const [word, tag, text] of readings)
    it(`is told apart from the past: “${word}” is a ${tag} in: ${text}`, () =>
      assert.equal(tagOf(word, text), tag));

  it('leaves the subject to the verb behind it', () => {
    const text =
      'The three engineers kidnapped in the province of Orval in May have not been released, the firm said.';
    assert.equal(subjectOf('released', text), 'The three engineers');
    assert.equal(subjectOf('kidnapped', text), 'The three engineers');
    assert.equal(subjectOf('said', text), 'the firm');
  });
});

/** A sentence of `word/TAG@head@relation` (heads from 1, 0 for the root) as it is left, in the same writing. */
function mended(written: string): string {
  const parts = written
    .split(' ')
    .map((one) => /^([^/]+)\/([^@]+)@(\d+)@(.+)$/.exec(one)!.slice(1));
  const penn = [...new Set(['VBN', ...parts.map(([, tag]) => tag!)])];
  const relations = [...new Set(['acl', 'nsubj', 'nsubj:pass', ...parts.map((part) => part[3]!)])];
  const universal = penn.map((tag) => (tag.startsWith('V') ? 'VERB' : 'X'));
  const numbers = (of: (part: string[]) => number) => Int32Array.from(parts, of);
  const parsed = {
    words: parts.map(([word]) => word!),
    tags: numbers(([, tag]) => penn.indexOf(tag!)),
    heads: numbers(([, , head]) => Number(head) - 1),
    labels: numbers((part) => relations.indexOf(part[3]!)),
  };
  createBehindNounMender({ penn, universal, relations } as never)(parsed);
  const { words, tags, heads, labels } = parsed;
  return words
    .map((word, i) => `${word}/${penn[tags[i]!]!}@${heads[i]! + 1}@${relations[labels[i]!]!}`)
    .join(' ');
}

describe('the tree of a participle behind a noun', () => {
  const rest = 'in/IN@4@case May/NNP@2@obl';

  it('hangs on the noun, and all that is said of the noun on the verb behind', () => {
    assert.equal(
      mended(
        `men/NNS@2@nsubj taken/VBD@0@root ${rest} were/VBD@6@aux:pass freed/VBN@2@ccomp today/NN@2@obl`,
      ),
      `men/NNS@6@nsubj:pass taken/VBN@1@acl ${rest} were/VBD@6@aux:pass freed/VBN@0@root today/NN@6@obl`,
    );
    assert.equal(
      mended(`men/NNS@2@nsubj taken/VBD@5@ccomp ${rest} were/VBD@0@root`),
      `men/NNS@5@nsubj taken/VBN@1@acl ${rest} were/VBD@0@root`,
    );
  });

  it('stays where the verb behind has a subject of its own, or nothing shows a participle', () => {
    for (const other of [
      `men/NNS@2@nsubj taken/VBD@0@root ${rest} were/VBD@6@aux:pass freed/VBN@2@ccomp they/PRP@6@nsubj`,
      `men/NNS@2@nsubj said/VBD@0@root ${rest} were/VBD@6@aux:pass freed/VBN@2@ccomp`,
      `men/NNS@2@nsubj took/VBD@0@root ${rest} were/VBD@6@aux:pass freed/VBN@2@ccomp`,
      `men/NNS@2@obl taken/VBD@0@root ${rest} were/VBD@6@aux:pass freed/VBN@2@ccomp`,
      `today/RB@2@nsubj taken/VBD@0@root ${rest} were/VBD@6@aux:pass freed/VBN@2@ccomp`,
      `men/NNS@2@nsubj taken/VBD@0@root home/NN@2@obj May/NNP@2@obl were/VBD@6@aux:pass freed/VBN@2@ccomp`,
    ])
      assert.equal(mended(other), other);
  });
});
