import assert from 'node:assert/strict';
import { read } from '../../../story.ts';

/** What happened at which time of day, as read in one sentence. */
const moments = (text: string) =>
  read('a.md', text, '2024-03-06')
    .claims.filter(({ predicate }) => predicate === 'befall')
    .map(({ eventTime, statement }) => [statement.phrases[0]!.head, eventTime]);

describe('what takes place at one moment', () => {
  it('is found by its words, before its time and behind it', () => {
    const expected = [['power cut', '2024-03-05T16:10']];
    assert.deepEqual(moments('The power went off at 4:10 p.m. on Tuesday.'), expected);
    assert.deepEqual(moments('At 4:10 p.m. on Tuesday the lights went out.'), expected);
    assert.deepEqual(moments('The smell was first reported at 8:20 a.m. on Tuesday.'), [
      ['first report', '2024-03-05T08:20'],
    ]);
  });

  it('is not found where it is planned, comes again, or the time is that of something else', () => {
    for (const text of [
      'The power will go off at 4:10 p.m. on Tuesday.',
      'The power went off a second time at 4:10 p.m. on Tuesday.',
      'The power went off and was back at 4:10 p.m. on Tuesday.',
      'The power went off before 4:10 p.m. on Tuesday.',
      'The power went off on Tuesday.',
    ])
      assert.deepEqual(moments(text), [], text);
  });

  it('is left out where an article gives two times for it: the power was lost twice', () => {
    const first = 'The power went off at 4:10 p.m. on Tuesday.';
    assert.equal(moments(`${first} The lights went out at 4:10 p.m. everywhere.`).length, 2);
    assert.deepEqual(moments(`${first} The lights went out at 9:30 p.m. in the north.`), []);
  });
});
