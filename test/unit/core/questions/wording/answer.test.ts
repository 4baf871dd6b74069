import assert from 'node:assert/strict';
import { answerInWords } from '../../../../../src/core/questions/wording/answer.ts';
import type { Comparison } from '../../../../../src/core/questions/comparison.ts';
import type { QuestionKind } from '../../../../../src/core/questions/question.ts';
import { toldIn } from '../told-in.ts';

const answer = (text: string, kind: QuestionKind) =>
  answerInWords(toldIn('a.md', text)[0]!, { kind } as Comparison);

describe('an answer in words', () => {
  it('is the number, and the day of the article', () => {
    assert.equal(answer('Two workers were injured on Monday.', 'number'), 'Two (2024-03-05)');
  });

  it('says who gives it, and when', () => {
    assert.match(
      answer('Two workers were injured, Ada Quill said on Monday.', 'number'),
      /^Two \(said 2024-03-04 by Ada Quill\)$/,
    );
  });

  it('names who gives it as inside a sentence', () => {
    const said = (who: string) => `${who} said on Monday that two workers were injured.`;
    assert.equal(
      answer(said('The defence ministry'), 'number'),
      'two (said 2024-03-04 by the defence ministry)',
    );
    assert.equal(answer(said('Mediators'), 'number'), 'two (said 2024-03-04 by mediators)');
    assert.equal(
      answer(said('Police Scotland'), 'number'),
      'two (said 2024-03-04 by Police Scotland)',
    );
  });

  it('is yes or no to whether it is so', () => {
    assert.match(answer('The law was passed on Monday.', 'polarity'), /^yes /);
    assert.match(answer('The law was not passed on Monday.', 'polarity'), /^no /);
  });

  it('is the day, or who did it', () => {
    assert.match(answer('The mill opened on Monday.', 'date'), /^2024-03-04 /);
    assert.match(answer('Ada Quill won the Lindqvist Prize on Monday.', 'value'), /^Ada Quill /);
  });
});
