import assert from 'node:assert/strict';
import {
  apply,
  attachLeft,
  attachRight,
  createState,
  isAllowed,
  isDone,
  onlyAction,
  resetState,
  shift,
  undecided,
} from '../../../../src/core/language/parse-state.ts';

describe('the states of the parser', () => {
  it('build the tree of "Kim sent troops"', () => {
    const state = createState(10);
    resetState(state, 3);
    for (const action of [shift, attachLeft, shift, shift, attachRight, attachLeft]) {
      assert.ok(isAllowed(state, action));
      apply(state, action, 5);
    }
    assert.ok(isDone(state));
    assert.deepEqual([...state.heads.subarray(0, 3)], [1, 3, 1]);
    assert.deepEqual([state.left1[1], state.right1[1]], [0, 2]);
  });

  it('allow the root one word at the end only', () => {
    const state = createState(10);
    resetState(state, 2);
    assert.ok(!isAllowed(state, attachLeft));
    apply(state, shift, -1);
    apply(state, shift, -1);
    assert.ok(!isAllowed(state, shift));
    assert.ok(!isAllowed(state, attachLeft));
    assert.ok(isAllowed(state, attachRight));
  });

  it('know the one thing that can be done where there is no choice, on every way through five words', () => {
    const ways: number[][] = [[]];
    let forced = 0;
    for (let way = ways.pop(); way; way = ways.pop()) {
      const state = createState(10);
      resetState(state, 5);
      for (const action of way) apply(state, action, 0);
      if (isDone(state)) continue;
      const allowed = [shift, attachLeft, attachRight].filter((action) => isAllowed(state, action));
      assert.equal(onlyAction(state), allowed.length === 1 ? allowed[0] : undecided, `${way}`);
      if (allowed.length === 1) forced++;
      ways.push(...allowed.map((action) => [...way, action]));
    }
    assert.ok(forced > 100);
  });

  it('are ready for the next sentence', () => {
    const state = createState(10);
    resetState(state, 1);
    apply(state, shift, -1);
    apply(state, attachLeft, 1);
    resetState(state, 2);
    assert.deepEqual([...state.heads.subarray(0, 3)], [-1, -1, -1]);
    assert.ok(!isDone(state));
  });
});
