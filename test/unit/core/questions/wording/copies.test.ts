import assert from 'node:assert/strict';
import {
  copyAnswer,
  copyQuestion,
  isDeniedCopy,
} from '../../../../../src/core/questions/wording/copies.ts';
import type { Told } from '../../../../../src/core/questions/told.ts';
import { findStory } from '../../../../story.ts';

/** A claim of which only the sentence is looked at. */
function told(text: string, start = 100): Told {
  return { claim: { sentence: { text, start, end: start + text.length } } } as unknown as Told;
}

function spanIn(text: string, words: string, start = 100) {
  const at = text.indexOf(words);
  return { start: start + at, end: start + at + words.length };
}

describe('two copies of one sentence that differ', () => {
  const SHORT = 'The ferry carried 31 people from the valley.';
  const LONG =
    'After a night in which nobody in the upper valley had slept and the river had risen twice, the ferry carried 31 people from the valley to the school in Tarsk, where the Red Cross had set up beds, stoves and a kitchen for them.';

  it('are asked about by the sentence with a gap', () => {
    assert.equal(
      copyQuestion(told(SHORT), spanIn(SHORT, '31')),
      'Which is it: “The ferry carried … people from the valley”?',
    );
  });

  it('are shown around the gap only, cut between words', () => {
    const question = copyQuestion(told(LONG), spanIn(LONG, '31'));
    assert.match(
      question,
      /^Which is it: “… [^“]*the ferry carried … people from the valley to the school[^”]* …”\?$/,
    );
    assert.ok(question.length < 180, question);
  });

  it('are answered by what each has in the gap', () => {
    assert.equal(copyAnswer(told(SHORT), spanIn(SHORT, '31')), '31');
  });

  it('are told apart by yes and no where one of them denies', () => {
    const denied = 'The ferry did not carry the people.';
    assert.ok(isDeniedCopy(told(denied), spanIn(denied, 'did not carry')));
    assert.ok(!isDeniedCopy(told(SHORT), spanIn(SHORT, 'carried')));
    assert.ok(!isDeniedCopy(told(denied), spanIn(denied, denied)));
  });

  it('make one row that shows what each copy has', () => {
    const text = (count: string) =>
      `The old ferry Halcyon carried ${count} frightened people and their goats from the upper valley to the school in Tarsk.`;
    const [row] = findStory({
      'a.md': { text: text('thirty'), published: '2024-03-06' },
      'b.md': { text: text('ninety'), published: '2024-03-06' },
    }).questions();
    assert.equal(row?.relation, 'conflict');
    assert.deepEqual(row.answers.map(({ answer }) => answer.replace(/ \(.*/, '')).sort(), [
      'ninety',
      'thirty',
    ]);
  });
});
