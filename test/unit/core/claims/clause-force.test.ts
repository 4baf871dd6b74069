import assert from 'node:assert/strict';
import { isPlan } from '../../../../src/core/claims/clause-force.ts';
import { read as readStory } from '../../../story.ts';
import { read } from './told.ts';

const predicates = (text: string) =>
  readStory('a.md', text, '2024-03-06').claims.map(({ predicate }) => predicate);

describe('a clause that nobody states', () => {
  for (const text of [
    'If the army withdraws, the villagers will return.',
    'Unless the army withdraws by May, the talks are over.',
    'Nobody knows whether the army withdraws.',
    'The question at the talks is whether the army withdraws.',
    'The general said nothing about whether the army withdrew.',
    'The general has been silent on whether the army withdrew.',
    'If it is true that the army withdrew, the talks are over.',
  ])
    it(`is told under a condition: ${text}`, () => {
      assert.ok(!predicates(text).includes('withdraw'), predicates(text).join(', '));
    });

  it('is only named, where a participle is the subject of what would come of it', () => {
    const hard = 'Though it went well, he said, replacing Bo Lind would be hard.';
    assert.ok(!predicates(hard).includes('succeed'));
    assert.ok(predicates('Replacing Bo Lind, Holm said he would stay.').includes('succeed'));
  });

  it('is told as it is beside a condition of something else', () => {
    const text = 'The army withdrew on Monday, and the villagers will return if it rains.';
    assert.ok(predicates(text).includes('withdraw'));
  });
});

describe('a clause below a verb that is denied', () => {
  const fled = (text: string) =>
    readStory('a.md', text, '2024-03-06')
      .claims.filter(({ predicate }) => predicate === 'flee')
      .map(({ polarity }) => polarity);

  it('is not done where somebody did not manage it', () => {
    assert.deepEqual(fled('The gunman managed to flee.'), ['positive']);
    assert.deepEqual(fled('The gunman did not manage to flee.'), ['negative']);
  });

  it('is left open where nobody voted against it', () => {
    assert.ok(predicates('Lucan voted against joining the union.').includes('attend'));
    assert.ok(!predicates('Lucan did not vote against joining the union.').includes('attend'));
  });
});

describe('a plan', () => {
  const isPlanned = (text: string) => read(text).attributions.some((one) => isPlan(text, one));

  it('is what somebody vows or pledges to do', () => {
    assert.ok(isPlanned('The carmaker Aurel pledged to cut 900 jobs.'));
    assert.ok(isPlanned('The minister vowed to rebuild the bridge.'));
    assert.ok(isPlanned('The minister has promised to rebuild the bridge.'));
  });

  it('is none where somebody says what was done', () => {
    assert.ok(!isPlanned('The carmaker Aurel said it had cut 900 jobs.'));
    assert.ok(!isPlanned('The minister has not promised to rebuild the bridge.'));
    assert.ok(!isPlanned('The minister denied that the bridge had fallen.'));
  });
});

describe('what those who settle a matter tell of it', () => {
  const told = (text: string) =>
    readStory('a.md', text, '2024-03-06').claims.flatMap(({ predicate, modality }) =>
      predicate === 'reopen' ? [modality] : [],
    );

  it('is to come', () => {
    assert.deepEqual(told('Lund promised that the school would reopen.'), ['planned']);
    assert.deepEqual(told('The school will reopen, the council decided.'), ['planned']);
  });

  it('is nothing where it is not promised, or only hoped for', () => {
    assert.deepEqual(told('Lund never promised that the school would reopen.'), []);
    assert.deepEqual(told('Lund hopes that the school will reopen.'), []);
  });
});

