import assert from 'node:assert/strict';
import { areNearDeeds } from '../../../../src/core/questions/near-deeds.ts';
import { conflictsOf } from '../../../story.ts';

describe('what is told of two numbers', () => {
  it('may be one thing by two words', () => {
    assert.ok(areNearDeeds('attend', 'gather'));
    assert.ok(!areNearDeeds('kill', 'rescue'));
  });

  const lead = 'The parliament of Kalvia voted on the reform of its courts on Wednesday.';
  const listed = (one: string, other: string) => conflictsOf(`${lead} ${one}`, `${lead} ${other}`);

  it('is two things where so many voted for it and so many against', () => {
    const [yes, no] = [
      '287 lawmakers voted in favour of the reform of the courts.',
      '214 lawmakers voted against the reform of the courts.',
    ] as const;
    assert.deepEqual(listed(yes, no), []);
    assert.deepEqual(listed(yes, yes.replace('287', '291')), ['number']);
    assert.deepEqual(listed(no, no.replace('214', '219')), ['number']);
  });

  it('is of a longer time where what a year brought stands beside one find', () => {
    const port = 'Customs officers found cocaine in the port of Vlisdam on Wednesday.';
    const find = 'The officers seized 4.3 tonnes of cocaine.';
    const year = 'Over the past year, 38 tonnes of cocaine were seized nationwide.';
    const all = (one: string, other: string) => conflictsOf(`${port} ${one}`, `${port} ${other}`);
    assert.deepEqual(all(find, year), []);
    assert.deepEqual(all(find, 'In Vlisdam 5.8 tonnes of cocaine were seized.'), ['number']);
  });

  it('is of one side where so many fans of one club came', () => {
    const match = 'Corveira played Almadora in the semi-final in Lubin on Sunday.';
    const all = (one: string, other: string) => conflictsOf(`${match} ${one}`, `${match} ${other}`);
    const away = '2,300 supporters of Athletic Corveira had travelled to the match.';
    assert.deepEqual(all('41,200 fans attended the match.', away), []);
    assert.deepEqual(all('41,200 fans attended the match.', 'The match drew 38,500 fans.'), [
      'number',
    ]);
  });
});
