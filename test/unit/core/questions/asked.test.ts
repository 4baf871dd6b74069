import assert from 'node:assert/strict';
import { findStory } from '../../../story.ts';

/** The conflicts and disputes of two articles of one day: their kinds, and how many answers each has. */
function differ(a: string, b: string): readonly string[] {
  const published = '2024-03-05';
  return findStory({ 'a.md': { text: a, published }, 'b.md': { text: b, published } })
    .questions()
    .filter(({ relation }) => relation === 'conflict' || relation === 'dispute')
    .map(({ kind, answers }) => `${kind} ${answers.length}`)
    .sort();
}

const lead = 'The Mardal bridge is in the news in Galdia, Mayor Jan Holub said.';
const opens = (who: string, day: string, what = 'bridge') =>
  `${who} said that the Mardal ${what} opened on ${day}.`;

describe('what two articles differ on', () => {
  it('is one question where each of them gives both answers', () => {
    const both = `${opens('Builder Ada Kern', 'February 26')} ${opens('Engineer Jan Weber', 'January 8')}`;
    assert.deepEqual(differ(`${lead} ${both}`, `${lead} Again: ${both}`), ['date 4']);
  });

  it('is one question by whatever name they call whom it happens to', () => {
    const both = (x: string, y: string) =>
      `${lead} Nils Osei is a banker. Police said that ${x} was arrested in Mardal. His lawyer Ada Kern denied that ${y} was arrested.`;
    assert.deepEqual(differ(both('Osei', 'Nils Osei'), both('Osei', 'Nils Osei')), ['polarity 4']);
  });

  it('is one question where a yes and a no stand in both', () => {
    const both =
      'Police said that Nils Osei was arrested in Mardal. His lawyer Ada Kern denied that Nils Osei was arrested.';
    assert.deepEqual(differ(`${lead} ${both}`, `${lead} Again: ${both}`), ['polarity 4']);
  });

  it('is two questions where it is told of two things', () => {
    const two = (x: string, y: string) =>
      `${lead} ${opens('Builder Ada Kern', x)} ${opens('Builder Ada Kern', y, 'theatre')}`;
    assert.deepEqual(differ(two('February 26', 'January 8'), two('January 19', 'February 2')), [
      'date 2',
      'date 2',
    ]);
  });

  it('is two questions of two people who share a name', () => {
    const both = (x: string, y: string) =>
      `${lead} Nils Osei was arrested on ${x}. Ada Osei was arrested on ${y}.`;
    assert.deepEqual(differ(both('February 5', 'March 1'), both('February 12', 'March 4')), [
      'date 2',
      'date 2',
    ]);
  });

  it('is two questions where two things are told of one', () => {
    const osei = (arrested: string, released: string) =>
      `${lead} Nils Osei was arrested on ${arrested}. Nils Osei was released on ${released}.`;
    assert.deepEqual(differ(osei('February 5', 'March 1'), osei('February 12', 'March 4')), [
      'date 2',
      'date 2',
    ]);
  });

  it('is not one with what they count', () => {
    const counts = (dead: string, hurt: string) =>
      `${lead} A bus crashed on the bridge. ${dead} people were killed and ${hurt} people were injured.`;
    assert.deepEqual(differ(counts('Six', '31'), counts('Nine', '42')), ['number 2', 'number 2']);
  });
});
