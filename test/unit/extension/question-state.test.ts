import assert from 'node:assert/strict';
import { isConflict, isOpenConflict, isSettled } from '../../../src/extension/question-state.ts';
import type { QuestionItem } from '../../../src/protocol-items/question.ts';

type Judged = Pick<QuestionItem, 'relation' | 'dismissed' | 'answers' | 'verdicts'>;

const question = (given: Partial<Judged>) =>
  ({ relation: 'conflict', dismissed: null, answers: [], verdicts: [], ...given }) as QuestionItem;

/** A question of which one answer was marked. */
const marked = (verdict: string, holds: boolean) =>
  question({ answers: [{ verdict: { verdict, holds } }] as unknown as Judged['answers'] });

const judged = (verdict: string) =>
  question({ verdicts: [{ verdict }] as unknown as Judged['verdicts'] });

describe('a question in the list', () => {
  it('is a conflict where articles or their speakers contradict each other', () => {
    assert.ok(isConflict(question({ relation: 'conflict' })));
    assert.ok(isConflict(question({ relation: 'dispute' })));
    assert.ok(!isConflict(question({ relation: 'update' })));
    assert.ok(!isConflict(question({ relation: 'agreement' })));
  });

  it('is open until somebody dismisses it, with a reason or without', () => {
    assert.ok(isOpenConflict(question({})));
    assert.ok(!isOpenConflict(question({ dismissed: 'two strikes' })));
    assert.ok(!isOpenConflict(question({ dismissed: '' })));
    assert.ok(!isOpenConflict(question({ relation: 'agreement' })));
  });

  it('is settled once somebody has judged it, or an answer whose words still say the same', () => {
    assert.ok(isSettled(judged('verified')));
    assert.ok(isSettled(marked('false', true)));
    assert.ok(!isSettled(question({})));
    assert.ok(!isSettled(marked('false', false)), 'the words have changed since');
  });

  it('is not settled by being called disputed', () => {
    assert.ok(!isSettled(judged('disputed')));
    assert.ok(!isSettled(marked('disputed', true)));
  });
});
