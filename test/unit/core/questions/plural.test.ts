import assert from 'node:assert/strict';
import { pluralOf } from '../../../../src/core/questions/plural.ts';

describe('pluralOf', () => {
  for (const [noun, plural] of [
    ['soldier', 'soldiers'],
    ['person', 'people'],
    ['fisherman', 'fishermen'],
    ['city', 'cities'],
    ['boy', 'boys'],
    ['church', 'churches'],
    ['virus', 'viruses'],
    ['troops', 'troops'],
    ['aircraft', 'aircraft'],
    ['police officer', 'police officers'],
  ] as const)
    it(`one ${noun}, two ${plural}`, () => {
      assert.equal(pluralOf(noun), plural);
    });
});
