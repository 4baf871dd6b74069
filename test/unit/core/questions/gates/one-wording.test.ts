import assert from 'node:assert/strict';
import { notInOneWording } from '../../../../../src/core/questions/gates/one-wording.ts';
import { toldIn } from '../told-in.ts';

describe('two claims in one wording', () => {
  const told = (text: string, verb: string) =>
    toldIn('a.md', text).find(({ claim }) => claim.statement.verb === verb)!;
  const well = 'Jan Rell has not died and is well, his agent wrote after police';

  it('say the same, whichever way they were read', () => {
    const a = told(`${well} freed him on Monday.`, 'free');
    const b = told(`In a note on ${well} freed him on Monday.`, 'free');
    assert.deepEqual(notInOneWording(a, b), { clears: 'both say the same' });
  });

  it('may differ in a word near the verb, or where hardly a word stands before it', () => {
    const a = told(`${well} freed him on Monday.`, 'free');
    const b = told(`${well} never freed him on Monday.`, 'free');
    assert.ok(!('clears' in notInOneWording(a, b)));
    const [x, y] = [told('Police freed him.', 'free'), told('Police freed him.', 'free')];
    assert.ok(!('clears' in notInOneWording(x, y)));
  });
});
