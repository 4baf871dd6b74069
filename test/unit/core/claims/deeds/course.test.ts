import assert from 'node:assert/strict';
import { conflictsOf, read } from '../../../../story.ts';

const told = (text: string) =>
  read('a.md', text, '2024-03-05').claims.map(({ predicate, polarity }) => [predicate, polarity]);

describe('what lasts', () => {
  it('goes on or is over, whatever the words for it', () => {
    for (const text of ['The strike continues.', 'The strike goes on.'])
      assert.deepEqual(told(text), [['go-on', 'positive']], text);
    for (const text of ['The walkout is over.', 'The walkout is now over.'])
      assert.deepEqual(told(text), [['end', 'positive']], text);
    assert.deepEqual(told('The walkout is not over, the union said.'), [['end', 'negative']]);
  });

  it('goes on where somebody continues it', () => {
    assert.deepEqual(told('Dock workers continued their strike.'), [['go-on', 'positive']]);
    assert.deepEqual(told('Dock workers continued their work.')[0]?.[0], 'continue');
  });

  it('is not over where it is over a number of days old, and nothing else goes on', () => {
    assert.deepEqual(told('The strike is over 30 days old.')[0]?.[0], 'be');
    assert.deepEqual(told('The teacher continued.')[0]?.[0], 'continue');
  });

  it('cannot be over and go on as told on one day', () => {
    const lead = 'Teachers in Mardal have been on strike since Monday over their pay.';
    const over = `${lead} The walkout is over, the union said.`;
    for (const on of ['continues', 'will continue'])
      assert.deepEqual(
        conflictsOf(over, `${lead} The strike ${on}, the union said.`).length,
        1,
        on,
      );
    assert.deepEqual(conflictsOf(over, `${lead} The strike may continue, the union said.`), []);
    assert.deepEqual(
      conflictsOf(`${lead} The walkout is not over.`, `${lead} The strike continues.`),
      [],
    );
  });
});

describe('a strike that an article opens with', () => {
  it('cannot end and go on on one day, whoever is told to do it', () => {
    const end = 'A strike by pilots at Norvane Air ended on Monday.';
    const on = (words: string) => `Pilots at Norvane Air ${words} on Monday.`;
    assert.deepEqual(conflictsOf(end, on('went on with their strike')), ['antonym']);
    assert.deepEqual(conflictsOf(end, on('went on with their plan')), []);
  });
});
