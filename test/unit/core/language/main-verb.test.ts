import assert from 'node:assert/strict';
import { createLanguage } from '../../../../src/core/language/create-language.ts';
import { createMainVerbMender } from '../../../../src/core/language/main-verb.ts';
import { loadModels } from '../../../../src/node/load-models.ts';

const penn = ['NN', 'VBD', 'VBN', 'IN', '.', ','];
const universal = ['NOUN', 'VERB', 'VERB', 'ADP', 'PUNCT', 'PUNCT'];
const relations = [
  'root',
  'nsubj',
  'nsubj:pass',
  'acl',
  'acl:relcl',
  'advcl',
  'obl',
  'obj',
  'case',
];
relations.push('mark', 'conj', 'cc', 'aux', 'punct', 'ccomp', 'obl:agent', 'flat');

/** Mends a tree of `word/tag@head@relation`, heads counted from 0, -1 the root. */
function mend(line: string): string {
  const items = line
    .split(' ')
    .map((item) => item.split(/[/@]/) as [string, string, string, string]);
  const column = (value: (item: (typeof items)[number]) => number) =>
    Int32Array.from([...items.map(value), 0, 0]);
  const tags = column((item) => penn.indexOf(item[1]));
  const heads = column((item) => +item[2]);
  const labels = column((item) => relations.indexOf(item[3]));
  const words = items.map((item) => item[0]);
  createMainVerbMender({ penn, universal, relations })({ words, tags, heads, labels });
  return words
    .map((word, i) => `${word}/${penn[tags[i]!]}@${heads[i]}@${relations[labels[i]!]}`)
    .join(' ');
}

describe('the main verb of a tree', () => {
  it('is a participle behind the noun at the root, where no verb is finite', () => {
    assert.equal(
      mend('Hundreds/NN@-1@root gathered/VBN@0@acl outside/IN@3@case town/NN@0@obl ./.@0@punct'),
      'Hundreds/NN@1@nsubj gathered/VBD@-1@root outside/IN@3@case town/NN@1@obl ./.@1@punct',
    );
  });

  it('is the second of two finite verbs, where nothing joins them', () => {
    assert.equal(
      mend(
        'men/NN@1@nsubj accused/VBD@-1@root of/IN@3@case theft/NN@1@obl left/VBD@1@advcl ./.@1@punct',
      ),
      'men/NN@4@nsubj accused/VBN@0@acl of/IN@3@case theft/NN@1@obl left/VBD@-1@root ./.@4@punct',
    );
  });

  it('is the first, where a word opens a clause with the second', () => {
    assert.equal(
      mend(
        'shares/NN@4@nsubj fell/VBD@0@acl after/IN@4@mark banks/NN@4@nsubj closed/VBD@-1@root ./.@4@punct',
      ),
      'shares/NN@1@nsubj fell/VBD@-1@root after/IN@4@mark banks/NN@4@nsubj closed/VBD@1@advcl ./.@1@punct',
    );
  });

  it('stays as it is where the tree makes sense', () => {
    for (const tree of [
      'men/NN@1@nsubj shouted/VBD@-1@root and/NN@3@cc left/VBD@1@conj ./.@1@punct',
      'men/NN@1@nsubj took/VBD@-1@root off/IN@3@case town/NN@1@obl left/VBD@1@advcl ./.@1@punct',
      'men/NN@1@nsubj said/VBD@-1@root losses/NN@1@obl rose/VBD@1@advcl ./.@1@punct',
      'men/NN@-1@root held/VBN@0@acl over/IN@3@case theft/NN@1@obl',
      'men/NN@-1@root taken/VBN@0@acl over/IN@3@case theft/NN@1@obl ./.@0@punct',
    ])
      assert.equal(mend(tree), tree);
  });
});

describe('the verbs of a sentence of news', () => {
  const language = createLanguage(loadModels().language);
  /** The word at the root, and the tag of another word. */
  const read = (text: string, word: string) => {
    const { tokens } = language.read(text, [{ start: 0, end: text.length }])[0]!;
    const root = tokens.find(({ head }) => head < 0)!;
    return `${root.text}, ${word} ${tokens.find((token) => token.text === word)!.tag}`;
  };

  it('are told from participles behind a noun', () => {
    for (const [text, word, result] of [
      ['The man accused of the theft denied it.', 'accused', 'denied, accused VBN'],
      ['The vote held on Sunday was postponed twice.', 'held', 'postponed, held VBN'],
      ['The drug approved in March reduces the risk.', 'approved', 'reduces, approved VBN'],
    ] as const)
      assert.equal(read(text, word), result);
  });

  it('are the past right behind a subject', () => {
    for (const [text, word, result] of [
      ['The two pilots escaped unhurt.', 'escaped', 'escaped, escaped VBD'],
      ['Some 2,000 workers walked out, the union said.', 'walked', 'said, walked VBD'],
      ['The runway damaged by shells was closed.', 'damaged', 'closed, damaged VBN'],
      ['A boat with 40 people capsized and drifted ashore.', 'capsized', 'capsized, capsized VBD'],
      ['Photos of people killed in Mardal.', 'killed', 'Photos, killed VBN'],
      ['Ten of the hostages were freed on Monday.', 'freed', 'freed, freed VBN'],
    ] as const)
      assert.equal(read(text, word), result);
  });

  it('are found behind what commas set apart from their subject', () => {
    for (const [text, word, result] of [
      [
        'Mr. Rask, whose firm closed financing last May that valued it at $2 million, paid for the meal.',
        'paid',
        'paid, paid VBD',
      ],
      [
        'Bo Keel, 40, a photographer who worked for a paper based in Mardal, disappeared in Rosk in May.',
        'disappeared',
        'disappeared, disappeared VBD',
      ],
      [
        'The airstrikes on Monday against the Tarab, the group in Mardal, succeeded, the ministry said.',
        'succeeded',
        'said, succeeded VBD',
      ],
      [
        'A report on the dam, the second of the year, released by the mayor.',
        'released',
        'report, released VBN',
      ],
    ] as const)
      assert.equal(read(text, word), result);
  });

  it('is an adjective with its helper, behind a relative clause', () => {
    const text = 'The driver of the tram that rammed a bus in Katowice last May was drunk.';
    assert.equal(read(text, 'rammed'), 'drunk, rammed VBD');
    assert.equal(read('The tram rammed a bus that was full.', 'was'), 'rammed, was VBD');
  });

  it('is the one behind a participle with a day, though the day was taken for its subject', () => {
    const promises =
      'The accord signed on 19 October promises every returning family a plot of land.';
    assert.equal(read(promises, 'signed'), 'promises, signed VBN');
    assert.equal(
      read('The deal reached on Thursday ends the strike.', 'reached'),
      'ends, reached VBN',
    );
    assert.equal(read('The party signed on 19 October.', 'signed'), 'signed, signed VBD');
  });
});
