import assert from 'node:assert/strict';
import { amountsIn } from './amounts-in.ts';

const none: readonly string[] = [];

describe('an amount that a verb measures', () => {
  for (const [text, told] of [
    ['The bridge cost 40 million euros.', ['price of The bridge']],
    ['The bridge was valued at 40 million euros.', ['price of The bridge']],
    ['A clause worth 40 million euros was signed.', ['price of A clause']],
    [
      'He took bribes over the bridge contract, which was worth 40 million euros.',
      ['price of the bridge contract'],
    ],
    ['Corvo paid 40 million euros for Norbrew.', ['price of Norbrew']],
    ['Corvo bought Norbrew for 40 million euros.', ['price of Norbrew']],
    ['Norbrew was sold to Skolberg for 40 million euros.', ['price of Norbrew']],
    ['Corvo sold Norbrew to Skolberg for 40 million euros.', ['price of Norbrew']],
    ['The court fined Basko 40 million euros.', ['fine of Basko']],
    ['Basko was fined 40 million euros.', ['fine of Basko']],
    ['Some 40 million euros were spent on the bridge.', ['price of the bridge']],
    ['Some 40 million euros has been invested in Marden.', ['price of Marden']],
    ['Some 40 million euros were lost.', none],
    ['The strike lasted for four days.', ['duration of The strike']],
    ['The strike was measured for four days.', none],
  ] as const)
    it(`is that of what it is told of: ${text}`, () => {
      assert.deepEqual(amountsIn(text), told);
    });

  it('is a fine where somebody has to pay it, and not for something', () => {
    assert.deepEqual(amountsIn('Corvo must pay 40 million euros.'), ['fine of Corvo']);
    assert.deepEqual(amountsIn('Corvo was ordered to pay 40 million euros.'), ['fine of Corvo']);
    for (const text of [
      'Corvo pays 40 million euros.',
      'Corvo must pay 40 tonnes.',
      'Corvo was ordered to pay 40 million euros for the plant.',
    ])
      assert.deepEqual(amountsIn(text), none, text);
  });
});

describe('a term in prison', () => {
  for (const text of [
    'Brandt was jailed for four years.',
    'The judge jailed Brandt for four years.',
    'Brandt was sentenced to four years in prison.',
    'The judge handed Brandt four years in prison.',
    'Brandt got four years in prison.',
    'Brandt faces four years behind bars.',
    'Brandt was sent to prison for four years.',
    'The judge sent Brandt to prison for four years.',
    'Brandt must serve four years in prison.',
    'Brandt has to serve four years in prison.',
  ])
    it(`is that of whoever has to serve it: ${text}`, () => {
      assert.deepEqual(amountsIn(text), ['term of Brandt']);
    });

  it('is no time that somebody has spent there, or for which he worked', () => {
    for (const text of [
      'Brandt spent four years in prison.',
      'Brandt had served four years in prison.',
      'Brandt was freed after four years in prison.',
      "Brandt was sentenced to a fine in addition to 66 days' credit for time served.",
    ])
      assert.deepEqual(amountsIn(text), none, text);
  });
});
