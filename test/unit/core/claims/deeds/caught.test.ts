import assert from 'node:assert/strict';
import { conflictsOf, read } from '../../../../story.ts';

const told = (text: string) => read('a.md', text, '2024-03-05').claims.map((one) => one.predicate);

describe('whoever is caught', () => {
  it('is arrested where it is the police who do it, or somebody wanted whom it befalls', () => {
    for (const text of [
      'Police caught the gunman in Orval on Monday.',
      'Police caught two men in Orval on Monday.',
      'The killer was caught in Orval on Monday.',
    ])
      assert.ok(told(text).includes('arrest'), text);
  });

  it('is nobody who was caught by a storm, and no fish or cold', () => {
    for (const text of [
      'The tourists were caught in a storm on Monday.',
      'The boat caught a shark on Monday.',
      'Anna Berg caught a cold on Monday.',
      'He was caught up in the fighting.',
    ])
      assert.ok(!told(text).includes('arrest'), text);
  });

  it('is not at large on that day, whoever caught him', () => {
    const large = 'The gunman who shot three people in Selm was still at large on Tuesday.';
    const caught = 'Police caught the gunman who shot three people in Selm on Tuesday.';
    assert.deepEqual(conflictsOf(large, caught), ['antonym']);
    const officer = 'An officer who shot three people in Selm was still at large on Tuesday.';
    assert.deepEqual(
      conflictsOf(officer, 'Police caught an officer who shot three people in Selm on Tuesday.'),
      [],
    );
  });

  it('is not at large on that day', () => {
    const shot = (words: string) =>
      `The gunman who shot three people in Selm ${words}, police said.`;
    const free = shot('was still at large on Tuesday');
    for (const words of ['was caught on Tuesday', 'was arrested on Monday', 'is in custody'])
      assert.deepEqual(conflictsOf(free, shot(words)), ['antonym'], words);
    assert.deepEqual(
      conflictsOf(shot('was still on the run on Tuesday'), shot('was caught on Tuesday')),
      ['antonym'],
    );
    assert.deepEqual(
      conflictsOf(shot('was still at large on Monday'), shot('was caught on Tuesday')),
      [],
    );
  });
});
