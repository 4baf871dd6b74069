import assert from 'node:assert/strict';
import { conflictsOf, findStory } from '../../../../story.ts';
import { sameComplements } from '../../../../../src/core/questions/gates/same-complements.ts';
import { toldIn } from '../told-in.ts';

/** The first claim of an article of one sentence. */
const first = (text: string) => toldIn('a.txt', text)[0]!;

describe('sameComplements', () => {
  const convicted = first('A court convicted Ana Roza of bribery on Monday.');

  it('clears two charges', () => {
    assert.deepEqual(
      sameComplements(convicted, first('A court acquitted Ana Roza of fraud on Monday.')),
      { clears: '“of fraud” and “of bribery” are not the same' },
    );
  });

  it('lets one charge pass', () => {
    const acquitted = first('A court acquitted Ana Roza of bribery on Monday.');
    assert.ok('silent' in sameComplements(convicted, acquitted));
  });

  it('lets the term of a sentence pass beside what somebody is cleared of', () => {
    const jailed =
      'A court in Mardal sentenced the baker Jan Holub to four years in prison on Wednesday.';
    const cleared =
      'Mardal judges acquitted the baker Jan Holub on Wednesday of setting fire to his own shop.';
    assert.deepEqual(conflictsOf(jailed, cleared, '2024-03-07'), ['antonym']);
  });
});

describe('what contact was lost with', () => {
  const mission = (what: string, verb: string) =>
    `The Tsukia mission has an orbiter and a lander. The head of Tsukia said on Monday that contact with the ${what} ${verb}.`;

  it('is one of two things of which both articles know', () => {
    const lost = mission('orbiter', 'had been lost');
    assert.deepEqual(conflictsOf(lost, mission('lander', 'had not been lost')), []);
    assert.equal(conflictsOf(lost, mission('orbiter', 'had not been lost')).length, 1);
  });
});

describe('a drug for the treatment of adults', () => {
  it('is one for adults, and not for children', () => {
    const approved =
      'Norva Pharma said on Friday that Health Morvania had approved its drug Velisor for the treatment of adults with severe asthma.';
    const not = (whom: string) =>
      `The drugmaker Norva Pharma said on Friday that Health Morvania had not approved its medicine Velisor for ${whom} with severe asthma.`;
    const listed = (text: string) =>
      findStory({
        'a.md': { text: approved, published: '2024-03-05' },
        'b.md': { text, published: '2024-03-05' },
      })
        .questions()
        .filter(({ relation }) => /^(?:conflict|dispute)$/.test(relation)).length;
    assert.equal(listed(not('adults')), 1);
    assert.equal(listed(not('children')), 0);
  });
});
