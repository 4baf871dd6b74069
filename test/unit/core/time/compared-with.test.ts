import assert from 'node:assert/strict';
import { isComparedWith } from '../../../../src/core/time/compared-with.ts';

describe('a time that is only compared with', () => {
  it('stands behind another number of things', () => {
    for (const before of [
      'fewer people than on ',
      'more were hurt than during the ',
      'twice as many as ',
      'four times as many arrests as on ',
      'as high as in the ',
    ])
      assert.ok(isComparedWith(before), before);
  });

  it('is none of which something is told', () => {
    for (const before of [
      'no later than ',
      'as early as ',
      'as soon as on ',
      'arrested on ',
      'such as ',
      '',
    ])
      assert.ok(!isComparedWith(before), before);
  });
});
