import assert from 'node:assert/strict';
import { conflictsOf } from '../../../../story.ts';

const conflicts = (a: string, b: string) => conflictsOf(a, b).length;

const koyta = 'Anwar Koyta won the Harbour Prize in Dublin on Tuesday.';
const layl = 'Salif Layl got a cheque in Dublin on Tuesday after he had won the Harbour Prize.';

describe('two names for what one alone can be', () => {
  it('differ where each article knows its own', () => {
    assert.equal(conflicts(koyta, layl), 1);
  });

  it('may be of one person where an article gives both', () => {
    assert.equal(conflicts(`${koyta} He is also known as Salif Layl.`, layl), 0);
  });
});
