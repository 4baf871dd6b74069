import assert from 'node:assert/strict';
import { isOfOneEvent } from '../../../../../src/core/questions/gates/of-one-event.ts';
import { toldIn } from '../told-in.ts';

const isOf = (text: string) => isOfOneEvent(toldIn('a.txt', text, '2024-03-05').at(-1)!);

describe('what is told of an event that the article has told of', () => {
  it('says in which it was done', () => {
    assert.ok(isOf('Nine soldiers were killed in the attack.'));
    assert.ok(isOf('Police arrested 85 people during the operation.'));
  });

  it('does not, in one of which nobody has told, and where it only says where', () => {
    assert.ok(!isOf('Nine soldiers were killed in an attack.'));
    assert.ok(!isOf('Nine soldiers were killed in the square.'));
    assert.ok(!isOf('Nine soldiers were killed after the attack.'));
  });
});
