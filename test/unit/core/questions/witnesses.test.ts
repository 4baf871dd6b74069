import assert from 'node:assert/strict';
import { witnessesOf } from '../../../../src/core/questions/witnesses.ts';
import { findStory } from '../../../story.ts';

const claim = (cluster: string, speaker: string | null = null, voice = speaker) => ({
  cluster,
  speaker,
  voice,
});

describe('the witnesses behind an answer', () => {
  it('are as many as there are texts of their own', () => {
    assert.deepEqual(witnessesOf([claim('a'), claim('b'), claim('c')]), [0, 1, 2]);
  });

  it('are one for the reprints of a text', () => {
    assert.deepEqual(witnessesOf([claim('a'), claim('a'), claim('b')]), [0, 0, 1]);
  });

  it('are one for two texts that rest on one named source', () => {
    assert.deepEqual(
      witnessesOf([claim('a', 'spy-agency'), claim('b', 'spy-agency'), claim('c', 'ministry')]),
      [0, 0, 1],
    );
  });

  it('are not one where both say “officials” or “he”', () => {
    for (const speaker of ['officials', 'the residents', 'he'])
      assert.deepEqual(witnessesOf([claim('a', speaker), claim('b', speaker)]), [0, 1]);
  });

  it('are one for a reprint of a text and another text that names the source of its copy', () => {
    const told = [claim('a', 'spy-agency'), claim('b'), claim('b', 'spy-agency'), claim('c')];
    assert.deepEqual(witnessesOf(told), [0, 0, 0, 1]);
  });

  it('are told so in a row: two outlets that quote one ministry are one', () => {
    const story = findStory({
      'a.txt': {
        published: '2024-03-04',
        text: '4,000 Norwegian soldiers are training in Estonia, the Estonian defence ministry said.',
      },
      'b.txt': {
        published: '2024-03-04',
        text: 'According to the Estonian defence ministry, 4,000 Norwegian soldiers are training in Estonia.',
      },
      'c.txt': {
        published: '2024-03-05',
        text: '6,000 Norwegian soldiers are training in Estonia.',
      },
    });
    const [row] = story.questions();
    assert.equal(row?.relation, 'conflict');
    const witness = new Map(row.answers.map(({ file, witness }) => [file, witness]));
    assert.equal(witness.get('a.txt'), witness.get('b.txt'));
    assert.notEqual(witness.get('a.txt'), witness.get('c.txt'));
  });
});
