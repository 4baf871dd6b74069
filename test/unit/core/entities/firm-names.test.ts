import assert from 'node:assert/strict';
import { conflictsOf, read } from '../../../story.ts';

const names = (text: string) =>
  read('a.md', text, '2024-03-05').mentions.map((mention) => `${mention.type} ${mention.text}`);

describe('names with & between them', () => {
  it('are those of one firm', () => {
    assert.deepEqual(names('Steelmaker Brandt & Kohl will cut 1,200 jobs.'), ['ORG Brandt & Kohl']);
    assert.deepEqual(names('Marks & Spencer has closed ten shops.'), ['ORG Marks & Spencer']);
  });

  it('are two where they are countries, where people are named in full, or where another word joins them', () => {
    assert.ok(
      !names('Trade between France & Germany grew in May.').some((name) => name.includes('&')),
    );
    assert.ok(
      !names('Anna Berg & Paul Rehm were married in Oslo.').some((name) => name.includes('&')),
    );
    assert.ok(!names('Berg and Rehm will cut 1,200 jobs.').some((name) => name.includes('and')));
  });

  it('make one doer of what the firm does', () => {
    const cut = (who: string, jobs: string) =>
      `Steelmaker ${who} will cut ${jobs} jobs at its plant in Lessing by the end of the year, it said on Tuesday.`;
    assert.deepEqual(conflictsOf(cut('Brandt & Kohl', '1,200'), cut('Brandt & Kohl', '2,000')), [
      'number',
    ]);
    assert.deepEqual(conflictsOf(cut('Brandt & Kohl', '1,200'), cut('Brandt & Ott', '2,000')), []);
  });
});
