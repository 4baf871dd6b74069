import assert from 'node:assert/strict';
import { noCorrections } from '../../../../src/core/article/corrections.ts';
import { readArticle } from '../../../../src/core/article/read-article.ts';
import { readPage } from '../../../../src/core/text/read-page.ts';

const LEAD = 'They had come to stop a strike. They left with nothing but a bill for their lawyers.';

const STORY = `Judge Nora Feld of the district court in Ambel found that the union of the dockers had kept to the five days' notice that the law requires, and that the ballot of February 24 had been properly held. The stoppage could therefore go on, she said.

The company had argued that the port was an essential service under the Supply Act of 1974. The judge held that the act covered the fuel jetty only.

The union welcomed it. "The law is on our side," said Ida Roth, its general secretary.
`;

/** What the first paragraph of the body is taken to be. */
function openingOf(above: string): string {
  const page = readPage('strike.md', `${above}${STORY}`);
  const { body } = readArticle('strike.md', page, noCorrections);
  return page.text.slice(body[0]!.start, body[0]!.end);
}

describe('pageLayout', () => {
  const matter = (more: string) =>
    `---\ntitle: Court lets port strike go on\nauthor: HP\noutlet: Harbour Post\ndate: 2026-03-03\n---\n\n${more}`;

  it('takes the first prose below a title in the front matter for the opening of the article', () => {
    assert.equal(openingOf(matter(`${LEAD}\n\n`)), LEAD);
    assert.equal(openingOf(matter(`Opinion\n\n${LEAD}\n\n`)), LEAD);
  });

  it('takes the lead of an agency for it, which is little but names and figures', () => {
    const lead =
      'Transport Minister Ida Roth on Tuesday dismissed Olof Brandt as director of Ambel Port Authority.';
    assert.equal(openingOf(matter(`AMBEL, March 3 (HNA) - ${lead}\n\n`)), lead);
  });

  it('takes no note of the page for it, nor what calls the reader elsewhere', () => {
    const judge = /^Judge Nora Feld/;
    assert.match(
      openingOf(matter('This page was last updated at a quarter past nine on Tuesday.\n\n')),
      judge,
    );
    assert.match(openingOf(matter('Sign up to get our newsletter in your inbox.\n\n')), judge);
  });

  it('takes a first line that is a sentence for it, in a text that was saved without its headline', () => {
    const rest =
      'Police held 85 people during the sale outside the hall. "Nobody who sits on the floor with a book is a danger to the port," the master, Ida Roth, said. The mayor replied that the law was the same for all.';
    const isTaken = (line: string) => {
      const page = readPage('strike.md', `---\ndate: 2026-03-03\n---\n\n${line}\n\n${rest}\n`);
      const { body } = readArticle('strike.md', page, noCorrections);
      return page.text.startsWith(line, body[0]!.start);
    };
    assert.ok(
      isTaken(
        'Flags flew at half mast in Ambel on Saturday for the dockers who were killed in the fire at the port.',
      ),
    );
    assert.ok(!isTaken('Flags at half mast in Ambel for dockers killed in fire at the port'));
    assert.ok(
      !isTaken(
        'Flags at Half Mast in Ambel on Saturday for Dockers Killed in the Fire at the Port.',
      ),
    );
  });
});
