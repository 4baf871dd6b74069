import assert from 'node:assert/strict';
import { eventsOf, readFacts } from '../../../../scripts/eval/paraphrases.ts';

describe('a file of facts in many wordings', () => {
  it('has for each its two values, what both articles open with, and its wordings', () => {
    const facts = readFacts(
      'Made up.\n\n# dead | 14 | 17\n> Two trains collided.\nThe crash killed {v}.\n{v} died.\n# age | 4 | 5\n> A cat won.\nIt was {v}.\n',
    );
    assert.deepEqual(facts, [
      {
        name: 'dead',
        values: ['14', '17'],
        opening: 'Two trains collided.',
        wordings: ['The crash killed {v}.', '{v} died.'],
      },
      { name: 'age', values: ['4', '5'], opening: 'A cat won.', wordings: ['It was {v}.'] },
    ]);
  });

  it('has the questions of one event under one opening', () => {
    const facts = readFacts(
      'Made up.\n\n# dead | 1 | 2\n> A ferry sank.\n{v} died.\n# saved | 3 | 4\n> A ferry sank.\n{v} lived.\n# hurt | 5 | 6\n> A bus burned.\n{v} hurt.\n',
    );
    const names = eventsOf(facts).map((event) => event.map(({ name }) => name));
    assert.deepEqual(names, [['dead', 'saved'], ['hurt']]);
  });
});
