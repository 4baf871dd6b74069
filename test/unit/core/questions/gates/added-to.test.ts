import assert from 'node:assert/strict';
import { conflictsOf } from '../../../../story.ts';
import { numberRelations as relations } from '../comparisons/number-relations.ts';
const shells = (words: string) => `Shells killed ${words} in the besieged town of Orval on Tuesday`;

describe('isAddedTo', () => {
  it('stops those who are more than were told of before', () => {
    const all = `${shells('twelve civilians')}.`;
    assert.deepEqual(relations(all, `${shells('five more civilians')}.`), []);
    assert.deepEqual(relations(all, `${shells('five civilians')}.`), ['conflict']);
  });

  it('stops things of which the next sentence tells of another few', () => {
    const heard = (shots: string) =>
      `Guards at the gate in Orval fired ${shots} at Bo Keel on Tuesday`;
    const all = `${heard('11 shots')}.`;
    assert.deepEqual(relations(all, `${heard('six shots')}.`), ['conflict']);
    const more = 'Later they fired another four or five shots at him.';
    assert.deepEqual(relations(all, `${heard('six shots')}. ${more}`), []);
  });

  it('stops those by whom the sentence or the next one says that a total grew', () => {
    const all = `${shells('twelve civilians')}.`;
    for (const more of [
      ', and the tally rose to 62.',
      ", and the city's total grew to 37.",
      ', bringing the toll to 23.',
      '. That raises the total of civilian dead to 31.',
      ". They brought the city's dead to 74.",
    ])
      assert.deepEqual(relations(all, `${shells('five civilians')}${more}`), [], more);
    const houses = ' and burnt two houses. That raises the total of civilian dead to 31.';
    assert.deepEqual(relations(all, `${shells('five civilians')}${houses}`), []);
    const later = '. What a day! That raises the total of civilian dead to 31.';
    assert.deepEqual(relations(all, `${shells('five civilians')}${later}`), ['conflict']);
    const elsewhere = '. A flood in Belmar raised the number of dead there to 31.';
    assert.deepEqual(relations(all, `${shells('five civilians')}${elsewhere}`), ['conflict']);
    for (const other of ['. The price of bread rose to 62 crowns.', ', and five houses burnt.'])
      assert.deepEqual(relations(all, `${shells('five civilians')}${other}`), ['conflict'], other);
  });

  it('lets a share pass that is asked for on top of what there is', () => {
    const demands = (share: string) =>
      `The union demands ${share} more pay for the nurses of Orval.`;
    const insists = 'The nurses of Orval insist on 9 per cent more pay.';
    assert.equal(conflictsOf(demands('6 per cent'), insists, '2020-08-20').length, 1);
    assert.deepEqual(conflictsOf(demands('9 per cent'), insists, '2020-08-20'), []);
  });
});

describe('the others of those who are counted', () => {
  const sank = (who: string) => `${who} drowned when a ferry sank off Norvik on Monday.`;

  it('are fewer than all by those who stand beside them', () => {
    const eleven = sank('Eleven people');
    assert.deepEqual(conflictsOf(eleven, sank('A priest and 10 others')), []);
    assert.deepEqual(conflictsOf(sank('A priest and 10 other people'), eleven), []);
    assert.deepEqual(conflictsOf(eleven, sank('A priest and 12 others')), ['number']);
    assert.deepEqual(conflictsOf(eleven, sank('A priest and four others')), ['number']);
  });

  it('are counted for themselves where nobody stands beside them', () => {
    const hurt = (others: string) =>
      `A bomb killed a priest in Norvik on Monday and hurt ${others}.`;
    assert.deepEqual(conflictsOf(hurt('10 others'), hurt('11 people')), ['number']);
  });

  it('are no others where they alone are counted', () => {
    const clashed = (count: string) =>
      `The Norvik police clashed with ${count} protesters in Ambel on Monday.`;
    assert.deepEqual(conflictsOf(clashed('40'), clashed('41')), ['number']);
  });
});
