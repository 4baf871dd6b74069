import assert from 'node:assert/strict';
import { createQuestionList } from '../../../src/extension/question-list.ts';
import type { QuestionItem } from '../../../src/protocol-items/question.ts';
import type { QuestionChanges } from '../../../src/protocol-items/question-changes.ts';

const item = (id: string) => ({ id }) as QuestionItem;

describe('the list of questions in the window', () => {
  /** A server that answers what it is given, and the names by which it was asked. */
  function serve(...answers: (QuestionChanges | Error)[]) {
    const asked: (string | null)[] = [];
    const list = createQuestionList((since) => {
      asked.push(since);
      const answer = answers.shift()!;
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
    });
    return { asked, list };
  }
  const whole = (state: string, ...ids: string[]): QuestionChanges => ({
    state,
    isWhole: true,
    edits: [{ at: 0, gone: 0, items: ids.map(item) }],
  });

  it('asks for all at first, then for what has changed since', async () => {
    const { asked, list } = serve(whole('1', 'a', 'b'), {
      state: '2',
      isWhole: false,
      edits: [{ at: 1, gone: 1, items: [item('c')] }],
    });
    const [a] = await list();
    const now = await list();
    assert.deepEqual(now, [item('a'), item('c')]);
    assert.equal(now[0], a, 'what did not change is not made again');
    assert.deepEqual(asked, [null, '1']);
  });

  it('takes a whole list in place of what it had', async () => {
    const { list } = serve(whole('1', 'a', 'b'), whole('x', 'c'));
    await list();
    assert.deepEqual(await list(), [item('c')]);
  });

  it('builds each answer on the one before, when several views ask at once', async () => {
    const add = (state: string, at: number, id: string): QuestionChanges => ({
      state,
      isWhole: false,
      edits: [{ at, gone: 0, items: [item(id)] }],
    });
    const { asked, list } = serve(whole('1', 'a'), add('2', 1, 'b'), add('3', 0, 'c'));
    const lists = await Promise.all([list(), list(), list()]);
    assert.deepEqual(
      lists.map((one) => one.map(({ id }) => id).join('')),
      ['a', 'ab', 'cab'],
    );
    assert.deepEqual(asked, [null, '1', '2']);
  });

  it('keeps what it had when the server does not answer, and asks again from there', async () => {
    const { asked, list } = serve(whole('1', 'a'), new Error('gone'), {
      state: '1',
      isWhole: false,
      edits: [],
    });
    await list();
    await assert.rejects(list(), /gone/);
    assert.deepEqual(await list(), [item('a')]);
    assert.deepEqual(asked, [null, '1', '1']);
  });
});
