import assert from 'node:assert/strict';
import { conflictsOf, findStory } from '../../../../story.ts';

const signed = (count: string) =>
  `Jan Holub and Eva Lorn spoke in Ambel. ${count} countries signed the Mardal agreement in Ambel.`;

const conflicts = (day: string) =>
  findStory({
    'a.md': { text: signed('Nearly 200'), published: day },
    'b.md': { text: signed('Two'), published: '2024-05-05' },
  })
    .questions()
    .filter(({ relation }) => relation === 'conflict').length;

describe('a number of what is done once', () => {
  it('is of another time where the articles are years apart', () => {
    assert.equal(conflicts('2024-04-05'), 1);
    assert.equal(conflicts('2022-03-05'), 0);
  });
});

describe('a length', () => {
  const sank = (where: string) =>
    `The submarine Orca went down on Friday. The submarine Orca sank ${where} on Friday, the navy said.`;

  it('is no other one where one of the two tells how far away it was', () => {
    const deep = sank('in 300 metres of water off Varga');
    assert.equal(conflictsOf(deep, sank('in 450 metres of water off Varga')).length, 1);
    assert.deepEqual(conflictsOf(deep, sank('450 kilometres off Varga')), []);
  });
});
