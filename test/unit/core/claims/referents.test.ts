import assert from 'node:assert/strict';
import { read } from '../../../story.ts';

/** Who is told to do what a verb says. */
function agent(text: string, predicate: string) {
  const claim = read('a.md', text, '2024-03-06').claims.find((c) => c.predicate === predicate);
  return claim?.statement.phrases.find(({ role }) => role === 'agent')?.text;
}

describe('who a subject is that does not say so itself', () => {
  it('is named right after the role', () => {
    const text = 'The governor of the central bank, Leila Osmani, resigned on Thursday.';
    assert.equal(agent(text, 'resign'), 'Leila Osmani');
  });

  it('is not named where the name behind it owns something, or says it', () => {
    const owns = 'The mayor of Orval, Leila Osmani’s home town, resigned on Thursday.';
    assert.equal(agent(owns, 'resign'), 'The mayor');
    const says = 'The mayor of Orval, Leila Osmani said on Friday, resigned on Thursday.';
    assert.notEqual(agent(says, 'resign'), 'Leila Osmani');
  });

  it('was named in the sentence before, for a pronoun', () => {
    const text = 'Envoy Helen Torrance spoke to dockers. On Saturday she visited the port.';
    assert.equal(agent(text, 'visit'), 'Helen Torrance');
  });

  it('stays open where nobody has been named', () => {
    assert.equal(agent('On Saturday she visited the port.', 'visit'), 'she');
  });

  it('stays a group where it is several', () => {
    assert.equal(agent('The ministers resigned, Anna Berg said.', 'resign'), 'The ministers');
  });

  it('is the thing that bears its kind in its name, and not before it is named', () => {
    const after = 'The Kalo Bridge is the longest of all. The bridge opened on 1 March.';
    assert.equal(agent(after, 'open'), 'Kalo Bridge');
    const before = 'The bridge opened on 1 March. The Kalo Bridge is the longest of all.';
    assert.equal(agent(before, 'open'), 'The bridge');
  });

  it('is named behind a role that is told by one word', () => {
    const text = 'The minister for building, Leila Osmani, resigned on Thursday.';
    assert.equal(agent(text, 'resign'), 'Leila Osmani');
  });
});

describe('a person whom an article has called she', () => {
  it('is not he further on', () => {
    const text = (who: string) =>
      `Elvira Pintos was the oldest woman in Uruguay. She was a seamstress. ${who} resigned in 1968.`;
    assert.equal(agent(text('She'), 'resign'), 'Elvira Pintos');
    assert.equal(agent(text('He'), 'resign'), 'He');
  });

  it('is not the one who does it, where it is done to him', () => {
    const acquitted = (text: string) =>
      read('a.md', text, '2024-03-06').claims.find((c) => c.predicate === 'acquit')?.object;
    assert.equal(acquitted('Judge Eva Storm acquitted him.'), 'him');
    assert.equal(acquitted('Erik Lund stood in court. The jury acquitted him.'), 'Erik Lund');
  });
});
