import assert from 'node:assert/strict';
import { longLine } from '../../../src/server/work-limits.ts';

describe('longLine', () => {
  it('says which line is too long to be prose', () => {
    const text = `A ferry sank.\n${'1;2;3;'.repeat(20_000)}\nNobody was hurt.`;
    assert.equal(
      longLine('table.txt', text),
      'Line 2 has 120000 characters; lines of up to 100000 are read.',
    );
  });

  it('lets long paragraphs and saved pages pass', () => {
    assert.equal(
      longLine('story.txt', `${'A ferry sank. '.repeat(5000)}\n\nNobody was hurt.`),
      null,
    );
    assert.equal(longLine('page.html', '<p>'.repeat(50_000)), null);
  });
});
