import assert from 'node:assert/strict';
import { someAnswers } from '../../../../src/core/questions/some-answers.ts';

describe('the answers that are shown', () => {
  const first = (words: string) => words.split(' ')[0]!;

  it('are all of them where they are few', () => {
    const answers = ['11 dead', '20 dead'];
    assert.deepEqual(someAnswers(answers, first), { shown: answers, more: 0 });
  });

  it('are some of very many, with the number of the others', () => {
    const answers = Array.from({ length: 3460 }, (_, i) => `${i} dead`);
    const { shown, more } = someAnswers(answers, first);
    assert.deepEqual(shown, answers.slice(0, 40));
    assert.equal(more, 3420);
  });

  it('hold one for each thing that is said, in their order', () => {
    const answers = ['11 in Arden', '11 in Brale', '11 in Corin', '20 in Dorn', '11 in Elm'];
    assert.deepEqual(someAnswers(answers, first, undefined, 3), {
      shown: ['11 in Arden', '11 in Brale', '20 in Dorn'],
      more: 2,
    });
  });

  it('hold those that must not be missing', () => {
    const answers = ['11 in Arden', '11 in Brale', '20 in Dorn', '11 in Elm'];
    const { shown } = someAnswers(answers, first, (answer) => answer.endsWith('Elm'), 2);
    assert.deepEqual(shown, ['11 in Arden', '11 in Elm']);
  });
});
