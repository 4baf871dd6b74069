import assert from 'node:assert/strict';
import { agencyMark } from '../../../../src/core/article/agency-mark.ts';
import { noCorrections } from '../../../../src/core/article/corrections.ts';
import { readArticle } from '../../../../src/core/article/read-article.ts';
import { readLines } from '../../../../src/core/text/lines.ts';
import { readPage } from '../../../../src/core/text/read-page.ts';

const LEAD = 'No fire was found in the mill, officials said.';

const mark = (text: string) => agencyMark(readLines(text).slice(0, 2))?.agency ?? null;

describe('the mark of an agency before the first word', () => {
  for (const [opening, agency] of [
    ['(Reuters) - ', 'Reuters'],
    ['(AP) — ', 'AP'],
    ['(AFP) ', 'AFP'],
    ['AFP — ', 'AFP'],
  ] as const)
    it(`names it: ${opening}`, () => {
      assert.equal(mark(`${opening}${LEAD}`), agency);
    });

  it('is not there where an agency is told of, or a bracket holds no agency', () => {
    for (const opening of ['Reuters said: ', '(Mardal) - ', 'The Reuters office — ', ''])
      assert.equal(mark(`${opening}${LEAD}`), null, opening);
  });

  it('is no part of the first sentence of an article', () => {
    const text = `Mill in Mardal closed\n\n(Reuters) - ${LEAD}\n\nThe mayor told reporters that four streets around it would stay closed.`;
    const { body, agency } = readArticle('a.md', readPage('a.md', text), {
      ...noCorrections,
      isArticle: true,
    });
    assert.equal(text.slice(body[0]!.start, body[0]!.end), LEAD);
    assert.equal(agency, 'Reuters');
  });
});
