import assert from 'node:assert/strict';
import { readable } from '../../../../src/core/annotations/readable.ts';
import { selectorFor, signatureFor } from '../../../../src/core/annotations/selector.ts';

const text =
  '🔥 Fire at sea.\n\nOn Tuesday, the owner said 240 people were on board the Estavia Star. She did not name them.\n';
const start = text.indexOf('240');
const span = { start, end: start + '240 people'.length };

describe('a selector', () => {
  it('keeps the words as written, with their sentence and some more', () => {
    const selector = selectorFor(readable(text), span);
    assert.equal(selector.exact, '240 people');
    assert.ok(selector.prefix.endsWith('On Tuesday, the owner said '));
    assert.ok(selector.prefix.length >= 32 || selector.prefix === text.slice(0, start));
    assert.ok(selector.suffix.startsWith(' were on board the Estavia Star. She'));
  });

  it('counts in code points', () => {
    assert.equal(selectorFor(readable(text), span).start, start - 1);
  });
});

describe('a signature', () => {
  it('lists what the sentence says', () => {
    const signature = signatureFor(readable(text), span);
    assert.equal(
      signature.sentence,
      'On Tuesday, the owner said 240 people were on board the Estavia Star.',
    );
    assert.deepEqual(signature.numbers, ['240 people']);
    assert.deepEqual(signature.dates, ['Tuesday']);
    assert.deepEqual(signature.names, ['Estavia Star']);
    assert.deepEqual(signature.stance, ['said']);
    assert.deepEqual(signature.negations, []);
  });

  it('tells how often the sentence stands in the article', () => {
    const twice = text + text;
    assert.equal(signatureFor(readable(twice), span).repeats, 2);
  });
});
