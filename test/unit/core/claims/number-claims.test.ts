import assert from 'node:assert/strict';
import { read } from '../../../story.ts';

/** How many were killed. */
const killed = (text: string) =>
  read('a.md', text, '2024-03-05')
    .claims.filter(({ predicate }) => predicate === 'kill')
    .flatMap(({ statement: { phrases } }) => phrases.map(({ quantity }) => quantity?.low))
    .filter((count) => count !== undefined);

describe('an age', () => {
  /** How old somebody is said to be. */
  const ages = (text: string) =>
    read('a.md', text, '2024-03-05')
      .claims.filter(({ quantity }) => quantity?.of === 'age')
      .map(({ quantity }) => quantity!.low);

  it('is nobody’s that is known where a quotation says *he*', () => {
    assert.deepEqual(ages('Erik Lund spoke to us. He was 52 years old.'), [52]);
    assert.deepEqual(ages('Erik Lund spoke to us. “He is 29,” Lund said of the driver.'), []);
    assert.deepEqual(ages('Erik Lund spoke to us. “Ada Quill is 29,” Lund said.'), [29]);
  });
});

describe('the words beside a number', () => {
  it('tell of all of whom some are told something else', () => {
    const text = 'Seven of the 30 people who died in the fire lived in Mardal.';
    assert.deepEqual(killed(text), [30]);
  });

  it('tell nothing of all where a share of them is told of', () => {
    const dead = (text: string) =>
      read('a.md', text, '2024-03-05')
        .claims.filter(({ predicate }) => predicate === 'kill')
        .map(({ quantity }) => quantity?.low);
    assert.deepEqual(dead('Nine of 12 people died in the fire.'), [9]);
    assert.deepEqual(dead('In all 12 people died in the fire.'), [12]);
  });

  it('tell of those who died of all who were there', () => {
    const text = 'Seven of the 30 people who were on the ferry died.';
    assert.ok(killed(text).includes(7));
  });

  it('are told of nothing that is only supposed', () => {
    const rates = (text: string) =>
      read('a.md', text, '2024-03-05')
        .claims.filter(({ quantity }) => quantity?.of === 'interest rate')
        .map(({ quantity }) => quantity!.low);
    const cut = 'the central bank had cut its main rate to 4 per cent on Monday';
    assert.equal(rates(`Owners of homes said ${cut}.`).length, 1);
    assert.deepEqual(rates(`Owners of homes would have saved money if ${cut}.`), []);
  });
});

/** Whose it is, of what a predicate tells. */
const ownersOf = (text: string, told: string) =>
  read('a.md', text, '2024-03-05')
    .claims.filter(({ predicate }) => predicate === told)
    .map(({ statement: { phrases } }) => phrases.find(({ role }) => role === 'agent')?.text);

describe('a count of what stands in an aside', () => {
  it('is that of the phrase before it, and not of a town in which it is', () => {
    const owner = (text: string) => ownersOf(text, 'employ');
    const lines = 'the lines ran at half of their capacity.';
    assert.deepEqual(owner(`The works, with a staff of 2,900, is to close, and ${lines}`), [
      'The works',
    ]);
    assert.deepEqual(owner(`In Careth, with a staff of 2,900, ${lines}`), [undefined]);
  });
});

describe('a count of what *it* has', () => {
  it('is that of the thing with which the sentence before begins', () => {
    const owner = (text: string) => ownersOf(text, 'crew');
    const ship = 'The cargo ship Halcyon ran aground on Monday.';
    assert.deepEqual(owner(`${ship} It had 21 crew on board.`), ['The cargo ship Halcyon']);
    assert.deepEqual(owner(`${ship} The tug has 21 crew on board.`), ['The tug']);
  });
});
