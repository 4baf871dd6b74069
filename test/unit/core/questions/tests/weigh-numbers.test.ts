import assert from 'node:assert/strict';
import { findStory } from '../../../../story.ts';

/** How two articles of two days relate by the numbers they give. */
function relations(a: string, b: string): readonly string[] {
  return findStory({
    'a.md': { text: a, published: '2020-08-20' },
    'b.md': { text: b, published: '2020-08-21' },
  })
    .questions()
    .filter(({ kind }) => kind === 'number' || kind === 'part-whole')
    .map(({ relation }) => relation);
}

const bodies = (count: number, when: string) =>
  `Divers had recovered ${String(count)} bodies by ${when} from the ferry Sinar Bela, which sank off Orval on Wednesday, the search agency said.`;

describe('two numbers of two days', () => {
  it('are an update where a count goes on and the later one is higher, whatever the verb', () => {
    assert.deepEqual(relations(bodies(17, 'noon on Thursday'), bodies(23, 'Friday evening')), [
      'update',
    ]);
  });

  it('follow each other by the parts of one day', () => {
    const parts = ['Thursday morning', 'Thursday afternoon', 'Thursday evening', 'Thursday night'];
    for (const [at, part] of parts.entries())
      for (const later of parts.slice(at + 1)) {
        assert.deepEqual(relations(bodies(17, part), bodies(23, later)), ['update'], later);
        assert.deepEqual(relations(bodies(23, part), bodies(17, later)), ['conflict'], later);
      }
    const noon = 'noon on Thursday';
    assert.deepEqual(relations(bodies(17, parts[0]!), bodies(23, noon)), ['update']);
    assert.deepEqual(relations(bodies(23, parts[0]!), bodies(17, noon)), ['conflict']);
    assert.deepEqual(relations(bodies(17, noon), bodies(23, parts[1]!)), ['update']);
    assert.deepEqual(relations(bodies(23, noon), bodies(17, parts[1]!)), ['conflict']);
  });

  it('are a conflict where the later one is lower', () => {
    assert.deepEqual(relations(bodies(23, 'noon on Thursday'), bodies(17, 'Friday evening')), [
      'conflict',
    ]);
  });
});

describe('one number for the dead and the injured together', () => {
  const hurt = (words: string) =>
    `A commuter train came off the rails at Orval on Thursday and ${words}, the health authority said.`;

  it('is no other number of injured', () => {
    assert.deepEqual(
      relations(hurt('34 people were injured'), hurt('41 people were dead or injured')),
      [],
    );
  });

  it('has its twin: two numbers of injured are a conflict where the later one is lower', () => {
    assert.deepEqual(relations(hurt('41 people were injured'), hurt('34 people were injured')), [
      'conflict',
    ]);
  });
});
