import assert from 'node:assert/strict';
import { nameBefore, nameBehind } from '../../../../src/core/claims/tied-name.ts';
import { read } from '../../../story.ts';

/** A sentence with its names, and where some words of it stand. */
function sentence(text: string, words: string) {
  const { mentions } = read('a.md', text, '2024-03-05');
  const start = text.indexOf(words);
  return { names: { text, mentions }, start, end: start + words.length };
}

describe('a name that is tied to other words', () => {
  it('stands behind them', () => {
    const text = 'The mayor of Mardal met Anna Berg in Tarsk.';
    const { names, end } = sentence(text, 'mayor');
    const found = nameBehind(names, end, /^ of $/);
    assert.equal(found?.text, 'Mardal');
    assert.equal(found.start, text.indexOf('Mardal'));
  });

  it('stands before them', () => {
    const text = 'Erik Lund and Mardal’s mayor met Anna Berg.';
    const { names, start } = sentence(text, 'mayor');
    const found = nameBefore(names, start, /^’s $/);
    assert.equal(found?.text, 'Mardal');
    assert.equal(found.end, text.indexOf('’s mayor'));
  });

  it('is none on the other side, nor where more stands between', () => {
    const { names, start, end } = sentence(
      'Mardal’s old mayor met the wife of Anna Berg.',
      'mayor',
    );
    assert.equal(nameBefore(names, start, /^’s $/), undefined);
    assert.equal(nameBehind(names, end, /^ of $/), undefined);
    assert.equal(nameBehind(names, end, /^’s $/), undefined);
  });

  it('is the first of several that are', () => {
    const { names, end } = sentence('The mayor of Mardal of Tarsk spoke.', 'mayor');
    assert.equal(nameBehind(names, end, /^ of (?:Mardal of )?$/)?.text, 'Mardal');
  });
});
