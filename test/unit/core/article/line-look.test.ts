import assert from 'node:assert/strict';
import { character } from '../../../../src/core/article/line-characters.ts';
import { isProse, lookAt } from '../../../../src/core/article/line-look.ts';
import { cueBits } from '../../../../src/core/article/word-kinds.ts';
import { readLines } from '../../../../src/core/text/lines.ts';

const look = (text: string) => lookAt(readLines(text)[0]!);

describe('a look at a line', () => {
  it('counts its words, its capitals and its sentences', () => {
    const seen = look(
      'The mayor of Lisbon said: “We will rebuild.” Then she left, without a word.',
    );
    assert.equal(seen.words, 14);
    assert.equal(seen.capitals, 4);
    assert.equal(seen.sentences, 1);
    assert.equal(seen.commas, 1);
    assert.deepEqual(seen.names, ['lisbon']);
    assert.ok(isProse(seen));
  });

  it('counts what stands between white space, as a person counts words', () => {
    assert.equal(look('The ferry — late again —\thas  sailed.\u00a0Now').runs, 9);
  });

  it('keeps an accent, an apostrophe and a hyphen inside a word', () => {
    assert.equal(look('Côte-d’Or’s mayor').words, 2);
  });

  it('hints at what a word means wherever it stands in a word of several', () => {
    assert.ok(look('Sign-up today').cues & cueBits.wall);
    assert.ok(!(look('The signature was false').cues & cueBits.wall));
  });

  it('tells the kinds of characters in it', () => {
    const { characters } = look('Tickets (£5) | Box office');
    for (const held of ['bracket', 'money', 'bar', 'digit'] as const)
      assert.ok(characters & character[held], held);
    for (const absent of ['at', 'quote', 'slash', 'code'] as const)
      assert.ok(!(characters & character[absent]), absent);
  });

  it('takes no line of a menu for prose', () => {
    assert.ok(!isProse(look('Home News Sport Weather Travel Culture Money Opinion Video')));
  });

  it('reads a name whose capital is two characters in lower case as it is written without the dot', () => {
    assert.deepEqual(look('İzmir votes').names, ['izmir']);
  });
});
