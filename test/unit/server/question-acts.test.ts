import assert from 'node:assert/strict';
import { createQuestionActs } from '../../../src/server/question-acts.ts';
import { createUndo } from '../../../src/server/undo.ts';
import { ferryFolder } from './ferry-folder.ts';

const ann = { by: 'Ann', at: '2026-03-04T09:00:00.000Z' };
const ben = { by: 'Ben', at: '2026-03-05T09:00:00.000Z' };
const question = 'how many were killed';

async function setting() {
  const { folder, store } = await ferryFolder('a.txt');
  const undo = createUndo();
  const acts = createQuestionActs(() => ann, undo);
  const others = createQuestionActs(() => ben, undo);
  const given = () =>
    store.all().map(({ act, by, withdrawn }) => [by, act.kind, act.value, withdrawn]);
  return { folder, store, undo, acts, others, given };
}

describe('what a person says about a question', () => {
  it('is a verdict, which another one of theirs replaces', async () => {
    const { folder, acts, given } = await setting();
    const params = { folder: folder.uri, question };
    await acts.judge(folder, { ...params, verdict: 'disputed' });
    await acts.judge(folder, { ...params, verdict: 'verified' });
    assert.deepEqual(given(), [['Ann', 'verdict', 'verified', false]]);
    await acts.judge(folder, { ...params, verdict: null });
    assert.deepEqual(given(), [['Ann', 'verdict', 'verified', true]]);
  });

  it('is a verdict that nobody else can take back', async () => {
    const { folder, acts, others } = await setting();
    const params = { folder: folder.uri, question };
    await acts.judge(folder, { ...params, verdict: 'disputed' });
    await assert.rejects(others.judge(folder, { ...params, verdict: null }), /Ann made/);
    await others.judge(folder, { ...params, question: 'another', verdict: null });
  });

  it('is a dismissal, which anybody takes back, all of them at once', async () => {
    const { folder, acts, others, store } = await setting();
    await acts.dismiss(folder, question, 'two ferries');
    await others.dismiss(folder, question, 'two days');
    await others.dismiss(folder, 'another', 'two days');
    await acts.restore(folder, question);
    const left = store.all().filter(({ withdrawn }) => !withdrawn);
    assert.deepEqual(
      left.map(({ target }) => target.question),
      ['another'],
    );
    assert.equal(store.all().length, 3);
  });

  it('is a label of their own, changed and taken back', async () => {
    const { folder, acts, others, given } = await setting();
    await acts.report(folder, question, 'update');
    await others.report(folder, question, null);
    assert.deepEqual(given(), [['Ann', 'report', 'update', false]]);
    await acts.report(folder, question, null);
    assert.deepEqual(given(), [['Ann', 'report', 'update', true]]);
    await acts.report(folder, question, 'update');
    assert.deepEqual(
      given()
        .map(([, , , withdrawn]) => withdrawn)
        .sort(),
      [false, true],
    );
  });

  it('is a verdict that can be undone', async () => {
    const { folder, acts, undo, given } = await setting();
    await acts.judge(folder, { folder: folder.uri, question, verdict: 'disputed' });
    await undo.last(ann);
    assert.deepEqual(given(), [['Ann', 'verdict', 'disputed', true]]);
  });
});
