import assert from 'node:assert/strict';
import { subjectOf } from './read-sentence.ts';

describe('subjects that the order of words shows', () => {
  it('stand before what two commas set apart', () => {
    assert.equal(
      subjectOf(
        'detained',
        'Police said that Oleg Maran, who keeps the books of the union, had been detained in Balti on Friday.',
      ),
      'Oleg Maran',
    );
  });

  it('stand between “after” or “that” and the verb', () => {
    assert.equal(
      subjectOf(
        'lowered',
        'Traders said on Monday that their clients were puzzled after the reserve bank had lowered its key rate.',
      ),
      'the reserve bank',
    );
  });

  it('stand before the relative pronoun', () => {
    assert.equal(
      subjectOf(
        'went',
        'Friends of the crew gathered in a church on Sunday to pray for the trawler that went down off Vardo.',
      ),
      'the trawler',
    );
  });

  it('are found where auxiliary and verb are taken for two', () => {
    assert.equal(
      subjectOf('lost', 'The foreign minister had lost the vote on Monday.'),
      'The foreign minister',
    );
  });

  it('are not what belongs to a preposition', () => {
    assert.equal(
      subjectOf('fell', 'The price of bread in the towns of the north fell on Tuesday.'),
      'The price',
    );
  });

  it('are what is described, and nothing inside its description', () => {
    const stolen = 'The painting stolen from the museum in 2019 was found in a cellar in Lyon.';
    assert.equal(subjectOf('found', stolen), 'The painting');
    const fled = 'Thousands of people who had fled the town returned on Sunday.';
    assert.equal(subjectOf('returned', fled), 'Thousands');
    const planes = 'Two planes that were flying to Rome collided over the sea.';
    assert.equal(subjectOf('collided', planes), 'Two planes');
  });

  it('are inside a description where a clause of their own is', () => {
    const said = 'The man who said Chile won the match left the town.';
    assert.equal(subjectOf('won', said), 'Chile');
    const after = 'The guards who fled after the gate fell were caught.';
    assert.equal(subjectOf('fell', after), 'the gate');
  });

  it('are the one whose age and office stand between', () => {
    const takes = 'Ada Roth, 49, the finance director, takes over on an interim basis.';
    assert.equal(subjectOf('takes', takes), 'Ada Roth');
  });

  it('are the name right before the verb, and not what opens the sentence', () => {
    const receive = 'Under her contract Roth will receive nothing.';
    assert.equal(subjectOf('receive', receive), 'Roth');
    const promised = 'In a letter Ada Roth promised to pay.';
    assert.equal(subjectOf('promised', promised), 'Ada Roth');
  });

  it('are no day behind “since”', () => {
    const were = 'All 24 miners trapped underground since Friday were brought to the surface.';
    assert.equal(subjectOf('brought', were), 'All 24 miners');
    const gate = 'The guards who fled since the gate fell were caught.';
    assert.equal(subjectOf('fell', gate), 'the gate');
  });
});
