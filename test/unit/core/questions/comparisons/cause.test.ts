import assert from 'node:assert/strict';
import { conflictsOf } from '../../../../story.ts';
import { findStory } from '../../../../story.ts';

function causes(lead: string, a: string, b: string) {
  const text = (told: string) => `${lead} ${told} No more was known at first.`;
  return findStory({
    'a.md': { text: text(a), published: '2024-03-06' },
    'b.md': { text: text(b), published: '2024-03-06' },
  })
    .questions()
    .filter(({ relation }) => relation === 'conflict' || relation === 'dispute')
    .map(({ kind }) => kind);
}

const FIRE =
  'A fire destroyed the covered market of Varnholt on Monday night, the mayor Ida Renn said.';
const CRASH =
  'A coach with pilgrims overturned on the pass above Varnholt on Monday, the police chief Ida Renn said.';
const ROCKET =
  'A satellite of the firm Astrelo burned up after its launch from Varnholt on Monday, the firm said.';
const FISH =
  'Thousands of dead fish were found in the river Selm near Varnholt on Monday, the mayor Ida Renn said.';
const DEATH =
  'The painter Odo Brandt was found dead in a hut near Varnholt on Monday, the coroner Ida Renn said.';

describe('the cause of an event', () => {
  it('is one only: a fire that a cigarette caused was started by no electrical fault', () => {
    const told = 'The fire was caused by a cigarette, the brigade said.';
    assert.deepEqual(causes(FIRE, told, 'An electrical fault started the blaze, police said.'), [
      'value',
    ]);
    assert.deepEqual(causes(FIRE, told, 'Police blamed the fire on faulty wiring.'), ['value']);
    assert.deepEqual(causes(FIRE, told, 'The cause of the blaze was a candle, police said.'), [
      'value',
    ]);
  });

  it('is told in many words of an accident', () => {
    assert.deepEqual(
      causes(
        CRASH,
        'The driver had fallen asleep at the wheel, survivors told police.',
        'Brake failure sent the bus over the edge, the report says.',
      ),
      ['value'],
    );
    assert.deepEqual(
      causes(
        ROCKET,
        'The loss was caused by a faulty valve in the upper stage.',
        'A software error in the guidance system was to blame for the failure.',
      ),
      ['value'],
    );
  });

  it('is found for animals that died, and for one who did', () => {
    assert.deepEqual(
      causes(
        FISH,
        'Tests showed that waste from a sugar refinery had killed the fish.',
        'Laboratory results blame the fish deaths on pesticides from vineyards.',
      ),
      ['value'],
    );
    assert.deepEqual(
      causes(
        DEATH,
        'Brandt died of hypothermia, the coroner said.',
        'The painter died of a head injury, the coroner said.',
      ),
      ['value'],
    );
  });

  it('is also whether it was an accident', () => {
    const drowned = 'The coroner ruled that the painter had drowned by accident.';
    assert.deepEqual(causes(DEATH, drowned, 'Brandt was unlawfully killed, the inquest found.'), [
      'value',
    ]);
    assert.deepEqual(causes(DEATH, drowned, 'His brother took his own life, he said.'), []);
  });

  it('may be told by two words of one class, or by one that brought about the other', () => {
    const told = 'The fire was caused by faulty wiring, the brigade said.';
    assert.deepEqual(causes(FIRE, told, 'A short circuit started the blaze, police said.'), []);
    assert.deepEqual(causes(FIRE, told, 'Lightning started the blaze, police said.'), []);
    assert.deepEqual(causes(FIRE, told, 'Negligence caused the blaze, police said.'), []);
  });

  it('is none where it is possible, suspected, ruled out or only helped', () => {
    const told = 'The fire was caused by a cigarette, the brigade said.';
    for (const other of [
      'An electrical fault may have started the blaze, police said.',
      'Police suspect that an electrical fault started the blaze.',
      'An electrical fault did not cause the blaze, police said.',
      'Police ruled out that an electrical fault started the blaze.',
      'An electrical fault delayed the work against the blaze, police said.',
      'The fire was caused by a cigarette or a candle, police said.',
    ])
      assert.deepEqual(causes(FIRE, told, other), [], other);
  });

  it('is another of another event, or of somebody else', () => {
    const told = 'The fire was caused by a cigarette, the brigade said.';
    for (const other of [
      'The second fire was caused by an electrical fault, police said.',
      'The fire in 2019 was caused by an electrical fault, police said.',
      'A fire in a nearby garage was caused by an electrical fault, police said.',
    ])
      assert.deepEqual(causes(FIRE, told, other), [], other);
    const died = 'Brandt died of hypothermia, the coroner said.';
    for (const other of [
      'A guide died of a head injury, the coroner said.',
      'The guide died of a head injury, the coroner said.',
      'His brother died of a head injury, the coroner said.',
    ])
      assert.deepEqual(causes(DEATH, died, other), [], other);
  });

  it('is another one of one event, though only one of the two says when that was', () => {
    const lead = 'A fire destroyed the Tolka mill in Varnholt, the mayor Ida Renn said.';
    const told = (text: string, published: string) => ({ text: `${lead} ${text}`, published });
    const kinds = findStory({
      'a.md': told('A battery caused the fire that destroyed the mill last month.', '2024-03-28'),
      'b.md': told('The fire was caused by a cigarette, police said.', '2024-03-29'),
    })
      .questions()
      .filter(({ relation }) => /conflict|dispute/.test(relation))
      .map(({ kind }) => kind);
    assert.deepEqual(kinds, ['value']);
  });
});

describe('the germ behind an outbreak', () => {
  it('is one', () => {
    const shown =
      'Laboratory tests have shown that cholera caused an outbreak in Namirru, the ministry said on Wednesday.';
    const tests = (words: string) =>
      `Nine people have died in an outbreak in the town of Namirru. Tests have shown that typhoid ${words} the cause of the outbreak, officials said on Wednesday.`;
    assert.deepEqual(conflictsOf(shown, tests('was')), ['value']);
    assert.deepEqual(conflictsOf(shown, tests('was not')), []);
  });
});

describe('what a board finds', () => {
  it('is held against what another report has of it, though that opens with the day of the finding', () => {
    const rows = (a: string, b: string) => conflictsOf(a, b, '2024-11-13');
    const rail =
      'A broken rail caused the train accident near the town of Varnholt in April, the rail accident board said on Wednesday. The train from Orval to Mardal left the track on April 9.';
    const board = (cause: string) =>
      `The rail accident board called on Wednesday for more checks on the line near Varnholt, where three people were killed in April when a passenger train left the track. The train left the track because ${cause}, the board said.`;
    assert.deepEqual(rows(rail, board('it was travelling too fast')), ['value']);
    assert.deepEqual(rows(rail, board('of a broken rail')), []);
  });
});
