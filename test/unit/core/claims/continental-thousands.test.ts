import assert from 'node:assert/strict';
import { amountsIn } from './amounts-in.ts';

describe('a point between thousands', () => {
  it('is read where what is counted comes in wholes', () => {
    assert.deepEqual(amountsIn('The army sent 10.000 soldiers.'), ['10.000: 9500–10500 soldier']);
    assert.deepEqual(amountsIn('It sent 12.480 young soldiers.'), ['12.480: 12480 soldier']);
  });

  it('is a decimal point where it may be one', () => {
    for (const [text, first] of [
      ['The lake holds 12.500 litres.', '12.500 litres: 0.0124995–0.0125005 m3'],
      ['Fuel costs 1.589 euros.', '1.589 euros: 1.5885–1.5895 EUR'],
      ['It is owed $1.589 debts.', '$1.589: 1.5885–1.5895 USD'],
      ['The index closed at 10.000 points.', '10.000: 10 point'],
      ['The town has 1.250 million residents.', '1.250 million: 1249500–1250500 resident'],
      ['Each had 0.500 wins.', '0.500: 0.495–0.505 win'],
      ['It saw 10.000 rain.', '10.000: 10 rain'],
      ['It sent 10.25 soldiers.', '10.25: 10.245–10.255 soldier'],
    ] as const)
      assert.equal(amountsIn(text)[0], first, text);
  });

  it('is a decimal point where the text around it writes others so', () => {
    const [first] = amountsIn('It sent 10.000 soldiers, and spent 2.5 million euros.');
    assert.equal(first, '10.000: 10 soldier');
    const far = `It sent 10.000 soldiers. ${'It rained. '.repeat(250)}It spent 2.5 million euros.`;
    assert.equal(amountsIn(far)[0], '10.000: 9500–10500 soldier');
  });
});
