import assert from 'node:assert/strict';
import { createFolderWords } from '../../../../../src/core/questions/nearness/folder-words.ts';
import { wordsTold } from '../../../../../src/core/questions/nearness/words-told.ts';

/** The words of a folder in which every article tells of a campaign, and each of a town of its own. */
function campaign(towns: readonly string[]) {
  const folder = createFolderWords();
  const articles = towns.map((town) => wordsTold([`The candidate spoke in ${town}.`]));
  for (const words of articles) folder.add(words);
  const likeness = (a: string, b: string) => {
    const [x, y] = [wordsTold([a]), wordsTold([b])];
    return folder.product(x, y) / folder.length(x) / folder.length(y);
  };
  return { folder, articles, likeness };
}

const TOWNS = ['Tarsk', 'Mardal', 'Orval', 'Lunde', 'Brekke', 'Sunnvik', 'Holt', 'Ramsvik'];

describe('the words of a folder', () => {
  it('weigh the more the fewer articles tell them', () => {
    const { likeness } = campaign(TOWNS);
    const common = likeness('The candidate lost.', 'The candidate sang.');
    const rare = likeness('Tarsk lost.', 'Tarsk sang.');
    assert.ok(rare > 2 * common, `${rare} and ${common}`);
  });

  it('make the same text wholly alike, and nothing of two that share no word', () => {
    const { likeness } = campaign(TOWNS);
    assert.ok(Math.abs(likeness('Tarsk votes today', 'Today Tarsk votes') - 1) < 1e-9);
    assert.equal(likeness('Tarsk votes', 'Mardal sings'), 0);
  });

  it('have turned when an article came, and not when one says again what it said', () => {
    const { folder, articles } = campaign(TOWNS);
    assert.ok(folder.turned());
    assert.ok(!folder.turned());
    folder.remove(articles[0]!);
    folder.add(articles[0]!);
    assert.ok(!folder.turned());
    folder.remove(articles[0]!);
    folder.add(wordsTold(['The candidate spoke in Mardal.']));
    assert.ok(folder.turned());
    assert.equal(folder.count(), TOWNS.length);
  });

  it('count no article that tells none', () => {
    const { folder } = campaign(TOWNS);
    folder.add(wordsTold([]));
    assert.equal(folder.count(), TOWNS.length);
  });
});
