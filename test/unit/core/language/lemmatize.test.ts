import assert from 'node:assert/strict';
import { lemmatize } from '../../../../src/core/language/lemmatize.ts';
import { partOfSpeech, readLexicon, sensesOf } from '../../../../src/core/language/lexicon.ts';
import { hashText } from '../../../../src/core/language/perceptron.ts';

const { noun, verb, adjective } = partOfSpeech;
const known: Readonly<Record<string, number>> = {
  hope: noun | verb,
  hop: noun | verb,
  plan: noun | verb,
  visit: noun | verb,
  deny: verb,
  vote: noun | verb,
  troop: noun | verb,
  box: noun | verb,
  ministry: noun,
  call: noun | verb,
  large: adjective,
  big: adjective,
  knife: noun,
  increase: noun | verb,
  asbestos: noun,
};
const lexicon = readLexicon(
  new Uint8Array(
    Int32Array.from(Object.entries(known).map(([word, parts]) => (hashText(word) & ~15) | parts))
      .buffer,
  ),
);

describe('lemmas', () => {
  const examples: readonly (readonly [string, string, string])[] = [
    ['said', 'VBD', 'say'],
    ['were', 'VBD', 'be'],
    ['’s', 'VBZ', 'be'],
    ['’s', 'POS', "'s"],
    ["n't", 'RB', 'not'],
    ['wo', 'MD', 'will'],
    ['hoped', 'VBD', 'hope'],
    ['hopped', 'VBD', 'hop'],
    ['planning', 'VBG', 'plan'],
    ['visited', 'VBN', 'visit'],
    ['denied', 'VBD', 'deny'],
    ['died', 'VBD', 'die'],
    ['calls', 'VBZ', 'call'],
    ['calling', 'VBG', 'call'],
    ['increasing', 'VBG', 'increase'],
    ['troops', 'NNS', 'troop'],
    ['boxes', 'NNS', 'box'],
    ['ministries', 'NNS', 'ministry'],
    ['people', 'NNS', 'person'],
    ['asbestos', 'NNS', 'asbestos'],
    ['larger', 'JJR', 'large'],
    ['biggest', 'JJS', 'big'],
    ['8,000', 'CD', '8000'],
    ['them', 'PRP', 'they'],
    ['moscow', 'NNP', 'moscow'],
  ];
  for (const [word, tag, lemma] of examples)
    it(`${word}/${tag} is of ${lemma}`, () => assert.equal(lemmatize(word, tag, lexicon), lemma));

  it('follow spelling for words that the dictionary lacks', () => {
    assert.equal(lemmatize('tweeted', 'VBD', lexicon), 'tweet');
    assert.equal(lemmatize('drones', 'NNS', lexicon), 'drone');
  });
});

describe('senses of a word', () => {
  it('tell base forms from forms with an ending', () => {
    assert.equal(sensesOf(lexicon, 'vote'), noun | verb);
    assert.notEqual(sensesOf(lexicon, 'voted'), 0);
    assert.notEqual(sensesOf(lexicon, 'voted'), sensesOf(lexicon, 'votes'));
    assert.equal(sensesOf(lexicon, 'voted'), sensesOf(lexicon, 'denied'));
    assert.equal(sensesOf(lexicon, 'Pyongyang'), 0);
  });
});
