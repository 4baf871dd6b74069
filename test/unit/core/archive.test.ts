import assert from 'node:assert/strict';
import { analyse } from '../../../src/core/analysis.ts';
import { keepAll, keepPacked } from '../../../src/core/archive.ts';
import { noCorrections } from '../../../src/core/article/corrections.ts';
import { packListed, unpackListed } from '../../../src/core/claims/listed-claim.ts';
import { createTools } from '../../../src/core/tools.ts';
import { loadModels } from '../../../src/node/load-models.ts';
import { createPacking } from '../../../src/node/pack-analysis.ts';

const found = analyse(
  'monday.txt',
  'Fire in Mardal\n\nPublished May 6, 2024\n\nMARDAL — 11 people were killed when a mill burned down, police said.',
  noCorrections,
  createTools(loadModels()),
);

describe('what was found in an article', () => {
  const archives = [
    ['as it is', keepAll],
    ['packed', () => keepPacked(createPacking())],
  ] as const;
  for (const [how, create] of archives)
    it(`is kept ${how} beside what lists show of its claims, and goes with it`, () => {
      const archive = create();
      assert.equal(archive.put(found), false);
      assert.equal(archive.put(found), true);
      assert.equal(archive.put({ ...found, lesson: { recurring: [17], year: null } }), false);
      assert.equal(archive.put(found), false);
      archive.putListed('monday.txt', packListed(found.claims));
      assert.deepEqual(archive.get('monday.txt'), found);
      assert.equal(archive.claims('monday.txt')?.length, found.claims.length);
      const [claim] = unpackListed(archive.listed('monday.txt')!);
      assert.match(claim!.text, /^11 people were killed/);
      archive.rest();
      assert.deepEqual(archive.get('monday.txt'), found);
      archive.remove('monday.txt');
      assert.equal(archive.get('monday.txt'), undefined);
      assert.equal(archive.listed('monday.txt'), undefined);
    });

  it('stays at hand as it was unpacked until nobody asks for a while', () => {
    const archive = keepPacked(createPacking());
    archive.put(found);
    assert.equal(archive.get('monday.txt'), archive.get('monday.txt'));
    archive.rest();
    assert.notEqual(archive.get('monday.txt'), found);
  });
});
