import assert from 'node:assert/strict';
import {
  areOneTelling,
  setApart,
  tellAlike,
} from '../../../../../src/core/questions/gates/one-telling.ts';
import { toldIn } from '../told-in.ts';

const both = (a: string, b: string) => [toldIn('a.txt', a)[0]!, toldIn('b.txt', b)[0]!] as const;

describe('areOneTelling', () => {
  it('holds where two sentences share names and rare words', () => {
    const [a, b] = both(
      'The Brannoch wind farm, which was opened on Monday, consists of 48 turbines.',
      'On Monday the wind farm at Brannoch, with its 36 turbines, was opened.',
    );
    assert.ok(areOneTelling(a, b));
  });

  it('does not hold for sentences that share a name and common words', () => {
    const [a, b] = both(
      'Police in Brannoch said on Monday that two people had been killed.',
      'A school in Brannoch was closed on Monday after a fire, police said.',
    );
    assert.ok(!areOneTelling(a, b));
  });
});

describe('tellAlike', () => {
  it('holds where the same stands before both verbs', () => {
    const [a, b] = both(
      'In Galdia unemployment fell in February, the labour office in Tarsk said.',
      'Unemployment in Galdia rose in February, the labour office in Tarsk said.',
    );
    assert.ok(tellAlike(a, b));
  });

  it('does not hold for the drivers of two things', () => {
    const [a, b] = both(
      'The driver of the tram had been drinking, a breath test in Brunnow showed.',
      'The driver of the lorry had not been drinking, a breath test in Brunnow showed.',
    );
    assert.ok(!tellAlike(a, b));
  });
});

describe('setApart', () => {
  it('names the word by which one sentence speaks of another thing', () => {
    const [a, b] = both(
      'The firm in Orval asked 38 million dollars for the jet.',
      'A rival firm in Orval asked 60 million dollars for the jet.',
    );
    assert.match(setApart(a, b)!, /rival/);
  });

  it('says when two rises are compared with different months', () => {
    const [a, b] = both(
      'Prices in Galdia rose in May compared with April.',
      'Prices in Galdia fell in May compared with the same month of the year before.',
    );
    assert.notEqual(setApart(a, b), null);
  });

  it('says where one sentence tells of two things that befell so many together', () => {
    const [a, b] = both(
      'The fire at the market of Orval destroyed or damaged 430 stalls.',
      'The fire at the market of Orval destroyed 340 stalls.',
    );
    assert.match(setApart(a, b)!, /destroyed or damaged/);
    assert.equal(setApart(a, a), null);
  });

  it('says nothing of two sentences that differ in a number only', () => {
    const [a, b] = both('The jet cost 38 million dollars.', 'The jet cost 60 million dollars.');
    assert.equal(setApart(a, b), null);
  });
});
