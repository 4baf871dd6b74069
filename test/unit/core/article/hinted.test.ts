import assert from 'node:assert/strict';
import { matches } from '../../../../src/core/article/hinted.ts';
import { isInsertion } from '../../../../src/core/article/insertions.ts';
import { isCredit } from '../../../../src/core/article/line-kinds.ts';

describe('a pattern with hints', () => {
  const aside = { hints: ['follow'], pattern: /\bfollow us\b/i };

  it('is tried on a line that holds a hint, in any case', () => {
    assert.ok(matches(aside, 'FOLLOW US today', 'follow us today'));
    assert.ok(!matches(aside, 'Rain is to follow on Sunday.', 'rain is to follow on sunday.'));
    assert.ok(!matches(aside, 'Rain fell.', 'rain fell.'));
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
      'A ferry leaves the port (Photo: Ann Lee)',
      'The bridge after the storm | Harbour News',
    ])
      assert.ok(isInsertion(line), line);
    for (const line of ['The mayor (Reuters)', 'Handout', 'Picture courtesy of the fire service'])
      assert.ok(isCredit(line), line);
    for (const line of ['The minister left the building.', 'Divers searched the lake until dark.'])
      assert.ok(!isInsertion(line) && !isCredit(line), line);
  });
});