describe('what somebody intends', () => {
  const plans = (text: string) =>
    readStory('a.md', text, '2024-03-06')
      .claims.filter(({ predicate }) => predicate === 'lay-off')
      .map(({ modality, statement: { isFinite } }) => [modality, isFinite]);

  it('is told like a plan in a verb of its own', () => {
    assert.deepEqual(plans('The steelmaker intends to shed 1,700 posts in Dornau.'), [
      ['planned', true],
    ]);
    assert.deepEqual(plans('The steelmaker has agreed to shed 1,700 posts in Dornau.'), [
      ['planned', true],
    ]);
  });

  it('is told of what is due', () => {
    const due = (verb: string) =>
      readStory('a.md', `The bridge in Dornau is ${verb} to reopen on Friday.`, '2024-03-06')
        .claims.filter(({ predicate }) => predicate === 'reopen')
        .map(({ statement: { isFinite } }) => isFinite);
    assert.deepEqual(due('due'), [true]);
    assert.deepEqual(due('likely'), [false]);
  });

  it('is not where it is denied', () => {
    const told = plans('The steelmaker does not intend to shed 1,700 posts in Dornau.');
    assert.ok(told.every(([, isFinite]) => !isFinite));
  });
});

describe('what the verb above tells of a doing', () => {
  const told = (text: string, predicate: string) => {
    const claim = readStory('a.md', text, '2024-03-06').claims.find(
      (one) => one.predicate === predicate,
    );
    return claim && `${claim.polarity} ${claim.modality}`;
  };

  it('is that it was not done, of whoever refused to or was not let', () => {
    assert.equal(
      told('Halvia refused to extradite Marko Dren on Monday.', 'extradite'),
      'negative fact',
    );
    assert.equal(told('The ship was not allowed to dock at Calvi Bay.', 'dock'), 'negative fact');
  });

  it('is left open by a refusal to come, and by not managing to', () => {
    for (const refuses of ['will refuse', 'is going to refuse'])
      assert.notEqual(
        told(`Halvia ${refuses} to extradite Marko Dren.`, 'extradite'),
        'negative fact',
        refuses,
      );
    assert.notEqual(told('The union did not vote to reject the offer.', 'reject'), 'positive fact');
    assert.notEqual(
      told('The crew did not manage to free the tanker on Monday.', 'release'),
      'positive fact',
    );
  });

  it('is that it was done, of whoever managed to', () => {
    assert.equal(
      told('The crew managed to free the tanker on Monday.', 'release'),
      'positive fact',
    );
  });

  it('is left open by a plan, and by a refusal that is itself denied', () => {
    assert.equal(told('Halvia plans to extradite Marko Dren.', 'extradite'), 'positive planned');
    assert.notEqual(
      told('Halvia did not refuse to extradite Marko Dren.', 'extradite'),
      'negative fact',
    );
  });

  it('is that it was not done, though a day stands between; help that is refused is another thing', () => {
    assert.equal(
      told('Halvia refused on Monday to extradite Marko Dren.', 'extradite'),
      'negative fact',
    );
    assert.notEqual(
      told('Marko Dren refused a lift to catch the train.', 'catch'),
      'negative fact',
    );
  });

  it('is that it was decided, of those who voted to accept or to reject it', () => {
    assert.equal(told('The union voted to accept the offer.', 'accept'), 'positive fact');
    assert.equal(told('The union voted 80-20 to reject the offer.', 'reject'), 'positive fact');
    assert.equal(told('The council voted to close the school.', 'close'), 'positive planned');
  });
});

describe('what a verdict leans to', () => {
  const told = (text: string, predicate: string) => {
    const claim = readStory('a.md', text, '2024-03-06').claims.find(
      (one) => one.predicate === predicate,
    );
    return claim && `${claim.polarity} ${claim.modality}`;
  };

  it('is planned, and what it goes against is not', () => {
    assert.equal(
      told('The council voted in favour of closing the school.', 'close'),
      'positive planned',
    );
    assert.equal(
      told('The council voted against closing the school.', 'close'),
      'negative planned',
    );
    assert.equal(told('The board decided against selling the ground.', 'sell'), 'negative planned');
  });

  it('is nothing of what opens a sentence', () => {
    assert.equal(
      told('Closing ranks, the council voted for the school.', 'close'),
      'positive fact',
    );
  });

  it('is no more than a wish of those who decide nothing', () => {
    for (const text of [
      'Residents campaigned against closing the school.',
      'The mayor argued in favour of closing the school.',
    ])
      assert.equal(told(text, 'close'), 'positive possible', text);
    assert.equal(told('Weber was jailed for closing the road.', 'close'), 'positive fact');
  });

  it('is nothing of those who warned against it', () => {
    assert.notEqual(
      told('Doctors warned against closing the hospital.', 'close'),
      'negative planned',
    );
  });
});
