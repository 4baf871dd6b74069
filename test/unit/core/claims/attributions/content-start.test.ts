import assert from 'node:assert/strict';
import { told } from '../told.ts';

describe('the words that somebody says', () => {
  for (const [text, said] of [
    ['Brandt said in a letter they had lost the dam.', 'they had lost the dam'],
    ['Brandt said last week the dam had failed.', 'the dam had failed'],
    ['Brandt told a group of reporters that the dam had failed.', 'the dam had failed'],
    ['Brandt told one of the men the dam had failed.', 'the dam had failed'],
    ['Brandt asked whether the dam had failed.', 'whether the dam had failed'],
    ['Brandt said: “The dam has failed.”', '“The dam has failed.”'],
  ] as const)
    it(`begin behind when, how and to whom: ${text}`, () => {
      assert.deepEqual(
        told(text).map((one) => one.split(' | ').at(-1)),
        [said],
      );
    });

  it('are none where nothing follows', () => {
    for (const text of [
      'Brandt said on Monday.',
      'Brandt said:',
      'Officials from the ministry said.',
    ])
      assert.deepEqual(told(text), [], text);
  });
});
