import assert from 'node:assert/strict';
import { conflictsOf, read } from '../../../story.ts';

function told(predicate: string, text: string): readonly (readonly (string | undefined)[])[] {
  return read('a.md', text, '2024-03-05')
    .claims.filter((claim) => claim.predicate === predicate)
    .map(({ statement: { phrases } }) =>
      ['agent', 'patient'].map((role) => phrases.find((phrase) => phrase.role === role)?.text),
    );
}

describe('who won', () => {
  it('is told by taking, becoming, being given and going to', () => {
    for (const [text, prize] of [
      ['Norway took the title on Sunday.', 'the title'],
      ['The title went to Norway on Sunday.', 'The title'],
      ['The cup was won by Norway on Sunday.', 'The cup'],
      ['The jury awarded the prize to Norway on Sunday.', 'the prize'],
      ['Norway was awarded the prize on Sunday.', 'the prize'],
      ['Norway are the new champions.', 'the new champions'],
    ] as const)
      assert.deepEqual(told('win', text), [['Norway', prize]], text);
  });

  it('is not told where somebody takes or gives something else', () => {
    for (const text of [
      'Norway took the lead on Sunday.',
      'The minister went to Norway on Sunday.',
      'Anna Berg is a champion of small farmers.',
      'The board gave a loan to Norway.',
    ])
      assert.deepEqual(told('win', text), [], text);
  });

  it('is one of the two who contend for it', () => {
    const lead = 'Norway met Sweden in the handball championship in Riga on Sunday.';
    assert.deepEqual(
      conflictsOf(`${lead} The title went to Norway.`, `${lead} Sweden took the title.`),
      ['value'],
    );
    assert.deepEqual(
      conflictsOf(`${lead} The title went to Norway.`, `${lead} Norway took the title.`),
      [],
    );
  });

  it('is not asked where one sentence tells how the prize was shared', () => {
    assert.deepEqual(
      conflictsOf(
        'Anna Berg won the Golden Quill in Basel on Sunday.',
        'Erik Lund won the Golden Quill in Basel on Sunday together with Anna Berg.',
      ),
      [],
    );
  });
});

describe('who bought a firm', () => {
  it('is told by selling, taking over and owning it now', () => {
    for (const text of [
      'Silverline was sold to Pelham Capital on Monday.',
      'Pelham Capital took over Silverline on Monday.',
      'The new owner of Silverline is Pelham Capital.',
      'Silverline now belongs to Pelham Capital.',
    ])
      assert.deepEqual(told('buy', text), [['Pelham Capital', 'Silverline']], text);
  });

  it('is not told of an office or a town that somebody takes over', () => {
    assert.deepEqual(told('buy', 'Anna Berg took over as mayor on Monday.'), []);
    assert.deepEqual(told('buy', 'Rebels took over the town on Monday.'), []);
  });
});

describe('who met whom', () => {
  const lead = 'The ministers Ara Petrosyan and Deniz Kaya met on Monday.';

  it('is told by meeting, by a meeting that took place, and by either of the two', () => {
    for (const text of [
      'Petrosyan and Kaya met in Geneva.',
      'Kaya met Petrosyan in Geneva.',
      'The meeting between Petrosyan and Kaya took place in Geneva.',
    ])
      assert.deepEqual(told('meet', `${lead} ${text}`).at(-1), ['Kaya', 'Petrosyan'], text);
  });

  it('is told of one place, on the day with which both articles open', () => {
    const geneva = `${lead} Petrosyan and Kaya met in Geneva.`;
    assert.deepEqual(conflictsOf(geneva, `${lead} Kaya met Petrosyan in Vienna.`), ['place']);
    assert.deepEqual(conflictsOf(geneva, `${lead} Kaya met Petrosyan in Geneva.`), []);
    const earlier = 'The ministers Ara Petrosyan and Deniz Kaya met in January.';
    assert.deepEqual(conflictsOf(geneva, `${earlier} Kaya met Petrosyan in Vienna.`), []);
  });
});
