import assert from 'node:assert/strict';
import { findStory } from '../../../../story.ts';
import { numberRelations } from './number-relations.ts';

describe('a part that is more than the whole', () => {
  const killed = (whom: string) => `${whom} in Orval on Tuesday, a spokesman said.`;

  it('is listed whatever narrows it, and not where more may have become known since', () => {
    const died = (words: string) => `Cholera has killed ${words} since Monday, doctors said.`;
    const kinds = (a: string, b: string, later: string) =>
      findStory({
        'a.md': { text: died(a), published: '2024-03-06' },
        'b.md': { text: died(b), published: later },
      })
        .questions()
        .filter(({ relation }) => relation === 'conflict')
        .map(({ kind }) => kind);
    const camp = (of: number) => `${of} people in the camp of Um Sidra in Darsala`;
    assert.deepEqual(kinds('86 people in Darsala', camp(110), '2024-03-06'), ['part-whole']);
    assert.deepEqual(kinds('86 people in Darsala', camp(60), '2024-03-06'), []);
    const fire = (words: string) =>
      `A fire in the Corvo mill in Orval killed ${words} on Tuesday, police said.`;
    const grown = (a: string, b: string, later: string) =>
      findStory({
        'a.md': { text: fire(a), published: '2024-03-06' },
        'b.md': { text: fire(b), published: later },
      })
        .questions()
        .filter(({ relation, kind }) => relation === 'conflict' && kind === 'part-whole').length;
    assert.equal(grown('14 people', '17 women', '2024-03-06'), 1);
    assert.equal(grown('14 people', '17 women', '2024-03-07'), 0);
    assert.equal(grown('17 women', '14 people', '2024-03-07'), 1);
    const came = (words: string, published: string) => ({
      text: `${words} took part in the march of the Corvo Union in Orval on Tuesday, police said.`,
      published,
    });
    const marches = findStory({
      'a.md': came('In all 1,400 people', '2024-03-06'),
      'b.md': came('Some 1,700 women', '2024-03-07'),
    });
    assert.equal(marches.questions()[0]?.kind, 'part-whole');
  });

  it('is none of the passengers of another day', () => {
    const kinds = (later: string) =>
      findStory({
        'a.md': {
          text: 'Galdia opened the Selm tunnel to trains. The opening train carried 420 invited passengers.',
          published: '2024-03-02',
        },
        'b.md': {
          text: 'An alarm stopped a train in the Selm tunnel of Galdia. On the train were 312 passengers.',
          published: later,
        },
      })
        .questions()
        .filter(({ relation }) => relation === 'conflict')
        .map(({ kind }) => kind);
    assert.deepEqual(kinds('2024-03-02'), ['part-whole']);
    assert.deepEqual(kinds('2024-03-06'), []);
  });

  it('is none of what one attack did, where all of them together are counted', () => {
    const rocket = killed('A rocket killed eight people');
    assert.deepEqual(numberRelations(killed('Forty children were killed'), rocket), ['conflict']);
    assert.deepEqual(numberRelations(killed('In all, 40 children were killed'), rocket), []);
  });
});

describe('those who are missing', () => {
  const quake = 'An earthquake struck the province of Vardesh on Tuesday.';
  const kinds = (later: string) =>
    findStory({
      'a.md': {
        text: `${quake} About 300 people were still missing in the province, the crisis staff said.`,
        published: '2024-03-06',
      },
      'b.md': {
        text: `${quake} ${later}`,
        published: later.startsWith('In') ? '2024-03-06' : '2024-03-08',
      },
    })
      .questions()
      .filter(({ relation }) => relation === 'conflict')
      .map(({ kind }) => kind);

  it('become fewer: a part of them may be more than all who are left', () => {
    assert.deepEqual(kinds('The number of missing fell to 140, the crisis staff said.'), []);
    assert.notDeepEqual(kinds('In all 140 people were missing, the crisis staff said.'), []);
  });

  it('may be the sum of two places that one sentence gives', () => {
    const cut = (words: string) =>
      `The truck maker Lindmar, which makes axles in Orval, said on Tuesday that ${words}.`;
    const whole = cut('it would cut 1,200 jobs worldwide');
    const lost = (more: number) => cut(`800 jobs would be lost in Germany and ${more} in Poland`);
    assert.deepEqual(numberRelations(whole, lost(650)), ['conflict']);
    assert.deepEqual(numberRelations(whole, lost(400)), []);
  });
});
