import assert from 'node:assert/strict';
import { readFacts } from '../../../../../src/core/questions/facts/read-facts.ts';

describe('facts of two names that a sentence tells in fixed wordings', () => {
  const read = (text: string) =>
    readFacts(text).map(
      ({ kind, word, of, value }) =>
        `${kind}${word && ` ${word}`}: ${value.text} of ${of.map((name) => name.text).join(', ')}`,
    );

  it('are whose subsidiary and whose successor one is', () => {
    assert.deepEqual(read('Tarsk Foods, a unit of the Swiss group Alvion, grew.'), [
      'own: Alvion of Tarsk Foods',
      'seat: Swiss of Alvion',
    ]);
    assert.deepEqual(read('After the resignation of Bruno Takala, Ines Rocha became head.'), [
      'succeed: Ines Rocha of Bruno Takala',
    ]);
    assert.deepEqual(read('He met Falk, whom Roza had not succeeded.'), []);
  });

  it('are how two are related, and who made a work', () => {
    assert.deepEqual(
      read("Peter Brandt's wife, Helga, sang."),
      ['kin wife: Helga of Peter Brandt', 'kinOfThem'].slice(0, 1),
    );
    assert.deepEqual(read('The opera Salt Road was composed in 1931 by Miriam Vale.'), [
      'make composed: Miriam Vale of Salt Road',
    ]);
  });

  it('are where a firm has its seat', () => {
    assert.deepEqual(read('Osaka-based Kintaro Robotics grew.'), [
      'seat: Osaka of Kintaro Robotics',
    ]);
    assert.deepEqual(read('Shares of the French insurer Merival rose.'), [
      'seat: French of Merival',
    ]);
    assert.deepEqual(read('Merival is no longer based in Madrid.'), []);
  });
});
