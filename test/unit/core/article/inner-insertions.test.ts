import assert from 'node:assert/strict';
import { innerInsertions } from '../../../../src/core/article/inner-insertions.ts';
import { lookAt } from '../../../../src/core/article/line-look.ts';
import { readLines } from '../../../../src/core/text/lines.ts';

const partsOf = (text: string) =>
  innerInsertions(lookAt(readLines(text)[0]!)).map(({ start, end }) => text.slice(start, end));

const before =
  'The ferry to Odesa was held in port for two days while divers looked for the anchor that it had lost.';
const after = 'It left on Friday, the harbour master said, with 412 people on board.';

describe('what is glued into a paragraph', () => {
  for (const part of [
    'Follow us on Twitter for more.',
    'Click here to see the route.',
    'Sign up for our newsletter.',
    'ALSO READ: Ferry company sued by its crew.',
    '(Photo: Ann Lee)',
    '(Image by AFP/Getty)',
  ])
    it(`is told by itself: ${part}`, () => {
      const text = `${before} ${part} ${after}`;
      assert.deepEqual(partsOf(text), [part]);
    });

  it('is told more than once, in the order of the text', () => {
    const text = `(Photo: PA) ${before} Follow @harbourpost for news. ${after} (Photo: Ann Lee)`;
    assert.deepEqual(partsOf(text), [
      '(Photo: PA)',
      'Follow @harbourpost for news.',
      '(Photo: Ann Lee)',
    ]);
  });

  for (const part of [
    '“Follow us on Twitter for more,” the captain had told the passengers.',
    'Residents were asked to register to vote by Monday.',
    'A photo (taken on Friday) shows the anchor.',
    'The related inquiry goes on.',
  ])
    it(`is no sentence of the report: ${part}`, () => {
      assert.deepEqual(partsOf(`${before} ${part} ${after}`), []);
    });

  it('is not looked for in a short line, which is judged as a whole', () => {
    assert.deepEqual(partsOf('The ferry left. Follow us on Twitter.'), []);
  });
});
