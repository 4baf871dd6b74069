import assert from 'node:assert/strict';
import { findStory } from '../../../story.ts';

const [date, opening] = [
  '2024-03-05',
  'A ferry sank off the island of Balaran on Monday, police said.',
];

/** Of which kinds the rows of two articles are that go on from one opening. */
function rows(a: string, b: string, first = opening): readonly string[] {
  const article = (text: string) => ({ text: `${first}\n\n${text}`, published: date });
  return findStory({ 'a.md': article(a), 'b.md': article(b) })
    .questions()
    .filter(({ relation }) => relation === 'conflict' || relation === 'dispute')
    .map(({ kind }) => kind!);
}

describe('what is told of all', () => {
  it('cannot hold beside the opposite of one of them', () => {
    assert.deepEqual(rows('Everyone on board was killed.', 'The skipper survived.'), ['antonym']);
    assert.deepEqual(rows('All of those on board survived.', 'One of the passengers was killed.'), [
      'antonym',
    ]);
    assert.deepEqual(
      rows('No one survived the sinking.', 'A sailor was pulled alive from the sea.'),
      ['polarity'],
    );
  });

  it('cannot hold beside the opposite of as many of the same', () => {
    const court = 'A court in Lisbon ruled on Monday on the case against three bankers.';
    const all = 'All three bankers were convicted.';
    assert.deepEqual(rows(all, 'One of the bankers was acquitted.', court), ['antonym']);
    assert.deepEqual(rows(all, 'Two of the three bankers were acquitted.', court), ['antonym']);
    assert.deepEqual(rows(all, 'One of the clerks was acquitted.', court), []);
    assert.deepEqual(rows(all, 'One of the bankers was absent.', court), []);
  });

  it('is denied of each where it is told of nobody', () => {
    const fire = 'A fire tore through a hotel in the city of Patmion on Monday.';
    const three = 'Three guests suffered burns in the fire.';
    assert.deepEqual(rows('Nobody was hurt in the fire.', three, fire), ['polarity']);
    assert.deepEqual(rows('There were no injuries in the fire.', three, fire), ['polarity']);
    assert.deepEqual(rows('No children were hurt in the fire.', three, fire), []);
  });

  it('says nothing of others, nor what is told of some or of nearly all', () => {
    assert.deepEqual(rows('Almost everyone on board survived.', 'The skipper was killed.'), []);
    assert.deepEqual(
      rows('All the children on board survived.', 'One of the passengers was killed.'),
      [],
    );
    assert.deepEqual(rows('Everyone in the front cabin was killed.', 'The skipper survived.'), []);
    assert.deepEqual(rows('Everyone on board survived.', 'A diver was killed.'), []);
  });
});

describe('what became of somebody', () => {
  it('is asked of whoever is known to both, and not of any two', () => {
    const hikers = 'Two hikers were caught in a storm on Mount Orlan on Sunday, police said.';
    const alive = 'Rescuers found the two hikers alive in a cave.';
    assert.deepEqual(rows(alive, 'Both hikers were found dead on Monday.', hikers), ['antonym']);
    const poet = 'The poet Amalia Serra worked in Orval for forty years.';
    assert.deepEqual(
      rows('Serra died in Orval on Monday.', 'Serra is survived by a niece, Teresa.', poet),
      [],
    );
    const lost = 'A six-year-old boy went missing in the woods near Tollen on Sunday.';
    const found = 'The child was discovered safe beside a creek.';
    assert.deepEqual(rows(found, 'Searchers found the boy’s body in the woods.', lost), [
      'antonym',
    ]);
    assert.deepEqual(rows(found, 'Searchers found the boy’s jacket in the woods.', lost), []);
    assert.deepEqual(rows('A hiker survived.', 'A hiker was killed.', hikers), []);
    assert.deepEqual(rows('One hiker was found alive.', 'One hiker was found dead.', hikers), []);
  });
});
