import assert from 'node:assert/strict';
import { conflictsOf } from '../../../../story.ts';

describe('who died and who survived', () => {
  const lead = 'A ferry sank off Mardal on Tuesday.';
  const survived = (who: string) => `${lead} ${who} survived.`;
  const died = (who: string) => `${lead} ${who} died.`;

  it('is one person where both articles tell of the captain or of one name', () => {
    assert.deepEqual(conflictsOf(survived('The captain'), died('The captain')), ['antonym']);
    assert.deepEqual(conflictsOf(survived('Anna Berg'), died('Anna Berg')), ['antonym']);
  });

  it('may be another where one of them is any of those on board', () => {
    assert.deepEqual(conflictsOf(survived('A captain'), died('The captain')), []);
    assert.deepEqual(conflictsOf(survived('The captain'), died('A captain')), []);
  });
});
