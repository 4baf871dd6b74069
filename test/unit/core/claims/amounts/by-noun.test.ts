import assert from 'node:assert/strict';
import { conflictsOf, read } from '../../../../story.ts';

/** What each measure is told of: `depth: quake`. */
function told(text: string): readonly string[] {
  return read('a.md', text, '2024-03-06').claims.flatMap(({ predicate, quantity, statement }) =>
    predicate === 'amount'
      ? [
          `${quantity!.of}: ${statement.phrases.find(({ role }) => role === 'of')?.head ?? 'nothing'}`,
        ]
      : [],
  );
}

describe('an amount whose measure is told by a noun', () => {
  it('is of the profit, where it is one before tax', () => {
    assert.deepEqual(told('Profit before tax fell to 178 million pounds.'), ['profit: nothing']);
  });

  it('belongs to what happened there', () => {
    assert.deepEqual(told('The quake struck at a depth of 15 kilometres.'), ['depth: quake']);
    assert.deepEqual(told('The tunnel was built at a cost of $40 million.'), ['price: tunnel']);
  });

  it('is held against that of the same thing, and not against that of another', () => {
    const quake = (words: string) => `An earthquake shook the Takor islands on Monday. ${words}`;
    const one = quake('The quake was centred at a depth of 15 kilometres.');
    assert.deepEqual(
      conflictsOf(one, quake('The quake occurred at a depth of 70 kilometres, an office said.')),
      ['number'],
    );
    assert.deepEqual(
      conflictsOf(one, quake('The submarine lay at a depth of 70 kilometres, an office said.')),
      [],
    );
  });

  it('counts no people by parts of one', () => {
    const text = 'An earthquake of magnitude 6.1 struck off the Takor islands on Monday.';
    const { claims } = read('a.md', text, '2024-03-06');
    assert.ok(claims.every(({ predicate }) => predicate !== 'walk-out'));
  });
});

describe('a profit', () => {
  it('is an operating one, also where that word may be read as a verb', () => {
    const kind = (text: string) =>
      read('a.md', text, '2024-03-06').claims.find(({ quantity }) => quantity?.of === 'profit')
        ?.quantity?.modifiers;
    assert.deepEqual(kind('Norvak said operating profit came to 1.6 billion euros.'), [
      'operating',
    ]);
    assert.deepEqual(kind('Norvak made an operating profit of 1.6 billion euros.'), ['operating']);
    assert.deepEqual(kind('Norvak said profit came to 1.6 billion euros.'), []);
  });
});
