import assert from 'node:assert/strict';
import { findCaptions } from '../../../../src/core/article/captions.ts';
import { lookAt } from '../../../../src/core/article/line-look.ts';
import { readLines } from '../../../../src/core/text/lines.ts';

const captionsOf = (text: string) => {
  const lines = readLines(text).map(lookAt);
  return lines.filter((_, i) => findCaptions(lines)[i]).map((line) => line.text);
};

describe('captions', () => {
  it('takes the sentence above a credit that stands alone for a caption', () => {
    assert.deepEqual(
      captionsOf(
        'The mayor opens the new bridge in Harbour Town.\n(Image: © Ann Lee/City Press)\nThe bridge opened on Monday.',
      ),
      ['The mayor opens the new bridge in Harbour Town.'],
    );
    assert.deepEqual(captionsOf('Ferries wait in the harbour.\nPhoto: Ann Lee\nThey left.'), [
      'Ferries wait in the harbour.',
    ]);
  });

  it('leaves a paragraph alone above a caption that ends in its credit', () => {
    assert.deepEqual(
      captionsOf(
        'The bridge opened on Monday.\nThe mayor cuts the ribbon. (Image: GETTY)\nIt rained.',
      ),
      [],
    );
  });

  it('knows a sentence that comes again in the gallery, and the marks of the gallery', () => {
    const caption =
      'Rescuers carry a child out of the flooded school in Lower Marsh on Sunday morning.';
    assert.deepEqual(
      captionsOf(`${caption}\nImage 1 of 3\n${caption}\nThe river rose in the night.`),
      [caption, 'Image 1 of 3', caption],
    );
  });

  it('keeps a sentence that is quoted again much later', () => {
    const words = 'We did everything that we could to warn the people who live by the river.';
    const between = Array.from({ length: 20 }, (_, i) => `Paragraph ${i} tells what came next.`);
    assert.deepEqual(captionsOf([words, ...between, words].join('\n')), []);
  });

  it('keeps a long paragraph above a credit', () => {
    const long = 'The council met for nine hours and heard forty people. '.repeat(7).trim();
    assert.deepEqual(captionsOf(`${long}\nPhoto: Ann Lee`), []);
  });
});
