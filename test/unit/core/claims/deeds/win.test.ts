import assert from 'node:assert/strict';
import { conflictsOf } from '../../../../story.ts';
import { deedsTold } from './told-deeds.ts';

describe('who won', () => {
  it('is told by taking, becoming, being given and going to', () => {
    for (const [text, prize] of [
      ['Norway took the title on Sunday.', 'the title'],
      ['The title went to Norway on Sunday.', 'The title'],
      ['The cup was won by Norway on Sunday.', 'The cup'],
      ['The jury awarded the prize to Norway on Sunday.', 'the prize'],
      ['Norway was awarded the prize on Sunday.', 'the prize'],
      ['Norway are the new champions.', 'the new champions'],
      ['The jury honoured Norway with the prize on Sunday.', 'the prize'],
    ] as const)
      assert.deepEqual(deedsTold('win', text), [['Norway', prize]], text);
  });

  it('may be two, of two parts of one prize', () => {
    const won = (words: string) => `The Novaro Prize for the best ${words} on Tuesday in Mardal.`;
    const novel = won('novel went to Ana Rell');
    assert.deepEqual(conflictsOf(novel, won('novel went to Jon Berg')), ['value']);
    assert.deepEqual(conflictsOf(novel, won('translation went to Jon Berg')), []);
  });

  it('is not told of the one who came out of it best in somebody’s eyes', () => {
    for (const [which, winners] of [
      ['real ', 0],
      ['biggest ', 0],
      ['', 1],
    ] as const)
      assert.equal(
        deedsTold('win', `Norway is the ${which}winner of the cup, fans said.`).length,
        winners,
        which,
      );
  });

  it('is told of a prize by its name, whatever that is', () => {
    for (const text of [
      'Voss received the Golden Quill on Sunday.',
      'The jury awarded the Golden Quill to Voss on Sunday.',
      'The Golden Quill went to Voss on Sunday.',
      'Voss is the winner of the Golden Quill.',
    ])
      assert.deepEqual(
        deedsTold('win', text).map(([who]) => who),
        ['Voss'],
        text,
      );
    assert.deepEqual(deedsTold('win', 'The jury awarded a grant to Voss on Sunday.'), []);
    assert.deepEqual(deedsTold('win', 'Voss was glad at the end of the race on Sunday.'), []);
  });

  it('is not told where somebody takes or gives something else', () => {
    for (const text of [
      'Norway took the lead on Sunday.',
      'The minister went to Norway on Sunday.',
      'Anna Berg is a champion of small farmers.',
      'The board gave a loan to Norway.',
    ])
      assert.deepEqual(deedsTold('win', text), [], text);
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

  it('is not told of a champion for a cause', () => {
    assert.deepEqual(deedsTold('win', 'Norway became champions.'), [['Norway', 'champions']]);
    assert.deepEqual(deedsTold('win', 'Norway became champions for the poor.'), []);
  });

  it('is told of a champion who stays one', () => {
    assert.deepEqual(deedsTold('win', 'Norway remain champions.'), [['Norway', 'champions']]);
    assert.deepEqual(deedsTold('win', 'Norway remain a member.'), []);
  });
});
