/**
 * A half-built dependency tree of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011): a stack, the
 * words not read yet, and the arcs so far. The root is a node after the last word.
 */
export interface ParseState {
  /** Number of words; also the number of the root node. */
  length: number;
  readonly stack: Int32Array;
  depth: number;
  /** The first word not read yet. */
  next: number;
  readonly heads: Int32Array;
  readonly labels: Int32Array;
  /** Outermost and next-to-outermost children on each side; −1 for none. */
  readonly left1: Int32Array;
  readonly left2: Int32Array;
  readonly right1: Int32Array;
  readonly right2: Int32Array;
  readonly leftCount: Int32Array;
  readonly rightCount: Int32Array;
}

/** What the parser can do: read a word, or give the word on top of the stack its head and drop it. */
export const shift = 0;
/** The head is the next word. */
export const attachLeft = 1;
/** The head is the word below it on the stack. */
export const attachRight = 2;

/** Room for sentences of up to `size` words. */
export function createState(size: number): ParseState {
  const column = () => new Int32Array(size + 1);
  return {
    length: 0,
    stack: column(),
    depth: 0,
    next: 0,
    heads: column(),
    labels: column(),
    left1: column(),
    left2: column(),
    right1: column(),
    right2: column(),
    leftCount: column(),
    rightCount: column(),
  };
}

/** Makes the state ready for a sentence of `length` words. */
export function resetState(state: ParseState, length: number): void {
  state.length = length;
  state.depth = 0;
  state.next = 0;
  state.heads.fill(-1, 0, length + 1);
  state.labels.fill(-1, 0, length + 1);
  state.left1.fill(-1, 0, length + 1);
  state.left2.fill(-1, 0, length + 1);
  state.right1.fill(-1, 0, length + 1);
  state.right2.fill(-1, 0, length + 1);
  state.leftCount.fill(0, 0, length + 1);
  state.rightCount.fill(0, 0, length + 1);
}

/** Whether every word has its head. */
export const isDone = (state: ParseState) => state.depth === 0 && state.next === state.length;

/** Whether the system allows an action now. */
export function isAllowed(state: ParseState, action: number): boolean {
  if (action === shift) return state.next < state.length;
  if (action === attachLeft)
    return state.depth > 0 && (state.next < state.length || state.depth === 1);
  return state.depth > 1;
}

/** There is more than one thing to do. */
export const undecided = -1;

/** The one action that the system allows now: where nothing is on the stack, and where no word is left to read. */
export function onlyAction({ depth, next, length }: ParseState): number {
  if (depth === 0) return shift;
  if (next < length) return undecided;
  return depth === 1 ? attachLeft : attachRight;
}

/** The word that an arc of this action hangs on. */
export const headOf = (state: ParseState, action: number) =>
  action === attachLeft ? state.next : state.stack[state.depth - 2]!;

/** Carries out an action; `label` is that of the new arc. */
export function apply(state: ParseState, action: number, label: number): void {
  if (action === shift) {
    state.stack[state.depth++] = state.next++;
    return;
  }
  const child = state.stack[state.depth - 1]!;
  const head = headOf(state, action);
  state.depth--;
  state.heads[child] = head;
  state.labels[child] = label;
  if (child < head) {
    state.left2[head] = state.left1[head]!;
    state.left1[head] = child;
    state.leftCount[head]!++;
  } else {
    state.right2[head] = state.right1[head]!;
    state.right1[head] = child;
    state.rightCount[head]!++;
  }
}
