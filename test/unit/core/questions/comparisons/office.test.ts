import assert from 'node:assert/strict';
import { findStory } from '../../../../story.ts';

/** The conflicts over who somebody is. */
function rows(a: string, b: string, days = ['2024-03-05', '2024-03-06']) {
  return findStory({
    'a.md': { text: a, published: days[0]! },
    'b.md': { text: b, published: days[1]! },
  })
    .questions()
    .filter(({ relation, kind }) => relation === 'conflict' && kind === 'value')
    .map(({ question, answers }) => [question, ...answers.map(({ answer }) => answer)]);
}

const opened = (who: string) =>
  `The new bridge over the Tolka in Dublin was praised by ${who} on Tuesday.`;
const berg = opened('Anna Berg, the mayor of Dublin,');

describe('an office that one person holds at a time', () => {
  it('is held by two in two articles: they are listed', () => {
    assert.deepEqual(rows(berg, opened('Erik Lund, the mayor of Dublin,')), [
      ['Who is mayor of Dublin?', 'Anna Berg (2024-03-05)', 'Erik Lund (2024-03-06)'],
    ]);
    assert.equal(rows(berg, opened('Dublin Mayor Erik Lund')).length, 1);
  });

  it('is another one for a former, an acting or a deputy holder', () => {
    for (const kind of ['former', 'acting', 'deputy'])
      assert.deepEqual(rows(berg, opened(`Erik Lund, the ${kind} mayor of Dublin,`)), []);
    assert.deepEqual(rows(berg, opened('Deputy Mayor Erik Lund')), []);
  });

  it('is another one in another town', () => {
    assert.deepEqual(rows(berg, opened('Erik Lund, the mayor of Cork,')), []);
  });

  it('may have changed hands after some weeks', () => {
    const later = ['2024-03-05', '2024-04-06'];
    assert.deepEqual(rows(berg, opened('Erik Lund, the mayor of Dublin,'), later), []);
  });

  it('is held by one under two forms of the name', () => {
    assert.deepEqual(rows(berg, opened('Mayor Berg')), []);
  });

  const firm = (who: string) =>
    `Corvo Mining stopped work at its copper mine on Tuesday after a wall of the pit moved. ${who} flew in.`;

  it('may be that of a firm, which one of the articles only opens with', () => {
    assert.deepEqual(
      rows(
        firm('Chief executive Pilar Estrada'),
        firm('Henrik Lund, Corvo Mining’s chief executive,'),
      ),
      [
        [
          'Who is chief executive of Corvo Mining?',
          'Pilar Estrada (2024-03-05)',
          'Henrik Lund (2024-03-06)',
        ],
      ],
    );
  });

  const strike = (who: string) =>
    `Miners in America laid down their work on Monday. ${who} called for talks on Tuesday.`;

  it('of a union is not that of the land which is in its name', () => {
    const president = strike('President Hugo Marsh');
    for (const union of ['the Miners Union of America', 'the United States Chamber of Mines'])
      assert.deepEqual(rows(strike(`Ada Quill, president of ${union},`), president), [], union);
    assert.equal(rows(strike('Ada Quill, president of America,'), president).length, 1);
  });

  it('is held by whoever acts in it, and not by all who are called by it', () => {
    const law = (who: string) => `Miners in France laid down their work on Monday. ${who}`;
    const now = law('President Hugo Marsh called for talks on Tuesday.');
    assert.deepEqual(rows(now, law('The law was made under President Ada Quill.')), []);
    assert.equal(rows(now, law('President Ada Quill called for talks on Tuesday.')).length, 1);
  });

  it('is two where an article speaks of two teams: each has a coach', () => {
    assert.deepEqual(
      rows(firm('Head coach Pilar Estrada'), firm('Henrik Lund, head coach of Corvo Mining,')),
      [],
    );
  });

  it('is that of a firm that begins the sentence of one article', () => {
    const board = (who: string) =>
      `The board of the Italian car maker Corvano on Tuesday appointed ${who} chief executive.`;
    const named = (firm: string) =>
      `${firm} named Marco Delpi as its new chief executive on Tuesday. Delpi is 53. He was born in Turin. He joined it in 2018. He likes cars. He has two sons. An analyst praised ${firm}.`;
    assert.equal(rows(board('Helena Rossi'), named('Corvano')).length, 1);
    assert.deepEqual(rows(board('Helena Rossi'), named('Velmora')), []);
  });

  it('is news of one day, whenever they take it up', () => {
    const lead = 'Harlow University in Orval';
    const first = (who: string) =>
      `${lead} has appointed ${who} as its vice-chancellor, it said on Monday. She will take up the post on 1 July.`;
    const second = (who: string) =>
      `The staff union at ${lead} called on Tuesday for an end to job cuts. On Monday the university's council appointed ${who} as vice-chancellor.`;
    assert.equal(rows(first('Helen Mars'), second('Paul Okoy')).length, 1);
    assert.deepEqual(rows(first('Helen Mars'), second('Helen Mars')), []);
  });

  it('is held by one whose name is written in two ways', () => {
    const mayor = (name: string) => opened(`${name}, the mayor of Dublin,`);
    const one = mayor('Oleksandr Hrytsenko');
    assert.deepEqual(rows(one, mayor('Alexander Gritsenko')), []);
    assert.equal(rows(one, mayor('Alexander Gerasimov')).length, 1);
  });
});
