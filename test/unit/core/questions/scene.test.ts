import assert from 'node:assert/strict';
import { toldIn } from './told-in.ts';

/** The names that the last claim of an article has around it, its own and those of the opening. */
function namesAround(text: string): readonly string[] {
  return [...toldIn('a.txt', text, '2024-03-05').at(-1)!.scene.names];
}

describe('the scene of a claim', () => {
  const opening = 'The port of Mardal took on 40 dockers on Monday, its owner Tolka Lines said.';

  it('holds the names with which its article opens', () => {
    assert.deepEqual(namesAround(`${opening} The firm earns 12 million euros.`), [
      'mardal',
      'tolka',
      'lines',
    ]);
  });

  it('does not where it turns to something older', () => {
    for (const old of [
      'In 2015 the firm took on 30 dockers.',
      'A similar firm took on 30 dockers.',
      'The firm took on 30 dockers last year.',
      'Two years ago the firm took on 30 dockers.',
    ])
      assert.deepEqual(namesAround(`${opening} ${old}`), [], old);
  });

  it('does where it tells the figures of the year before, or compares with that', () => {
    for (const recent of [
      'The firm earned 12 million euros in 2023.',
      'The firm took on more dockers than last year.',
      'Its wages are up 4 percent from a year earlier.',
    ])
      assert.ok(namesAround(`${opening} ${recent}`).includes('mardal'), recent);
  });
});
