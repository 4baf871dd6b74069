import assert from 'node:assert/strict';
import { hinted, hintedCased, matches } from '../../../../src/core/article/hinted.ts';
import { isInsertion } from '../../../../src/core/article/insertions.ts';
import { character } from '../../../../src/core/article/line-characters.ts';
import { isCredit } from '../../../../src/core/article/line-kinds.ts';
import { lookAt } from '../../../../src/core/article/line-look.ts';
import { readLines } from '../../../../src/core/text/lines.ts';

const lineOf = (text: string) => lookAt(readLines(text)[0]!);

describe('a pattern with hints', () => {
  const aside = hinted('follow', 0, /\bfollow us\b/);

  it('is tried on a line that holds a word of its cue, in any case', () => {
    assert.ok(matches(aside, lineOf('FOLLOW US today')));
    assert.ok(!matches(aside, lineOf('Rain is to follow on Sunday.')));
    assert.ok(!matches(aside, lineOf('Rain fell.')));
  });

  it('is tried on a line that holds one of its characters', () => {
    const bracket = hinted(null, character.bracket, /\(ap\)$/);
    assert.ok(matches(bracket, lineOf('The mayor (AP)')));
    assert.ok(!matches(bracket, lineOf('The mayor, AP')));
  });

  it('heeds capitals only where they tell', () => {
    const initials = hintedCased(null, character.bracket, /\([A-Z]{2}\)$/);
    assert.ok(matches(initials, lineOf('The mayor (AP)')));
    assert.ok(!matches(initials, lineOf('The mayor (on)')));
  });

  it('finds calls to the reader and credits whatever word they use', () => {
    for (const line of [
      'Follow her on Instagram for more',
      'Got a news tip? Tell us',
      'You can contact the reporter any time.',
      'Send us your tips.',
      'Please leave us your thoughts',
      'Email Ann Lee at annlee@paper.example',
      'See the full list by clicking here',
      'Sign-up for the e-mail updates, or log-in to your account',
      'A ferry leaves the port (Photo: Ann Lee)',
      'The bridge after the storm | Harbour News',
    ])
      assert.ok(isInsertion(lineOf(line)), line);
    for (const line of ['The mayor (Reuters)', 'Handout', 'Picture courtesy of the fire service'])
      assert.ok(isCredit(lineOf(line)), line);
    for (const line of ['The minister left the building.', 'Divers searched the lake until dark.'])
      assert.ok(!isInsertion(lineOf(line)) && !isCredit(lineOf(line)), line);
  });
});
