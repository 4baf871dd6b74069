import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createLanguage } from '../../../../src/core/language/create-language.ts';
import { loadModels } from '../../../../src/node/load-models.ts';

describe('the reading of English', () => {
  const language = createLanguage(loadModels().language);
  const read = (text: string) => language.read(text, [{ start: 0, end: text.length }]);

  it('gives words, tags and lemmas with their offsets', () => {
    const text = 'Lavrov said Moscow had sent 500 troops. Kyiv denied it.';
    const [first, second] = read(text);
    const words = first!.tokens.map((token) => `${token.text}|${token.tag}|${token.lemma}`);
    assert.equal(
      words.join(' '),
      'Lavrov|NNP|lavrov said|VBD|say Moscow|NNP|moscow had|VBD|have sent|VBN|send 500|CD|500 ' +
        'troops|NNS|troop .|.|.',
    );
    assert.equal(text.slice(second!.start, second!.end), 'Kyiv denied it.');
    assert.equal(second!.tokens[1]!.pos, 'VERB');
  });

  it('takes a noun with a subject for the verb that it can be', () => {
    const [sentence] = read(
      'The pipeline between Norway and Poland measures 900 kilometres, the company said.',
    );
    const { tokens, nouns, clauses } = sentence!;
    assert.equal(tokens[6]!.lemma, 'measure');
    const { object } = clauses[0]!;
    assert.equal(tokens[nouns[object!]!.head]!.text, 'kilometres');
  });

  it('takes a participle with subject and object for the past, but not one that follows a noun', () => {
    const tagOf = (word: string, text: string) =>
      read(text)[0]!.tokens.find((token) => token.text === word)!.tag;
    const resumed = 'Delmore Airlines resumed its flights to Sana on Monday, the company said.';
    assert.equal(tagOf('resumed', resumed), 'VBD');
    assert.equal(tagOf('resumed', 'The airline has resumed its flights to Sana.'), 'VBN');
    assert.equal(tagOf('damaged', 'The runway damaged by shells was closed.'), 'VBN');
  });

  it('gives a statement to the speaker who follows it', () => {
    const [sentence] = read('The storm killed nine people, officials said Monday.');
    assert.deepEqual(
      sentence!.clauses.map(({ kind, parent }) => [kind, parent]),
      [
        ['content', 1],
        ['main', null],
      ],
    );
  });

  it('does not let a sentence cross the end of a paragraph', () => {
    const text = 'Talks in Geneva\n\nThe envoy left.';
    const sentences = language.read(text, [
      { start: 0, end: 15 },
      { start: 17, end: 32 },
    ]);
    assert.deepEqual(
      sentences.map(({ start, end, paragraph }) => [text.slice(start, end), paragraph]),
      [
        ['Talks in Geneva', 0],
        ['The envoy left.', 1],
      ],
    );
  });

  it('never throws, and each token is what the text says at its place', () => {
    const words = fc.constantFrom(
      'said',
      'not',
      'to',
      'U.S.',
      '8,000',
      ',',
      '“',
      '"',
      'be',
      'has',
      'killed',
      'the',
      'who',
      '-',
      '\n',
      'and',
      '.',
      'Kim',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words).map((list) => list.join(' ')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        for (const { tokens, verbs, nouns } of read(text)) {
          for (const token of tokens) assert.equal(text.slice(token.start, token.end), token.text);
          for (const { from, to, head } of [...verbs, ...nouns])
            assert.ok(0 <= from && from <= head && head < to && to <= tokens.length);
        }
      }),
      { seed: 11, numRuns: 300 },
    );
  });

  it('reads a page of marks that looks like one endless word', () => {
    for (const piece of ["n't", '-a', 'U.S.', '"', '[1]'])
      assert.ok(read(piece.repeat(5000)).length > 0);
  });

  it('refuses weights that lack a part', () => {
    assert.throws(() => createLanguage(new Uint8Array(4)));
  });
});
