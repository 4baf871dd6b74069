import assert from 'node:assert/strict';
import { tagOf } from './read-sentence.ts';

describe('nouns and verbs that are told apart by what stands around them', () => {
  it('are a verb behind a modal: a plant will close', () => {
    assert.equal(tagOf('close', 'The plant in Mardal will close in June.'), 'VB');
    assert.equal(tagOf('close', 'Valtor will not close its plant in June.'), 'VB');
    assert.equal(tagOf('close', 'The plant is close to the harbour.'), 'JJ');
    assert.equal(tagOf('still', 'The firm can still win.'), 'RB');
  });

  it('are a noun behind a name: the Mardal stabbing', () => {
    assert.equal(tagOf('stabbing', 'The suspect in the Mardal stabbing surrendered.'), 'NN');
    assert.equal(
      tagOf('crossing', 'Guards fired on migrants at the Varga crossing on Monday.'),
      'NN',
    );
    assert.equal(tagOf('crossing', 'Police saw the Varga crossing the border.'), 'VBG');
  });

  it('are a noun before the thing that somebody used', () => {
    assert.equal(tagOf('stun', 'The unit used stun grenades and tear gas.'), 'NN');
    assert.equal(tagOf('stun', 'Police fired stun grenades at the crowd.'), 'NN');
    assert.equal(tagOf('help', 'What he did help people with was their rent.') === 'NN', false);
  });

  it('are a noun behind an article and a name: the Mardal caucuses', () => {
    const polls = 'With five days until the Mardal caucuses, Holm left the trail.';
    assert.equal(tagOf('caucuses', polls), 'NNS');
    assert.equal(tagOf('campaign', 'The Sanders campaign on Monday renewed its attacks.'), 'NN');
    assert.equal(tagOf('campaign', 'A letter the Sanders campaign sent on Monday is out.'), 'NN');
    assert.equal(tagOf('backs', 'The Vatican backs plans to sell the palace.'), 'VBZ');
    assert.equal(tagOf('lead', 'The Giants lead the league.') === 'NN', false);
  });

  it('are a noun where it says what is cut: a power cut', () => {
    assert.equal(tagOf('cut', 'The power cut that hit Mardal was caused by a storm.'), 'NN');
    assert.equal(tagOf('cut', 'The power cut the cable.') === 'NN', false);
  });

  it('are the verb of a clause that would have none: where 900 people work', () => {
    assert.equal(
      tagOf('work', 'Valtor will close its plant in Mardal, where 900 people work.'),
      'VBP',
    );
    assert.equal(tagOf('work', 'Valtor will pay 900 people for work at the plant.'), 'NN');
  });

  it('are those to whom somebody surrenders, and what troops are sent to do', () => {
    assert.equal(tagOf('police', 'The suspect surrendered to police on Tuesday.'), 'NNS');
    assert.equal(tagOf('police', 'The guns used by police were found.'), 'NNS');
    assert.equal(tagOf('police', 'A police officer was hurt.'), 'NN');
    assert.equal(tagOf('police', 'The troops will be sent to police the border.'), 'VB');
  });

  it('are a noun where no such modal is known, and a part of the day', () => {
    assert.equal(tagOf('bill', 'Parliament in Orvia adopted the water bill on Wednesday.'), 'NN');
    assert.equal(tagOf('can', 'The firm can win.'), 'MD');
    assert.equal(tagOf('dawn', 'Islanders were woken before dawn on Wednesday by a quake.'), 'NN');
  });

  it('are what a number counts: eight air strikes', () => {
    assert.equal(tagOf('strikes', 'The army carried out eight air strikes last night.'), 'NNS');
    assert.equal(tagOf('strikes', 'The US carried out nine air strikes last week.'), 'NNS');
    assert.equal(tagOf('strikes', 'The mayor said that one guard strikes the ferry.'), 'VBZ');
    assert.equal(tagOf('calls', 'The Flight 370 crew calls the village.'), 'VBZ');
  });

  it('may open a sentence before another one: forest loss fell', () => {
    assert.equal(tagOf('Forest', 'Forest loss fell in 2025, the institute said.'), 'NN');
    assert.equal(tagOf('Soon', 'Soon prices fell in May, the institute said.'), 'RB');
  });
});

describe('what goes on or is passed at a place', () => {
  it('is a noun of two words', () => {
    assert.equal(tagOf('crossing', 'The border crossing at Corva was reopened on Monday.'), 'NN');
    assert.equal(tagOf('hearing', 'He was seen at a bail hearing in May.'), 'NN');
    assert.equal(tagOf('briefing', 'Officials gave a press briefing at noon.'), 'NN');
    assert.equal(tagOf('crossing', 'Police saw a man crossing at Corva.'), 'VBG');
  });
});

describe('results that are told, and rest to which somebody is laid', () => {
  it('are nouns', () => {
    const told = 'The commission will announce the election results on Friday.';
    assert.equal(tagOf('results', told), 'NNS');
    assert.equal(tagOf('results', 'A close vote results in a recount.'), 'VBZ');
    assert.equal(
      tagOf('charges', 'The minister denied the fraud charges when his trial opened in Paris.'),
      'NNS',
    );
    assert.equal(tagOf('charges', 'The tax charges drivers ten euros.'), 'VBZ');
    assert.equal(tagOf('rest', 'The singer was laid to rest in Graz.'), 'NN');
    assert.equal(tagOf('rest', 'The singer went home to rest in Graz.'), 'VB');
  });
});
