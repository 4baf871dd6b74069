import assert from 'node:assert/strict';
import { tagOf } from './read-sentence.ts';

describe('the past of a verb', () => {
  it('is no preposition: somebody swam a distance', () => {
    assert.equal(tagOf('swam', 'Ann Lee, 46, swam the 34 kilometres to Corvo.'), 'VBD');
  });

  it('is no adverb before a number: profit rose 12 per cent', () => {
    const text =
      'The firm said its net profit rose 12% from a year earlier, helped by strong orders.';
    assert.equal(tagOf('rose', text), 'VBD');
    assert.equal(tagOf('rose', 'She planted a wild rose in the garden.'), 'NN');
  });

  it('is no noun: a rally drew thousands, a hangar shook', () => {
    assert.equal(tagOf('drew', 'It was a rally in Corvo that drew nearly 5,000 people.'), 'VBD');
    assert.equal(tagOf('shook', 'A hangar outside Corvo shook with cheers.'), 'VBD');
    assert.equal(tagOf('bit', 'She is moving a bit to the left.'), 'NN');
  });

  it('is no noun behind several: hackers also stole numbers', () => {
    assert.equal(tagOf('stole', 'The hackers also stole card numbers.'), 'VBD');
    assert.equal(tagOf('stole', 'She wore a silk stole.'), 'NN');
  });

  it('is no noun behind a number above one: a crowd of thousands saw it', () => {
    assert.equal(tagOf('saw', 'A crowd of 24,310 saw City hit the post.'), 'VBD');
    assert.equal(tagOf('saw', 'He cut it with a saw.'), 'NN');
  });

  it('is no present: somebody lent money', () => {
    const text = 'The same bank, for example, also lent the owners about 11 million euros.';
    assert.equal(tagOf('lent', text), 'VBD');
  });

  it('is a participle behind have: somebody has won states', () => {
    assert.equal(tagOf('won', 'Sanders has won states with open votes.'), 'VBN');
    assert.equal(tagOf('ground', 'The party has lost ground in the north.'), 'NN');
  });
});

describe('the base of a verb', () => {
  it('does not stand behind an article: a spacewalk is a noun', () => {
    assert.equal(tagOf('spacewalk', 'Their spacewalk on Thursday lasted five hours.'), 'NN');
    assert.equal(tagOf('spacewalk', 'They will spacewalk on Thursday.'), 'VB');
  });

  it('does not stand before the past: a profit rose', () => {
    const text = 'Pretax profit rose in the third quarter, helped by lower fish prices.';
    assert.equal(tagOf('profit', text), 'NN');
    assert.equal(tagOf('support', 'The rules that Norway and Chile support failed.'), 'VBP');
    assert.equal(tagOf('watch', 'The only way to watch was on television.'), 'VB');
  });

  it('needs something nearby: people living nearby were told to leave', () => {
    assert.equal(tagOf('nearby', 'People living nearby were evacuated as a precaution.'), 'RB');
  });

  it('stands behind no other finite verb: it is shares that fell', () => {
    assert.equal(tagOf('shares', 'Valtor shares fell 2 per cent after the news.'), 'NNS');
    assert.equal(tagOf('shares', 'Valtor shares the prize with a rival.'), 'VBZ');
  });

  it('has a noun before it, and no adjective, behind an article: a ceasefire will begin', () => {
    assert.equal(tagOf('ceasefire', 'A ceasefire will begin on Friday.'), 'NN');
    assert.equal(tagOf('lasting', 'A lasting peace will begin on Friday.'), 'JJ');
  });

  it('stands behind a helper and before a number: a ceasefire will last 60 days', () => {
    assert.equal(tagOf('last', 'The ceasefire is to last 60 days.'), 'VB');
    assert.equal(tagOf('last', 'The ceasefire held for the last 60 days.'), 'JJ');
  });

  it('stands behind a noun with a name before it: the jet made a landing', () => {
    const text = 'The Arrow Airways jet made an emergency landing in Orval.';
    assert.equal(tagOf('jet', text), 'NN');
    assert.equal(tagOf('made', text), 'VBD');
  });

  it('is what those do who vote', () => {
    assert.equal(tagOf('voted', 'Councillors voted by seven votes to two.'), 'VBD');
  });

  it('stands behind people who are called by what was done to them: the accused pleaded guilty', () => {
    for (const text of [
      'In court, the accused pleaded guilty.',
      'Both accused pleaded guilty.',
      'All accused pleaded guilty.',
    ]) {
      assert.equal(tagOf('accused', text), 'NN', text);
      assert.equal(tagOf('pleaded', text), 'VBD', text);
    }
    const other = 'The accused arrested on Monday was freed.';
    assert.equal(tagOf('accused', other), 'NN');
    assert.equal(tagOf('arrested', other), 'VBN');
    assert.notEqual(tagOf('accused', 'The accused man denied it.'), 'NN');
  });

  it('stands between two names: Banton beat Arce', () => {
    const text =
      "Britain's Leroy Banton beat Mexico's Julio Arce in London and is the new champion.";
    assert.equal(tagOf('beat', text), 'VBD');
    assert.equal(tagOf('beat', 'The drummer kept the beat and Arce is the new champion.'), 'NN');
  });

  it('is not missed behind an office that ends in an adjective', () => {
    const text = "Valtor's new chief executive will be Ada Quill, the group announced on Monday.";
    assert.equal(tagOf('executive', text), 'NN');
    assert.equal(tagOf('executive', 'The executive power lies with the president.'), 'JJ');
  });

  it('stands before a noun where a number is what a verb has for its object', () => {
    const cases = 'The ministry said it had recorded 1,340 confirmed cases of the disease.';
    assert.equal(tagOf('confirmed', cases), 'VBN');
    assert.equal(
      tagOf('confirmed', 'Of the teachers asked, 40 confirmed reports of leaks.'),
      'VBD',
    );
  });
});
