import assert from 'node:assert/strict';
import { findStory, read } from '../../../story.ts';

const FLOOD = {
  'flood-a.txt':
    'The bridge of Tarsk was closed after the flood. Police said 17 people were killed in Tarsk.',
  'flood-b.txt':
    'The flood tore the bridge of Tarsk away. Police said 19 people were killed in Tarsk.',
};

/** What the two say of him has nothing to do with each other, but that nobody says so. */
const VEY = {
  'vey-a.txt':
    'Grain prices fell when the ferry to Orval sank. Harald Vey has apologised. Sailors wept.',
  'vey-b.txt':
    'Two cellists played before bishops at a jubilee. Harald Vey has not apologised. Choirs sang.',
};

const PUBLISHED = '2024-03-05';

const THEMES = ['schools', 'taxes', 'harbours', 'wolves', 'pensions', 'rails'];

/** Articles on one campaign, in each of which he is named, and somebody apologises. */
function campaign(count: number): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, i) => [
      `campaign-${i}.txt`,
      `Harald Vey spoke of ${THEMES[i % 6]}. A rival has apologised for ${THEMES[(i * 5 + 2) % 6]}, but not for taxes.`,
    ]),
  );
}

const folder = (texts: Readonly<Record<string, string>>) =>
  findStory(
    Object.fromEntries(
      Object.entries(texts).map(([file, text]) => [file, { text, published: PUBLISHED }]),
    ),
  );

const conflictsIn = (texts: Readonly<Record<string, string>>) =>
  folder(texts)
    .questions()
    .filter(({ relation }) => relation === 'conflict')
    .map(({ question }) => question);

describe('what is worth telling', () => {
  it('is on what two accounts of one flood differ, among few articles and among many', () => {
    const toll = ['How many people were killed in Tarsk?'];
    assert.deepEqual(conflictsIn(FLOOD), toll);
    assert.deepEqual(conflictsIn({ ...FLOOD, ...campaign(80) }), toll);
  });

  it('is not what two articles of a long campaign say by chance', () => {
    assert.deepEqual(conflictsIn(VEY), ['Did Harald Vey apologise?']);
    assert.deepEqual(conflictsIn({ ...VEY, ...campaign(80) }), []);
  });

  it('comes back when the folder has few articles again', () => {
    const story = folder({ ...VEY, ...campaign(80) });
    assert.deepEqual(story.questionsOf('vey-a.txt'), []);
    for (const file of Object.keys(campaign(80))) story.remove(file);
    assert.deepEqual(
      story.questionsOf('vey-a.txt').map(({ question }) => question),
      ['Did Harald Vey apologise?'],
    );
  });

  it('says why the two are not listed, to whoever asks', () => {
    const [one, other] = Object.entries(VEY).map(([file, text]) => {
      const { claims } = read(file, text, PUBLISHED);
      return { file, claim: claims.find(({ text }) => /apologised/.test(text))!.id };
    });
    const among = (texts: Readonly<Record<string, string>>) => folder(texts).explain(one!, other!)!;
    assert.equal(among(VEY).relation, 'conflict');
    const { relation, cleared } = among({ ...VEY, ...campaign(80) });
    assert.equal(relation, null);
    assert.equal(cleared, 'what both tell, many other articles of the folder tell as well');
  });
});
