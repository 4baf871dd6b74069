import assert from 'node:assert/strict';
import { endsBefore } from '../../../../src/core/article/tail.ts';
import { lookAt } from '../../../../src/core/article/line-look.ts';
import { readLines } from '../../../../src/core/text/lines.ts';

const story = [
  'The harbour bridge was closed on Monday after engineers found cracks in two pillars.',
  'Engineers had warned the harbour council about the pillars in a report last spring.',
];

/** The first line of the tail; every line counts as body as far as the model is concerned, or those given. */
const tailOf = (texts: readonly string[], isBody = texts.map(() => true)) =>
  texts[endsBefore(readLines(texts.join('\n')).map(lookAt), isBody)];

describe('the tail of a page', () => {
  it('begins at a heading under which other stories are listed', () => {
    assert.equal(
      tailOf([...story, 'Most read', 'Ten beaches to see this summer with your family.']),
      'Most read',
    );
  });

  it('does not begin at a heading after which the article goes on with its own people', () => {
    const more = [
      'The council said the harbour bridge would stay closed until the pillars were repaired.',
      'Engineers will look at the other pillars of the bridge before the council meets again.',
    ];
    assert.equal(tailOf([...story, 'Related articles', ...more]), undefined);
    const texts = [...story, 'Related articles', more[0]!, 'A ferry in the rain', more[1]!];
    assert.equal(tailOf(texts, [true, true, false, true, false, true]), undefined);
  });

  it('does not begin at an advertisement between two paragraphs', () => {
    const next =
      'The council said the harbour bridge would stay closed until the pillars were repaired.';
    assert.equal(tailOf([...story, 'Advertisement', next]), undefined);
    assert.equal(
      tailOf([...story, 'Advertisement', 'Ten sunny beaches that nobody should miss this summer.']),
      'Advertisement',
    );
  });
});
