import assert from 'node:assert/strict';
import { readOnce } from '../../../../src/core/questions/read-once.ts';
import { toldIn } from './told-in.ts';

describe('what is read of a claim once', () => {
  const [fire] = toldIn('fire.txt', 'Four people were killed in a fire in Orval.');
  const [flood] = toldIn('flood.txt', 'A flood killed nine people in Mardal.');

  it('is read the first time only, however often the claim is compared', () => {
    let readings = 0;
    const lengthOf = readOnce(({ claim }) => (readings++, claim.sentence.text.length));
    assert.equal(lengthOf(fire!), 43);
    assert.equal(lengthOf(fire!), 43);
    assert.equal(readings, 1);
  });

  it('is read of each claim by itself', () => {
    const placeOf = readOnce(({ claim }) => /Orval|Mardal/.exec(claim.sentence.text)?.[0]);
    assert.deepEqual([fire!, flood!, fire!].map(placeOf), ['Orval', 'Mardal', 'Orval']);
  });

  it('is not looked for again where nothing was found', () => {
    let readings = 0;
    const stageOf = readOnce(({ claim }) => (readings++, /stage/.exec(claim.text)?.[0]));
    assert.deepEqual([stageOf(fire!), stageOf(fire!)], [undefined, undefined]);
    assert.equal(readings, 1);
  });
});
