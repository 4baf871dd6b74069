import assert from 'node:assert/strict';
import { read } from '../../../story.ts';

/** What the first claim of a sentence tells. */
const told = (text: string) => read('a.md', text, '2024-03-05').claims[0]?.predicate;

describe('a verb of several senses', () => {
  it('holds people where they have room or cannot leave, and a congress where it takes place', () => {
    assert.equal(told('The stadium holds 44,000 people.'), 'hold');
    assert.equal(told('Prisoners are holding three officers.'), 'hold');
    assert.equal(told('The party held a congress in May.'), 'happen');
    assert.equal(told('The talks were held in Geneva.'), 'happen');
  });

  it('leaves a place, or somebody with bruises', () => {
    assert.equal(told('The army left the town on Monday.'), 'depart');
    assert.equal(told('A scuffle left two people with bruises.'), 'leave');
    assert.equal(told('That leaves four.'), 'leave');
    assert.equal(told('The drought left the town without water.'), 'leave');
    assert.equal(told('The mill had been left unused for five years.'), 'leave');
  });

  it('admits a mistake, or somebody to hospital', () => {
    assert.equal(told('The minister admitted a mistake.'), 'confirm');
    assert.equal(told('Keel admitted to the charge.'), 'confirm');
    assert.equal(told('Sixty-two people were admitted to hospital.'), 'hospitalise');
  });

  it('shakes a coast as an earthquake, or shakes hands', () => {
    assert.equal(told('An earthquake shook the coast on Tuesday.'), 'strike');
    assert.equal(told('The minister shook the coach by the hand.'), 'shake');
  });

  it('breaks out of prison, or as a fire', () => {
    assert.equal(told('Nine prisoners broke out on Tuesday.'), 'escape');
    assert.equal(told('A fire broke out on Tuesday.'), 'begin');
  });

  it('bears losses, which nobody is born of', () => {
    assert.equal(told('Kestrel has borne the losses.'), 'bear');
    assert.equal(told('Ada Berg was born in Selby.'), 'born');
  });

  it('reaches a town, or somebody by phone', () => {
    assert.equal(told('The troops reached Selby on Monday.'), 'arrive');
    assert.equal(told('The minister was reached by phone.'), 'reach');
  });

  it('stops working, which is a strike of people alone', () => {
    assert.equal(told('The app stopped working on Friday.'), 'stop');
    assert.equal(told('The miners stopped work on Friday.'), 'walk-out');
  });

  it('passes a law by a vote, and a mark or an alarm by none', () => {
    assert.equal(told('Parliament passed the law in May.'), 'approve');
    assert.equal(told('The budget was passed on Monday.'), 'approve');
    assert.equal(told('The fund has passed 60,000 euros.'), 'pass');
    assert.equal(told('The bill passed on Monday.'), 'approve');
    assert.equal(told('The asteroid passed within 22,000 miles of us.'), 'pass');
    assert.equal(told('The alarm is passed on to a control room.'), 'pass');
  });

  it('fires missiles, workers or a shot', () => {
    assert.equal(told('The army fired two missiles.'), 'launch');
    assert.equal(told('The firm fired ten workers.'), 'lay-off');
    assert.equal(told('The guards fired a shot.'), 'fire');
  });
});

describe('tear gas', () => {
  it('is used where it is fired', () => {
    assert.equal(told('Police fired tear gas at the march.'), 'use');
    assert.equal(told('Police fired a rocket at the camp.'), 'launch');
  });
});

describe('what is endorsed', () => {
  it('is a plan that is approved, or somebody who is backed', () => {
    assert.equal(told('Councillors endorsed the plan on Monday.'), 'approve');
    assert.equal(told('The union endorsed Anna Berg on Monday.'), 'support');
  });
});

describe('a dam', () => {
  it('stands or gives way', () => {
    assert.equal(told('The dam held on Monday.'), 'withstand');
    assert.equal(told('The dam burst on Monday.'), 'collapse');
    assert.equal(told('The dam held back the water.') === 'withstand', false);
    assert.equal(told('The balloon burst on Monday.') === 'collapse', false);
  });
});
