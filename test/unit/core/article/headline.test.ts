import assert from 'node:assert/strict';
import { endsInCredit, findRepeatedHeadline } from '../../../../src/core/article/headline.ts';
import { lookAt } from '../../../../src/core/article/line-look.ts';
import { readLines } from '../../../../src/core/text/lines.ts';

const headlineOf = (...texts: string[]) => {
  const lines = readLines(texts.join('\n')).map(lookAt);
  const found = findRepeatedHeadline(
    lines,
    lines.map(({ text }) => text.length > 60 && text.endsWith('.')),
  );
  return found && lines[found.line]!.text;
};

describe('the headline of a page', () => {
  const prose =
    'The harbour bridge was closed on Monday after engineers found cracks in two pillars.';

  it('is the line that repeats the title of the page', () => {
    assert.equal(
      headlineOf(
        'Harbour bridge closed after cracks found | Ledger',
        'Menu',
        'Harbour bridge closed after cracks found',
        prose,
      ),
      'Harbour bridge closed after cracks found',
    );
  });

  it('is the line above a deck that repeats more of the title', () => {
    assert.equal(
      headlineOf(
        'Cracks close old harbour bridge for months, council says - Ledger',
        'News',
        'Cracks in pillars close harbour bridge as council looks for money',
        'Cracks in two pillars close the old harbour bridge for months, the council says',
        'By Ann Lee',
        prose,
      ),
      'Cracks in pillars close harbour bridge as council looks for money',
    );
  });

  it('is null where nothing repeats the title', () => {
    assert.equal(headlineOf('Harbour bridge closed | Ledger', 'Menu', prose), null);
  });

  it('is told from a caption that ends in the name of the photographer', () => {
    assert.equal(endsInCredit('The mayor opens the bridge on Monday. Ann Lee'), true);
    assert.equal(endsInCredit('The city needs a bridge. Its mayor wants to help'), false);
    assert.equal(endsInCredit('U.S. Senate votes on bridge'), false);
  });
});
