import assert from 'node:assert/strict';
import { readCauses } from '../../../../../src/core/questions/causes/read-cause.ts';

function read(text: string): readonly string[] {
  return readCauses(text).map(
    ({ kind, class: name, victim, start, end }) =>
      `${kind.name}: ${name} “${text.slice(start, end)}”${victim ? ` of ${victim}` : ''}`,
  );
}

describe('the cause that a sentence gives', () => {
  for (const [text, cause] of [
    ['The fire was caused by a cigarette.', 'fire: smoking “cigarette”'],
    ['The blaze began when a candle fell over in a bedroom.', 'fire: candle “candle”'],
    ['Police blamed arsonists for the blaze.', 'fire: arson “arsonists”'],
    ['An electrical fault started the blaze.', 'fire: electrical “electrical fault”'],
    ['The explosion was triggered by leaking gas.', 'explosion: gas “leaking gas”'],
    ['The outbreak was traced to oysters.', 'outbreak: seafood “oysters”'],
    ['The crew landed because of an overheated battery.', 'accident: battery “battery”'],
    ['The singer succumbed to cancer on Saturday.', 'death: cancer “cancer” of singer'],
  ] as const)
    it(`is read from “${text}”`, () => assert.deepEqual(read(text), [cause]));

  it('is read once for the death and once for its manner', () => {
    assert.deepEqual(read('The coroner found that Brandt had drowned by accident.'), [
      'death: drowning “drowned” of Brandt',
      'manner: accident “by accident” of Brandt',
    ]);
  });

  for (const text of [
    'A cigarette might have caused the fire.',
    'The fire was not caused by a cigarette.',
    'Another fire was caused by a cigarette.',
    'The fire was caused by a cigarette or a candle.',
    'The fire was caused by human error.',
    'A fire was caused by a cigarette.',
    'Three miners drowned.',
    'A man died of cancer.',
    'The singer, who survived cancer, died on Saturday.',
  ])
    it(`is not read from “${text}”`, () => assert.deepEqual(read(text), []));

  it('takes no longer for hostile words', () => {
    for (const words of ['A'.repeat(400), 'the fire was '.repeat(30), 'died of died '.repeat(28)])
      assert.deepEqual(read(words), []);
  });

  it('is read in May, and not from what may be', () => {
    assert.deepEqual(read('The fire in May was caused by a cigarette.').length, 1);
    assert.deepEqual(read('The fire on 4 May was caused by a cigarette.').length, 1);
    assert.deepEqual(read('The fire may be caused by a cigarette.'), []);
  });

  it('is read of what brought a bridge down', () => {
    assert.deepEqual(read('The bridge collapsed on Tuesday after a lorry hit a pillar.'), [
      'collapse: vehicle “lorry”',
    ]);
    assert.deepEqual(read('The bridge collapsed on Tuesday after two years of repairs.'), []);
  });

  it('is read beside the fire, and of what was there to be seen', () => {
    const fire = 'The fire, caused by a cigarette, could be seen from the hill.';
    assert.deepEqual(read(fire), ['fire: smoking “cigarette”']);
    assert.deepEqual(read('The fire, caused by a cigarette, could be put out.'), []);
    assert.deepEqual(read('A battery caused the fire that destroyed the mill last month.'), [
      'fire: battery “battery”',
    ]);
    assert.deepEqual(read('A battery caused the fire that destroyed the mill last year.'), []);
  });

  it('is read of a train that left the track, and of what has a second stage', () => {
    assert.deepEqual(read('The train left the track because it was travelling too fast.'), [
      'accident: speed “too fast”',
    ]);
    assert.deepEqual(read('The train left the station because it was travelling too fast.'), []);
    const valve = 'A valve that failed to open in the second stage caused the loss of the rocket.';
    assert.deepEqual(read(valve), ['accident: valve “valve”']);
    assert.deepEqual(read('A valve caused the loss of the rocket, and a second fire.'), []);
  });

  it('is read of a disease that tests have named', () => {
    assert.deepEqual(read('Tests showed that the disease was cholera.'), [
      'illness: cholera “cholera”',
    ]);
    assert.deepEqual(read('Tests showed that the disease was not cholera.'), []);
    assert.deepEqual(read('The ministry fears that the disease may be cholera.'), []);
  });
});
