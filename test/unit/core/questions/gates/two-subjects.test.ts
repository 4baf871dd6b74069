import assert from 'node:assert/strict';
import { conflictsOf } from '../../../../story.ts';

const conflicts = (a: string, b: string) => conflictsOf(a, b).length;

describe('two sentences in the same words', () => {
  it('are of two ships where each has a name of its own', () => {
    const ferry = (name: string, people: string) =>
      `The ferry Sankt ${name} broke down off Fyrre on Tuesday with ${people} passengers on board.`;
    assert.equal(conflicts(ferry('Orm', '210'), ferry('Orm', '95')), 1);
    assert.equal(conflicts(ferry('Orm', '210'), ferry('Aldis', '95')), 0);
    const known = `${ferry('Orm', '210')} It was first taken for the Sankt Aldis.`;
    assert.equal(conflicts(known, ferry('Aldis', '95')), 1);
  });

  it('are of two firms', () => {
    const builds = (firm: string, count: string) =>
      `Power company ${firm} said on Tuesday that it would build a wind farm with ${count} turbines off the island of Fyrre.`;
    assert.equal(conflicts(builds('Stromark', '60'), builds('Stromark', '45')), 1);
    assert.equal(conflicts(builds('Stromark', '60'), builds('Eolis', '45')), 0);
  });

  it('are of one land by its name and by its capital', () => {
    const sent = (who: string, men: string) =>
      `${who} sent ${men} soldiers to the border of Galdia on Tuesday, the ministry said.`;
    assert.equal(conflicts(sent('Norway', '8,000'), sent('Oslo', '10,000')), 1);
  });
});
