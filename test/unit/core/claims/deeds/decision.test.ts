import assert from 'node:assert/strict';
import { conflictsOf, read } from '../../../../story.ts';

/** The predicates that a sentence tells of whatever has this head. */
function told(text: string, head: string): readonly (string | null)[] {
  return read('a.md', text, '2024-03-05')
    .claims.filter(({ statement: { phrases } }) =>
      phrases.some((phrase) => phrase.role === 'patient' && phrase.head === head),
    )
    .map(({ predicate }) => predicate);
}

describe('what was decided', () => {
  it('is rejected by a council that voted against it, and not by one of its members', () => {
    assert.deepEqual(told('The council voted against the plan on Monday.', 'plan'), ['reject']);
    assert.deepEqual(told('Councillors voted for the plan on Monday.', 'plan'), ['approve']);
    assert.deepEqual(told('Anna Berg voted against the plan on Monday.', 'plan'), []);
    assert.deepEqual(told('Four councillors voted against the plan on Monday.', 'plan'), []);
  });

  it('is granted by a court that upheld an appeal, and to one who won it', () => {
    for (const text of ['The court upheld her appeal.', 'Anna Berg won her appeal.'])
      assert.deepEqual(told(text, 'appeal'), ['approve'], text);
    for (const text of ['The court dismissed her appeal.', 'Anna Berg lost her appeal.'])
      assert.deepEqual(told(text, 'appeal'), ['reject'], text);
    assert.deepEqual(told('The court upheld the law.', 'law'), ['uphold']);
  });

  it('is asylum, whether it was granted or denied', () => {
    assert.deepEqual(told('The judge granted him asylum.', 'asylum'), ['approve']);
    assert.deepEqual(told('Erik Lund was denied asylum.', 'asylum'), ['reject']);
    assert.deepEqual(told('The judge denied the rumour.', 'rumour'), ['deny']);
  });

  it('is a tax that is kept or abolished; a cat that is kept is no decision', () => {
    assert.deepEqual(told('The government will keep the sugar tax.', 'tax'), ['uphold']);
    assert.deepEqual(told('The government scrapped the sugar tax.', 'tax'), ['overturn']);
    assert.deepEqual(told('The minister will keep the cat.', 'cat'), ['keep']);
  });

  it('differs between two articles where a council approved what councillors voted against', () => {
    const lead = 'The council of Mardal met on Tuesday to decide on the harbour plan.';
    const yes = `${lead} The plan was approved late on Tuesday.`;
    assert.deepEqual(conflictsOf(yes, `${lead} Councillors voted against the plan.`), ['antonym']);
    assert.deepEqual(conflictsOf(yes, `${lead} Erik Lund voted against the plan.`), []);
  });

  it('is told of the plan itself, whatever the plan is to do', () => {
    for (const text of [
      'The school board approved a plan to close the Mardal school.',
      'The council voted 7-2 on Monday to approve a plan to close the Mardal school.',
      'Councillors voted by seven votes to two to approve the plan.',
    ])
      assert.deepEqual(told(text, 'plan').slice(0, 1), ['approve'], text);
    assert.deepEqual(told('The board rejected a bid to sell the ground.', 'bid'), ['reject']);
    assert.deepEqual(told('The council voted in favour of the merger.', 'merger'), ['approve']);
    // What somebody says by it stays a report.
    assert.deepEqual(told('The union rejected claims that the gate was shut.', 'claim'), []);
  });

  it('differs between two articles where a board approved a plan and rejected the plan', () => {
    const lead = 'The Mardal school board met on Tuesday to decide on the village school.';
    const yes = `${lead} The board approved a plan to close the Norby village school.`;
    const no = `${lead} The board rejected the plan to close the Norby village school.`;
    const other = `${lead} The board rejected the plan to build a swimming pool.`;
    assert.deepEqual(conflictsOf(yes, no), ['antonym']);
    assert.deepEqual(conflictsOf(yes, other), []);
  });

  it('differs between two articles where drivers voted to accept and to reject an offer', () => {
    const lead = 'Members of the Mardal Drivers’ Union counted votes on a pay offer on Tuesday.';
    const yes = `${lead} The union voted to accept the offer.`;
    assert.deepEqual(conflictsOf(yes, `${lead} The union voted to reject the offer.`), ['antonym']);
    assert.deepEqual(conflictsOf(yes, `${lead} The union voted to back the offer.`), []);
  });

  it('rejected what failed there, and not what failed in another way', () => {
    assert.deepEqual(told('The media law failed in parliament on Tuesday.', 'law'), ['reject']);
    for (const text of ['The media law failed in practice.', 'The media law failed.'])
      assert.ok(!told(text, 'law').includes('reject'), text);
  });

  it('approves whatever a body approves, but for what others say', () => {
    const text = 'The finance committee approved the setting up of a fund on Monday.';
    assert.deepEqual(told(text, 'setting'), ['approve']);
    assert.deepEqual(told('The committee rejected claims that the gate was shut.', 'claim'), []);
  });

  it('rejected a request that it dismissed, and laid off no one', () => {
    assert.deepEqual(told('The request was dismissed with costs.', 'request'), ['reject']);
    assert.deepEqual(told('Two workers were dismissed.', 'worker'), ['lay-off']);
  });

  it('differs where a court granted an injunction and rejected an application for one', () => {
    const lead = 'The port of Ambel was on strike.';
    const yes = `${lead} On Monday a court granted the company an injunction.`;
    const no = (what: string) =>
      `${lead} On Monday a court rejected an application by the company for ${what}.`;
    assert.deepEqual(conflictsOf(yes, no('an injunction')), ['antonym']);
    assert.deepEqual(conflictsOf(yes, no('damages')), []);
  });
});
