import assert from 'node:assert/strict';
import { conflictsOf } from '../../../../story.ts';

describe('two things that exclude each other', () => {
  const lead = 'The space agency of Nordmark launched a rocket from Mardal on Tuesday.';
  const well = `${lead} The launch was a success.`;

  it('are told of one where neither is narrowed', () => {
    assert.deepEqual(conflictsOf(well, `${lead} The launch failed.`), ['antonym']);
  });

  it('may be told of two where one is narrowed by what the other does not know', () => {
    assert.deepEqual(conflictsOf(well, `${lead} The first launch failed.`), []);
    const court = 'A court in Mardal ruled on Tuesday in the case of Anna Berg.';
    const lost = `${court} The court rejected her appeal.`;
    assert.deepEqual(conflictsOf(lost, `${court} The court upheld her appeal.`), ['antonym']);
    assert.deepEqual(conflictsOf(lost, `${court} The court upheld his appeal.`), []);
    assert.deepEqual(conflictsOf(lost, `${court} The court upheld the prosecution's appeal.`), []);
  });
});

describe('a crossing between two countries', () => {
  it('is the one of an article that speaks of them', () => {
    const opened =
      'The Kassera border crossing between Benin and Niger was opened to trucks on Monday, the ministry said.';
    const closed = (visit: string) =>
      `${visit}. The crossing remained closed to trucks on Monday, the ministry said.`;
    assert.deepEqual(
      conflictsOf(
        opened,
        closed("Benin's minister visited the Kassera border crossing with Niger"),
      ),
      ['antonym'],
    );
    assert.deepEqual(
      conflictsOf(opened, closed('A minister visited the Kassera border crossing')),
      [],
    );
  });
});
