import assert from 'node:assert/strict';
import { conflictsOf, read } from '../../../story.ts';

const held = (text: string) =>
  read('a.md', text, '2024-03-05')
    .claims.filter(({ predicate }) => predicate === 'hold-office')
    .map(({ object, subject, place }) => [object, subject, place]);

describe('who heads a body', () => {
  it('holds an office that has no name of its own', () => {
    for (const who of [
      'The head of the election commission, Anna Berg, said',
      'Anna Berg, the head of the election commission, said',
      'Election commission chief Anna Berg said',
    ])
      assert.deepEqual(
        held(`${who} on Monday that the vote in Chad was fair.`),
        [['election commission head', 'Anna Berg', null]],
        who,
      );
  });

  it('holds the office of that name where there is one', () => {
    assert.deepEqual(held("The head of Norway's central bank, Anna Berg, resigned on Monday."), [
      ['central bank governor', 'Anna Berg', 'Norway'],
    ]);
  });

  it('is no former or deputy head, nor that of one of many bodies', () => {
    for (const who of ['former head', 'deputy head', 'then-head'])
      assert.deepEqual(held(`The ${who} of the election commission, Anna Berg, left.`), [], who);
    assert.deepEqual(held('Investment bank chief Anna Berg left on Monday.'), []);
    assert.deepEqual(held('Travel agency chief Anna Berg left on Monday.'), []);
    assert.deepEqual(held('The head of a parents’ association, Anna Berg, left on Monday.'), []);
    assert.deepEqual(held('The head of the commission, Anna Berg, left on Monday.'), []);
  });

  it('is one person', () => {
    const fair = (who: string) =>
      `The head of the election commission, ${who}, said the vote in Chad was fair.`;
    assert.deepEqual(conflictsOf(fair('Anna Berg'), fair('Erik Lund')), ['value']);
    assert.deepEqual(conflictsOf(fair('Anna Berg'), fair('Anna Berg')), []);
    const space = 'The head of the space agency, Erik Lund, said the vote in Chad was fair.';
    assert.deepEqual(conflictsOf(fair('Anna Berg'), space), []);
  });
});
