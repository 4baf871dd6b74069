import assert from 'node:assert/strict';
import { conflictsOf } from '../../../story.ts';

const conflicts = (a: string, b: string) => conflictsOf(a, b, '2024-03-06').length;
const found = (words: string) =>
  `Customs officers in Tarsk opened a container of tins on Monday. They seized ${words}.`;

describe('a word for the sort of a thing', () => {
  it('points back to the thing that the other article names', () => {
    assert.equal(conflicts(found('620 kilos of the drug'), found('480 kilos of heroin')), 1);
  });

  it('is no such word where another sort is told of', () => {
    assert.equal(conflicts(found('620 kilos of the coffee'), found('480 kilos of heroin')), 0);
    assert.equal(conflicts(found('620 kilos of cocaine'), found('480 kilos of heroin')), 0);
  });
});
