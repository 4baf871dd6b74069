import assert from 'node:assert/strict';
import { isRunTogether } from '../../../../src/core/claims/run-together.ts';
import { loadModels } from '../../../../src/node/load-models.ts';
import { createLanguage } from '../../../../src/core/language/create-language.ts';

describe('captions that a page has run together', () => {
  const language = createLanguage(loadModels().language);
  const isOne = (text: string) =>
    language
      .read(text, [{ start: 0, end: text.length }])
      .every((sentence) => !isRunTogether(text, sentence));

  it('are told by a word that opens a sentence, in the middle of one', () => {
    assert.ok(!isOne('Guards stand where the two leaders meet today As Osmani arrived, it rained'));
    assert.ok(!isOne('The hall after the shooting Five people were taken to hospital.'));
  });

  it('are told by numbers, credits and names of buttons', () => {
    assert.ok(!isOne('Storm in Tarn 1/8 Waves at the pier 2/8 Boats in the street'));
    assert.ok(!isOne('Waves at the pier Jan Novak/AP Boats in the street'));
    assert.ok(!isOne('Image caption The pier was closed'));
    assert.ok(!isOne('Close × The pier was closed'));
    assert.ok(!isOne('Photos: The storm of 2012 Novak filed for divorce in April.'));
  });

  it('are told by the rows of a table', () => {
    assert.ok(
      !isOne(
        'Results of games played on Friday: MARDAL 4 Tarsk 1 Orval 6 SELBY 1 Korst 14 REMSEN 3 Varga 9',
      ),
    );
    assert.ok(
      isOne('On Monday 4 men, on Tuesday 6 and on Friday 11 were held in Mardal, Tarsk and Orval.'),
    );
  });

  it('are not: names, titles of works, fractions and lines in capitals', () => {
    assert.ok(isOne('Osmani told The Harbour Post that the pier was closed.'));
    assert.ok(isOne('As Osmani arrived, In Our Time was on the air.'));
    assert.ok(isOne('Some 3/4 of the boats sank and 1/8 were damaged.'));
    assert.ok(isOne('Osmani (right) with Novak.'));
    assert.ok(isOne('There were no photos: the hall was dark.'));
    assert.ok(isOne('The match was shown on a full screen, and fans could skip ads.'));
    assert.ok(isOne('He asked: “As for the pier, is it closed?”'));
  });
});
