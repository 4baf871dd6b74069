import assert from 'node:assert/strict';
import { INSERTION, upToFourWords } from '../../../../src/core/claims/name-pattern.ts';

describe('the pattern of a name', () => {
  const name = new RegExp(`^${upToFourWords(String.raw`\p{Lu}`)}`, 'u');

  it('takes up to four words with a capital', () => {
    assert.equal(name.exec('Anna Berg spoke')?.[0], 'Anna Berg');
    assert.equal(name.exec('Jean-Luc O’Neill Holm Berg Lund')?.[0], 'Jean-Luc O’Neill Holm Berg');
  });

  it('takes no word in lower case, and stops at two spaces', () => {
    assert.equal(name.exec('the mayor'), null);
    assert.equal(name.exec('Anna  Berg')?.[0], 'Anna');
  });

  it('is read in time that grows with a long run of letters only', () => {
    const ended = new RegExp(`${name.source}!`, 'u');
    const started = performance.now();
    assert.equal(ended.exec('A'.repeat(20000)), null);
    assert.ok(performance.now() - started < 1000);
  });
});

describe('the pattern of what stands between a name and its verb', () => {
  const insertion = new RegExp(`^${INSERTION}`);

  it('goes from comma to comma', () => {
    assert.equal(insertion.exec(', 52, a former banker, was named')?.[0], ', 52, a former banker,');
  });

  it('goes over no end of a sentence and not on without end', () => {
    assert.equal(insertion.exec(', he said. Later, it was'), null);
    assert.equal(insertion.exec(`, ${'a'.repeat(61)},`), null);
    assert.equal(insertion.exec(' was named'), null);
  });
});
