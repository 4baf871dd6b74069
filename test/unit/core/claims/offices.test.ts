import assert from 'node:assert/strict';
import { read } from '../../../story.ts';

function held(text: string): readonly (readonly [string | null, string | null])[] {
  return read('a.md', text, '2024-03-05')
    .claims.filter(({ predicate }) => predicate === 'hold-office')
    .map(({ object, subject }) => [object, subject]);
}

describe('a title beside a name', () => {
  it('tells who holds an office', () => {
    assert.deepEqual(held('Mardal Mayor Anna Berg visited the market on Monday.'), [
      ['mayor', 'Anna Berg'],
    ]);
  });

  it('tells of which town it is, whatever is told of the town', () => {
    for (const town of ['Orval', 'the town of Orval', 'the Chilean town of Orval'])
      assert.deepEqual(held(`The mayor of ${town}, Ana Rell, was hurt on Monday.`), [
        ['mayor', 'Ana Rell'],
      ]);
  });

  it('tells nothing of a former, acting or future holder', () => {
    for (const title of ['Former mayor', 'Acting mayor', 'Deputy mayor'])
      assert.deepEqual(held(`${title} Anna Berg visited the market in Mardal on Monday.`), []);
  });

  it('tells nothing of a former holder whose town stands before the title', () => {
    for (const former of ['Former Port Mardal City Mayor', 'The former Port Mardal mayor'])
      assert.deepEqual(held(`${former} Anna Berg visited the market on Monday.`), [], former);
  });

  it('is none of the one who speaks of an office that somebody seeks, or held once', () => {
    for (const office of ['Erik Lund is running for mayor', 'As mayor'])
      assert.deepEqual(held(`${office}, Anna Berg told the club in Mardal.`), [], office);
    assert.deepEqual(held('A blow for Mardal Mayor Anna Berg came on Monday.'), [
      ['mayor', 'Anna Berg'],
    ]);
    assert.deepEqual(held('The Mardal mayor, Anna Berg, met the club on Monday.'), [
      ['mayor', 'Anna Berg'],
    ]);
  });

  it('tells nothing of a body whose name is not read', () => {
    const president = (of: string) => `Anna Berg, president of ${of}, spoke in Mardal on Monday.`;
    assert.deepEqual(held(president('the small private rowing club Tarsk Oars')), []);
    assert.deepEqual(held(president('the country')), [['president', 'Anna Berg']]);
  });

  it('tells who follows another, with what the office is of or without', () => {
    for (const of of [' of Merrin', ''])
      assert.deepEqual(
        held(`Paul Rehm, who followed Martin Lang as archbishop${of}, spoke on Monday.`),
        [['archbishop', 'Paul Rehm']],
      );
  });

  it('tells nothing of an office that ends', () => {
    assert.deepEqual(held('Erik Lund, the mayor of Mardal until June, spoke.'), []);
    assert.equal(held('Erik Lund, the mayor of Mardal, spoke.').length, 1);
  });

  it('tells of two firms who heads each', () => {
    const heads = held(
      'Henrik Lund, Corvo Mining’s chief executive, met Otto Brand, the chief executive of Norbrew Steel.',
    );
    assert.deepEqual(heads, [
      ['chief executive', 'Henrik Lund'],
      ['chief executive', 'Otto Brand'],
    ]);
  });

  it('tells nothing where one article gives the office to two: not both hold it now', () => {
    assert.deepEqual(
      held('President Ada Quill met President Hugo Marsh, who had lost to her, on Monday.'),
      [],
    );
  });

  it('may stand before it or behind it, of a firm as of a town', () => {
    for (const text of [
      'Henrik Lund, Corvo Mining’s chief executive, flew in on Monday.',
      'Henrik Lund, the chief executive of Corvo Mining, flew in on Monday.',
      'The chief executive of Corvo Mining, Henrik Lund, flew in on Monday.',
      'Henrik Lund, who followed Paul Rehm as chief executive of Corvo Mining, flew in on Monday.',
    ])
      assert.deepEqual(held(text), [['chief executive', 'Henrik Lund']], text);
  });

  it('tells nothing of who chairs the board where it names the assistant', () => {
    assert.deepEqual(held('Henrik Lund, assistant coach of Olimpia Trevi, wept on Monday.'), []);
  });

  it('tells who owns a thing, and nothing of who owns one without a name', () => {
    const owners = (text: string) =>
      read('a.md', text, '2024-03-05')
        .claims.filter(({ predicate }) => predicate === 'own')
        .map(({ subject, object }) => `${subject}: ${object}`);
    const owned = 'The owner of the Bellamy Hotel, Ferncourt Group, shut it on Monday.';
    assert.deepEqual(owners(owned), ['Ferncourt Group: Bellamy Hotel']);
    assert.deepEqual(owners('The shop’s owner, Otto Brand, shut it on Monday.'), []);
  });
});
