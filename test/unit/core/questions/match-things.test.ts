import assert from 'node:assert/strict';
import { matchThings } from '../../../../src/core/questions/match-things.ts';
import { toldIn } from './told-in.ts';

/** How the heads of two phrases relate, each found by its last word in a sentence. */
function match(a: string, one: string, b: string, other: string) {
  const find = (text: string, words: string) => {
    for (const told of toldIn('a.md', text)) {
      const party = told.parties.find((phrase) => phrase.text.endsWith(words));
      if (party) return { told, party };
    }
    throw new Error(`no phrase “${words}”`);
  };
  const [x, y] = [find(a, one), find(b, other)];
  return matchThings(x.told, y.told, x.party, y.party);
}

describe('two phrases in their sentences', () => {
  it('are one thing where what narrows the one is told beside the other', () => {
    assert.equal(
      match(
        'Net profit at Nordwool rose in May.',
        'profit',
        "Nordwool's net profit fell in May.",
        'profit',
      ),
      'same',
    );
  });

  it('are two where each is narrowed by a word that the other sentence has not', () => {
    assert.equal(
      match(
        'The council opened the north gate.',
        'gate',
        'The council opened the south gate.',
        'gate',
      ),
      'different',
    );
  });

  it('are one by two words of one meaning, and not by two kinds of a thing', () => {
    const signed = (what: string) => `Corvia and Lesmar signed the ${what} on Monday.`;
    assert.equal(match(signed('accord'), 'accord', signed('pact'), 'pact'), 'same');
    assert.notEqual(match(signed('accord'), 'accord', signed('lease'), 'lease'), 'same');
  });

  it('leave some of the workers some of the workers', () => {
    const struck = (who: string) => `The ${who} accepted the offer on Monday.`;
    assert.notEqual(match(struck('nurses'), 'nurses', struck('workers'), 'workers'), 'same');
  });

  it('are one where the other sentence names the land in another way', () => {
    const passed = 'The Slovak parliament adopted the media law.';
    assert.equal(match(passed, 'law', "Slovakia's media law failed.", 'law'), 'same');
    assert.notEqual(match(passed, 'law', "Poland's media law failed.", 'law'), 'same');
  });

  it('are two where each says which, though both articles open with all of them', () => {
    const opening = 'Mardal and Tarsk voted on Monday.';
    assert.equal(
      match(
        `${opening} Erik Lund won the Mardal race.`,
        'race',
        `${opening} Anna Berg won the Tarsk race.`,
        'race',
      ),
      'different',
    );
  });
});
