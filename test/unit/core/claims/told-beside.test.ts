import assert from 'node:assert/strict';
import { findQuantities } from '../../../../src/core/claims/find-quantities.ts';
import { toldBeside } from '../../../../src/core/claims/told-beside.ts';
import { createTools } from '../../../../src/core/tools.ts';
import { loadModels } from '../../../../src/node/load-models.ts';

const { language } = createTools(loadModels());

/** What the words beside the first number of a sentence tell of it. */
function told(text: string): string | null {
  const [sentence] = language.read(text, [{ start: 0, end: text.length }]);
  const [quantity] = findQuantities(text, sentence!, []);
  const { tokens } = sentence!;
  const from = tokens.findIndex(({ end }) => end > quantity!.start);
  const to = tokens.findIndex(({ start }) => start >= quantity!.end);
  return toldBeside(
    tokens.map((token) => token.text.toLowerCase()),
    quantity!,
    from,
    to,
  );
}

describe('toldBeside', () => {
  for (const [text, expected] of [
    ['The death toll from the quake has risen to 17.', 'kill'],
    ['The number of people evacuated reached 400.', 'evacuate'],
    ['Officials put the toll at 46.', 'kill'],
    ['Officials put the injury toll at 46.', 'wound'],
    ['The toll of injured reached 46.', 'wound'],
    ['The injury toll from the quake has risen to 46.', 'wound'],
    ['Officials put the casualty toll at 46.', null],
    ['Twelve people have so far been arrested.', 'arrest'],
    ['A bomb went off, wounding at least 30 soldiers.', 'wound'],
    ['It led to the cancellation of about 110 flights.', 'cancel'],
    ['Doctors counted 14 deaths.', 'kill'],
    ['Some 60 houses were destroyed or damaged.', null],
    ['The storm destroyed or damaged 60 houses.', null],
    ['Death toll: 30.', 'kill'],
    ['Injured: 12 passengers.', 'wound'],
    ['Number of people killed: 30.', 'kill'],
    ['Total dead: 10\nNorwegians: 0\nInjured: 74', null],
    ['What the brigade found: 30 barrels.', null],
    ['He read aloud what the court had said of those missing: 30 pages.', null],
    ['The mayor of 400 villages spoke.', null],
  ] as const)
    it(`tells ${expected ?? 'nothing'}: ${text}`, () => {
      assert.equal(told(text), expected);
    });
});
