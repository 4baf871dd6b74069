import assert from 'node:assert/strict';
import { createLanguage } from '../../../../src/core/language/create-language.ts';
import { createContentMender } from '../../../../src/core/language/mend-contents.ts';
import { loadModels } from '../../../../src/node/load-models.ts';

const penn = ['NN', 'VBD', 'VBN', 'IN', 'DT', '.', 'TO'];
const universal = ['NOUN', 'VERB', 'VERB', 'ADP', 'DET', 'PUNCT', 'PART'];
const relations = ['root', 'nsubj', 'acl', 'obl', 'obj', 'ccomp', 'mark', 'case', 'nmod', 'aux'];

/** Mends a tree of `word/tag@head@relation`, heads counted from 0, -1 the root; words are their own lemmas. */
function mend(line: string): string {
  const items = line
    .split(' ')
    .map((item) => item.split(/[/@]/) as [string, string, string, string]);
  const tags = Int32Array.from(items, ([, tag]) => penn.indexOf(tag));
  const heads = Int32Array.from(items, ([, , head]) => +head);
  const labels = Int32Array.from(items, ([, , , label]) => relations.indexOf(label));
  const words = items.map(([word]) => word);
  createContentMender({ penn, universal, relations })(
    { words, tags, heads, labels },
    (i) => words[i]!,
  );
  return words
    .map((word, i) => `${word}/${penn[tags[i]!]}@${heads[i]}@${relations[labels[i]!]}`)
    .join(' ');
}

describe('the content of a verb', () => {
  it('is no clause where a participle describes the noun before it', () => {
    assert.equal(
      mend(
        'Malta/NN@1@nsubj paid/VBD@-1@root ransom/NN@5@nsubj for/IN@4@case sailors/NN@2@nmod held/VBD@1@ccomp in/IN@5@obl',
      ),
      'Malta/NN@1@nsubj paid/VBD@-1@root ransom/NN@1@obj for/IN@4@case sailors/NN@2@nmod held/VBN@4@acl in/IN@5@obl',
    );
  });

  it('stays a clause behind a verb that has one, before an object, and where a word shows a verb', () => {
    for (const line of [
      'He/NN@1@nsubj say/VBD@-1@root guards/NN@3@nsubj stood/VBD@1@ccomp in/IN@3@obl',
      'He/NN@1@nsubj paid/VBD@-1@root ransom/NN@3@nsubj held/VBD@1@ccomp the/DT@3@obj',
      'He/NN@1@nsubj paid/VBD@-1@root that/IN@4@mark ransom/NN@4@nsubj held/VBD@1@ccomp in/IN@4@obl',
      'He/NN@1@nsubj paid/VBD@-1@root ransom/NN@3@nsubj went/VBD@1@ccomp in/IN@3@obl',
    ])
      assert.equal(mend(line), line);
  });

  it('stays a tree where the word before the participle is no part of its subject', () => {
    const line =
      'He/NN@1@nsubj paid/VBD@-1@root ransom/NN@4@nsubj look/NN@4@nmod held/VBD@1@ccomp in/IN@4@obl';
    const apart = 'He/NN@1@nsubj paid/VBD@-1@root ransom/NN@1@obj held/VBD@1@ccomp in/IN@3@obl';
    for (const tree of [line, apart]) assert.equal(mend(tree), tree);
    assert.equal(
      mend(
        'He/NN@1@nsubj paid/VBD@-1@root ransom/NN@4@nsubj sailor/NN@4@nsubj held/VBD@1@ccomp in/IN@4@obl',
      ),
      'He/NN@1@nsubj paid/VBD@-1@root ransom/NN@4@nsubj sailor/NN@1@obj held/VBN@3@acl in/IN@4@obl',
    );
  });

  it('leaves the ransom to the government that paid it', () => {
    const text = 'The government paid a ransom for the hostages held in Mali, an official said.';
    const [sentence] = createLanguage(loadModels().language).read(text, [
      { start: 0, end: text.length },
    ]);
    const { clauses, verbs, nouns, tokens } = sentence!;
    const paid = clauses.find(({ verb }) => tokens[verbs[verb]!.head]!.text === 'paid')!;
    assert.equal(tokens[nouns[paid.object!]!.head]!.text, 'ransom');
    const held = clauses.find(({ verb }) => tokens[verbs[verb]!.head]!.text === 'held')!;
    assert.equal(tokens[nouns[held.subject!]!.head]!.text, 'hostages');
  });
});
