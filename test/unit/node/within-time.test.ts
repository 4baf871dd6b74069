import assert from 'node:assert/strict';
import { secondsFor, TookTooLong, withinTime } from '../../../src/node/within-time.ts';

describe('work within a time', () => {
  it('gives what it finds, or fails as it fails', () => {
    assert.equal(
      withinTime(20, () => 'four died'),
      'four died',
    );
    assert.equal(
      withinTime(20, () => undefined),
      undefined,
    );
    assert.throws(
      () =>
        withinTime(20, () => {
          throw new RangeError('no such day');
        }),
      /^RangeError: no such day$/,
    );
  });

  it('is ended where it goes round for ever, whatever it would catch', () => {
    const forEver = () => {
      for (;;)
        try {
          for (;;);
        } catch {
          continue;
        }
    };
    assert.throws(() => withinTime(0.05, forEver), TookTooLong);
  });

  it('is ended in the middle of an expression that tries all ways', () => {
    const slow = () => /^(?:a|aa)+$/.test('a'.repeat(60) + 'b');
    assert.throws(() => withinTime(0.05, slow), new TookTooLong(0.05));
  });

  it('is followed by other work as if nothing had been', () => {
    assert.throws(() =>
      withinTime(0.05, () => {
        for (;;);
      }),
    );
    assert.equal(
      withinTime(20, () => 4),
      4,
    );
    assert.ok(!('crosscheckWork' in globalThis));
  });

  it('lasts longer for a longer text, and never less than ten seconds', () => {
    assert.equal(secondsFor(0), 10);
    assert.equal(secondsFor(1_000_000), 60);
  });
});
