import assert from 'node:assert/strict';
import {
  betweenNeighbours,
  locate,
  locateTwice,
} from '../../../../src/core/annotations/near-text.ts';
import { selectorFor } from '../../../../src/core/annotations/selector.ts';
import { readable } from '../../../../src/core/annotations/readable.ts';
import { storedPassage } from '../../../../src/core/annotations/stored-passage.ts';

const BEFORE = 'a ferry caught fire off port lucan on tuesday night.';
const WORDS = 'eleven passengers died, harbour master ilan dorsey said.';
const AFTER = 'the cause of the fire is not known to anybody yet.';

const wordsAt = (text: string, spans: readonly { start: number; end: number }[]) =>
  spans.map(({ start, end }) => text.slice(start, end));

describe('where a sentence may stand by its letters', () => {
  it('is where a few of them were changed', () => {
    const changed = WORDS.replace('eleven', 'twelve');
    const text = `${BEFORE} ${changed} ${AFTER}`;
    const [found] = locate(text, WORDS);
    assert.ok(found);
    assert.ok(Math.abs(found.start - text.indexOf(changed)) < 3, String(found.start));
    assert.equal(found.end, text.indexOf(changed) + changed.length);
  });

  it('is nowhere in another text', () => {
    assert.deepEqual(locate('voters chose a new mayor in orval, and the old one left.', WORDS), []);
  });

  it('is from its beginning to its end, of a long one whose middle was changed', () => {
    const [head, tail] = [`${BEFORE} ${WORDS} `.repeat(3), ` ${AFTER} ${WORDS}`.repeat(3)];
    const long = `${head}nobody else was hurt${tail}`;
    const text = `${head}two of the crew were hurt${tail}`;
    assert.ok(long.length > 300);
    assert.deepEqual(
      locate(text, long).map(({ start, end }) => [start, end]),
      [[0, text.length]],
    );
  });

  it('is also where the nearest look-alike is not', () => {
    const alike = WORDS.replace('eleven', 'eleven of');
    const own = 'eleven travellers have died, the harbour master ilan dorsey told us.';
    const text = `${alike} ${own}`;
    assert.ok(locateTwice(text, WORDS).some(({ start }) => start >= alike.length));
    assert.ok(locate(text, WORDS).every(({ start }) => start < alike.length));
  });
});

describe('what stands between the neighbours of a sentence', () => {
  const capital = (text: string) => text[0]!.toUpperCase() + text.slice(1);
  const article = [BEFORE, WORDS, AFTER].map(capital).join(' ');
  const start = article.indexOf(capital(WORDS));
  const page = readable(article);
  const stored = storedPassage(selectorFor(page, { start, end: start + WORDS.length }), null);

  it('is found whatever became of the sentence', () => {
    const text = `${stored.before} nobody knows how many were aboard. ${stored.after}`;
    assert.deepEqual(wordsAt(text, betweenNeighbours(text, stored)), [
      ' nobody knows how many were aboard. ',
    ]);
  });

  it('is empty where they meet', () => {
    const text = `${stored.before}${stored.after}`;
    assert.deepEqual(wordsAt(text, betweenNeighbours(text, stored)), ['']);
  });

  it('is nothing where one of them is gone, or much more stands there', () => {
    assert.deepEqual(betweenNeighbours(`${stored.before} ${WORDS}`, stored), []);
    const far = `${stored.before}${' and so on'.repeat(50)}${stored.after}`;
    assert.deepEqual(betweenNeighbours(far, stored), []);
  });
});
