import assert from 'node:assert/strict';
import { countKey, headOf } from '../../../../../src/core/questions/comparisons/count-scope.ts';
import { findStory } from '../../../../story.ts';

function rows(a: string, b: string) {
  return findStory({
    'a.md': { text: a, published: '2024-04-02' },
    'b.md': { text: b, published: '2024-04-02' },
  })
    .questions()
    .filter(({ relation }) => relation === 'conflict')
    .map(({ kind }) => kind);
}

describe('what two numbers count', () => {
  it('is one thing where the predicate makes it so: who marches is a protester', () => {
    assert.equal(headOf('protest', 'protester'), headOf('protest', 'person'));
    assert.notEqual(headOf('kill', 'soldier'), headOf('kill', 'person'));
  });

  it('is looked up under one key for all people', () => {
    assert.equal(countKey('kill', 'passenger'), countKey('kill', ''));
    assert.notEqual(countKey('destroy', 'house'), countKey('destroy', 'vehicle'));
  });

  const whole = 'Floods in Parana state killed 31 people on Monday, the agency said.';
  it('clears passengers beside people, unless the part is the larger', () => {
    const part = (n: number) =>
      `Floods in Parana state killed ${String(n)} bus passengers on Monday, the police said.`;
    assert.deepEqual(rows(whole, part(12)), []);
    assert.deepEqual(rows(whole, part(45)), ['part-whole']);
    assert.deepEqual(rows(whole, part(45).replace('Monday', 'Sunday')), []);
  });

  const lead = 'The trawler Selma sank off Tarsk on Monday.';
  const saved = (who: string) => `${lead}\n\nThe coast guard rescued ${who}.`;
  it('is one thing where one article says what people they were and counts no others', () => {
    assert.deepEqual(rows(saved('21 fishermen'), saved('28 people')), ['number']);
    assert.deepEqual(rows(saved('21 fishermen and seven passengers'), saved('28 people')), []);
    assert.deepEqual(rows(saved('21 children'), saved('28 people')), []);
  });

  it('is one thing where one article counts men and the other the sailors that they are', () => {
    assert.deepEqual(rows(saved('five men'), saved('eight sailors')), ['number']);
    assert.deepEqual(rows(saved('five men and a woman'), saved('eight sailors')), []);
    assert.deepEqual(rows(saved('five men'), saved('eight women')), []);
  });

  it('is one thing of officers, whether they are called police officers or not', () => {
    const hurt = (who: string) => `${who} were hurt in a clash off Tarsk on Monday.`;
    assert.deepEqual(rows(hurt('Eleven officers'), hurt('Four police officers')), ['number']);
    assert.deepEqual(rows(hurt('Eleven officers'), hurt('Four prison officers')), []);
  });

  const sends = (who: string) => `France will send ${who} to Tarsk, Paris said on Monday.`;
  it('is one thing where a word tells only what the other article tells as well', () => {
    assert.deepEqual(rows(sends('2,000 French soldiers'), sends('5,000 soldiers')), ['number']);
    assert.deepEqual(rows(sends('2,000 Italian soldiers'), sends('5,000 soldiers')), []);
  });

  it('leaves somebody out where those who are counted are never alone', () => {
    for (const some of ['passengers', 'soldiers', 'sons'])
      assert.deepEqual(rows(saved(`21 ${some}`), saved('28 people')), [], some);
  });

  it('is no part where its article names whom the other leaves out', () => {
    const left = (words: string) =>
      `The airline Meridane closed on Monday. On Monday ${words} passengers were stranded in Orval, the ministry said.`;
    assert.deepEqual(rows(left('21,400 Meridane'), left('24,100')), ['number']);
    assert.deepEqual(rows(left('21,400 Corvane'), left('24,100')), []);
  });

  it('is one of a crew and of those in it', () => {
    const ship = (words: string) => `${words} ran aground off Mardal on Monday, police said.`;
    const plain = ship('The cargo ship Halcyon, with a crew of 24,');
    const aground = ship('The cargo ship Halcyon');
    assert.deepEqual(rows(plain, `${aground} It had 21 crew on board.`), ['number']);
    assert.deepEqual(rows(plain, `${aground} It had 21 sailors on board.`), ['number']);
    assert.deepEqual(rows(plain, `${aground} The tug had 21 crew on board.`), []);
  });

  it('is one of policemen and of police officers', () => {
    const hurt = (words: string) => `In the riots in Orval on Monday ${words} were hurt.`;
    assert.deepEqual(rows(hurt('14 policemen'), hurt('24 police officers')), ['number']);
  });
});
