import assert from 'node:assert/strict';
import { conflictsOf, read } from '../../../../story.ts';

const told = (text: string) =>
  read('a.md', text, '2024-03-05').claims.map(({ predicate }) => predicate);

describe('who succumbed', () => {
  it('has died, where it was to an illness or a wound', () => {
    assert.ok(told('Ana Rell succumbed to a short illness in Graz.').includes('kill'));
    assert.ok(told('Ana Rell succumbed to her injuries in Graz.').includes('kill'));
  });

  it('has not where it was to anything else', () => {
    assert.ok(!told('Ana Rell succumbed to temptation in Graz.').includes('kill'));
  });

  it('died on one day only', () => {
    const died = (words: string) => `The writer Ana Rell ${words} in Graz.`;
    const other = died('succumbed on Tuesday to an illness');
    assert.deepEqual(conflictsOf(died('died on Sunday'), other), ['date']);
    assert.deepEqual(conflictsOf(died('died on Tuesday'), other), []);
  });
});
