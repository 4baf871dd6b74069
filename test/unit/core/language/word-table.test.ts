import assert from 'node:assert/strict';
import { hashText } from '../../../../src/core/language/perceptron.ts';
import { readLexicon } from '../../../../src/core/language/lexicon.ts';
import { createWordTable } from '../../../../src/core/language/word-table.ts';

const lexicon = readLexicon(new Uint8Array());

describe('the table of words', () => {
  it('knows a spelling the second time by the same line', () => {
    const table = createWordTable(lexicon, 10);
    const first = table.lookUp('Minister');
    table.lookUp('said');
    assert.equal(table.lookUp('Minister'), first);
    assert.equal(table.columns.form[first.line], hashText('minister'));
  });

  it('gives a word as it is written, whatever text it was cut from', () => {
    const table = createWordTable(lexicon, 10);
    const text = 'The “Minister” said';
    const word = table.lookUp(text.slice(5, 13));
    assert.equal(word.text, 'Minister');
    assert.equal(word.lower, 'minister');
    assert.equal(table.lookUp('Minister'), word);
    assert.equal(table.lookUp('Zoë’s').text, 'Zoë’s');
  });

  it('has a lemma for each tag of a word', () => {
    const table = createWordTable(lexicon, 10);
    const word = table.lookUp('Found');
    assert.equal(table.lemma(word, 'VBD'), 'find');
    assert.equal(table.lemma(word, 'VB'), 'found');
    assert.equal(table.lemma(word, 'VBD'), 'find');
  });

  it('starts afresh when it is full, and still describes every word', () => {
    const table = createWordTable(lexicon, 2);
    for (const word of ['Seoul', 'and', 'Tokyo', 'and']) {
      const { line } = table.lookUp(word);
      assert.equal(table.columns.form[line], hashText(word.toLowerCase()), word);
    }
  });
});
