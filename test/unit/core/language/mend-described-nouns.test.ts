import assert from 'node:assert/strict';
import { relationOf } from './read-sentence.ts';

describe('a participle between be and a noun', () => {
  for (const [text, noun] of [
    ['They were wounded soldiers.', 'soldiers'],
    ['The men were convicted murderers.', 'murderers'],
    ['Police said the victims were retired teachers from Lund.', 'teachers'],
  ] as const)
    it(`describes the noun: ${text}`, () => {
      assert.equal(relationOf('were', text), `cop ${noun}`);
    });

  for (const [text, verb] of [
    ['They were given medals.', 'given'],
    ['The pair were refused bail.', 'refused'],
    ['The men were killed Friday.', 'killed'],
  ] as const)
    it(`is the verb where the noun is what somebody is given, or a day: ${text}`, () => {
      assert.equal(relationOf('were', text), `aux:pass ${verb}`);
    });
});
