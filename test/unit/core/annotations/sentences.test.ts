import assert from 'node:assert/strict';
import { sentencesAround, splitSentences } from '../../../../src/core/annotations/sentences.ts';

const split = (text: string) =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('sentences for anchoring', () => {
  it('end at a mark before a capital, not after an initial or a title', () => {
    assert.deepEqual(split('Gen. A. Dorsey met U.S. Sen. Veyra. He left. "It rained!" she said.'), [
      'Gen. A. Dorsey met U.S. Sen. Veyra.',
      'He left.',
      '"It rained!" she said.',
    ]);
  });

  it('hold the words that say who asked, and the French mark that closes a quotation', () => {
    assert.deepEqual(split('"Is it over?" Ilan Dorsey asked. "No!" Rain fell. « Non. » Il part.'), [
      '"Is it over?" Ilan Dorsey asked.',
      '"No!"',
      'Rain fell.',
      '« Non. »',
      'Il part.',
    ]);
  });

  it('end with their line, unless a program broke it', () => {
    assert.deepEqual(
      split('Ferry fire\nEleven people died when fire broke out on a\nferry at sea.\n\nHome'),
      ['Ferry fire', 'Eleven people died when fire broke out on a\nferry at sea.', 'Home'],
    );
  });

  it('are found around a span', () => {
    const text = 'One came. Two left. Three stayed.';
    const span = { start: text.indexOf('left'), end: text.indexOf('stayed') };
    const { start, end } = sentencesAround(splitSentences(text), span);
    assert.equal(text.slice(start, end), 'Two left. Three stayed.');
  });
});
