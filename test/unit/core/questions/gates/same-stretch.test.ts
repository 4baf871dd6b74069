import assert from 'node:assert/strict';
import { conflictsOf } from '../../../../story.ts';

const conflicts = (a: string, b: string) => conflictsOf(a, b, '2024-03-06').length;

describe('the stretch of which a number is', () => {
  it('is another one over several nights than in one', () => {
    const march = (words: string) =>
      `Officers used tear gas on a march in Port Lanta late on Saturday. Police arrested ${words}.`;
    const one = march('112 people on Saturday night');
    assert.equal(conflicts(one, march('180 people on Saturday night')), 1);
    assert.equal(conflicts(one, march('180 people over the two nights of protest')), 0);
  });

  it('is the same one over as many months in figures and in words', () => {
    const trial = (words: string) =>
      `The company Cefal showed a trial of its vaccine on Monday. The vaccine prevented ${words}.`;
    const said = trial('74 per cent of infections over 12 months');
    assert.equal(conflicts(said, trial('51 per cent of infections over twelve months')), 1);
  });

  it('is another one beside others that only one of the two counts in', () => {
    const firm = (words: string) =>
      `Voltaro will shrink, the maker of batteries said on Monday. It will cut ${words}.`;
    const one = firm('1,200 jobs at its Brunn plant');
    assert.equal(conflicts(one, firm('1,900 jobs at its Brunn plant')), 1);
    assert.equal(conflicts(one, firm('1,900 jobs across its Brunn plant and two suppliers')), 0);
  });
});
