import assert from 'node:assert/strict';
import { mayBeOne } from '../../../../../src/core/questions/facts/same-name.ts';

describe('two names as they are written', () => {
  it('may be of one where the one is the other with fewer words, a title, or its letters', () => {
    assert.ok(mayBeOne('James Clark', 'Clark'));
    assert.ok(mayBeOne('President Roza', 'Ana Roza'));
    assert.ok(mayBeOne('UN', 'United Nations'));
    assert.ok(mayBeOne('Tarsk Telekom AG', 'Tarsk Telekom'));
    assert.ok(mayBeOne('Omar al-Tarhuni', 'Omar Tarhouni'));
  });

  it('is of two where both have words of their own', () => {
    assert.ok(!mayBeOne('Ana Roza', 'Pia Roza'));
    assert.ok(!mayBeOne('George V', 'George VI'));
    assert.ok(!mayBeOne('President Roza', 'President Falk'));
  });
});
