import assert from 'node:assert/strict';
import { haveOneSource, officeOfBoth } from '../../../../src/core/questions/one-source.ts';
import { findStory } from '../../../story.ts';

const pentagon = { speaker: 'ORG:pentagon', voice: 'pentagon', office: null };
const ryder = { speaker: 'PERSON:dana ryder', voice: 'pentagon', office: 'Pentagon' };
const untitled = { speaker: 'PERSON:dana ryder', voice: 'PERSON:dana ryder', office: null };
const article = { speaker: null, voice: null, office: null };

describe('one source', () => {
  it('is an office and who speaks for it', () => {
    assert.ok(haveOneSource(pentagon, ryder));
    assert.equal(officeOfBoth(pentagon, ryder), 'Pentagon');
  });

  it('is one person, whether or not an article gives the title', () => {
    assert.ok(haveOneSource(ryder, untitled));
    assert.equal(officeOfBoth(ryder, untitled), null);
    assert.ok(haveOneSource(ryder, ryder));
    assert.equal(officeOfBoth(ryder, ryder), null);
  });

  it('is not an office and a person who is given no title', () => {
    assert.ok(!haveOneSource(pentagon, untitled));
  });

  it('is not two articles that name nobody', () => {
    assert.ok(!haveOneSource(article, article));
  });

  it('needs somebody who speaks for it where two offices have other ids', () => {
    assert.ok(!haveOneSource(pentagon, { ...pentagon, speaker: 'ORG:pentagon 2' }));
  });
});

/** The rows of two articles: the relation, and how many witnesses an agreement has. */
function rowsOf(a: string, b: string, published = ['2024-03-05', '2024-03-05']) {
  return findStory({
    'a.md': { text: a, published: published[0]! },
    'b.md': { text: b, published: published[1]! },
  })
    .questions()
    .map(({ relation, answers }) =>
      relation === 'agreement'
        ? `${new Set(answers.map(({ witness }) => witness)).size} for it`
        : relation,
    );
}

describe('what an office and its spokesperson say', () => {
  const killed = (who: string, count = 40) =>
    `${who} said on Monday that ${count} people were killed in the blast in Mardal.`;

  it('is the word of one witness', () => {
    for (const who of [
      'Pentagon spokesman Dana Ryder',
      'Dana Ryder, a spokesman for the Pentagon,',
      'A Pentagon spokesman',
    ])
      assert.deepEqual(rowsOf(killed(who), killed('The Pentagon')), ['1 for it'], who);
    assert.deepEqual(
      rowsOf(killed('Pentagon spokesman Dana Ryder'), killed('Ina Sand, a Pentagon spokeswoman,')),
      ['1 for it'],
    );
    assert.deepEqual(
      rowsOf(
        killed('Russian foreign ministry spokeswoman Ina Sand'),
        killed('Russia’s Foreign Ministry'),
      ),
      ['1 for it'],
    );
    assert.deepEqual(rowsOf(killed('Police spokeswoman Ina Sand'), killed('The police')), [
      '1 for it',
    ]);
  });

  it('is the word of two where a general, a former spokesman or another body speaks', () => {
    for (const who of [
      'General Dana Ryder',
      'Former Pentagon spokesman Dana Ryder',
      'State Department spokesman Dana Ryder',
    ])
      assert.deepEqual(rowsOf(killed(who), killed('The Pentagon')), ['2 for it'], who);
  });

  const sent = (says: string) => `${says} that the army had sent soldiers to Mardal.`;

  it('is no dispute between two: one source says both', () => {
    assert.deepEqual(
      rowsOf(
        sent('Pentagon spokesman Dana Ryder denied on Monday'),
        sent('The Pentagon said on Monday'),
      ),
      ['conflict'],
    );
  });

  it('is disputed by the spokesperson of another', () => {
    assert.deepEqual(
      rowsOf(
        sent('Kremlin spokesman Ivan Orlov denied on Monday'),
        sent('Pentagon spokesman Dana Ryder said on Monday'),
      ),
      ['dispute'],
    );
  });

  it('holds for two weeks, where what two others say of a state may differ after days', () => {
    const days = ['2024-03-05', '2024-03-09'];
    const present = (who: string) =>
      `${who} said on Monday that 8,000 foreign soldiers were in Mardal.`;
    const now = 'The Pentagon says there are 3,000 foreign soldiers in Mardal.';
    assert.deepEqual(rowsOf(present('Pentagon spokesman Dana Ryder'), now, days), ['conflict']);
    const [row] = findStory({
      'a.md': { text: present('Pentagon spokesman Dana Ryder'), published: days[0]! },
      'b.md': { text: now, published: days[1]! },
    }).questions();
    assert.ok(row!.reasons.includes('both are said for Pentagon'));
    assert.deepEqual(rowsOf(present('State Department spokesman Dana Ryder'), now, days), [
      'update',
    ]);
  });

  it('is quoted in two ways where a number differs', () => {
    const quoted = (count: string, who: string) =>
      `“We have seen at least ${count} soldiers move into the border area,” ${who} said on Monday.`;
    assert.deepEqual(
      rowsOf(quoted('8,000', 'Pentagon spokesman Dana Ryder'), quoted('9,500', 'the Pentagon')),
      ['conflict'],
    );
  });
});
