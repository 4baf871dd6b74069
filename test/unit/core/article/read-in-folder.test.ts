import assert from 'node:assert/strict';
import { noCorrections } from '../../../../src/core/article/corrections.ts';
import { noLesson } from '../../../../src/core/article/lesson.ts';
import type { PagePrint } from '../../../../src/core/article/page-print.ts';
import { readInFolder } from '../../../../src/core/article/read-in-folder.ts';
import { readPage } from '../../../../src/core/text/read-page.ts';

const call = 'Morning briefing: the five stories you need to know';
const story = [
  'Bridge in Orval closed after flood',
  'By Lena Voss',
  'Published March 3, 2026',
  'ORVAL — The army closed the old bridge on Monday after the river had risen by two metres in one night.',
  call,
  'Engineers will look at its pillars on Tuesday, said the mayor, who had warned of the danger in January.',
  '“We are safe with you,” said a neighbour',
  'About 400 people live on the other bank of the river and reach the town by boat for the time being.',
].join('\n\n');

function read(recurring: (print: PagePrint) => readonly number[], corrections = noCorrections) {
  const page = readPage('a.txt', story);
  const learn = (print: PagePrint) => ({ recurring: recurring(print), year: null });
  const found = readInFolder('a.txt', page, corrections, learn);
  const body = found.article.body.map(({ start, end }) => story.slice(start, end));
  return { ...found, body };
}

describe('a page among others', () => {
  it('keeps all of its article when no line recurs', () => {
    const { body, lesson } = read(() => []);
    assert.ok(body.includes(call));
    assert.deepEqual(lesson, noLesson);
  });

  it('leaves out a line that recurs and is no sentence of the news', () => {
    const { body, article } = read(({ loose }) => [...loose]);
    assert.ok(!body.includes(call), body.join('\n'));
    const at = story.indexOf(call);
    assert.ok(article.furniture.some(({ start, end }) => start <= at && at + call.length <= end));
  });

  it('keeps sentences of the news, however often they are told', () => {
    const { body, print } = read(({ loose }) => [...loose]);
    assert.ok(body.some((text) => text.startsWith('About 400 people')));
    assert.ok(body.some((text) => text.startsWith('Engineers')));
    assert.equal(print.story.length, 4);
  });

  it('keeps what a person called part of the article', () => {
    const start = story.indexOf(call);
    const passages = [{ start, end: start + call.length, isBody: true }];
    const { body } = read(({ loose }) => [...loose], { ...noCorrections, passages });
    assert.ok(body.includes(call));
  });

  it('has the same print whatever recurs', () => {
    assert.deepEqual(read(() => []).print, read(({ loose }) => [...loose]).print);
  });

  it('takes the year of its dateline from the others, and says so', () => {
    const text = story
      .replace('Published March 3, 2026\n\n', '')
      .replace('ORVAL —', 'ORVAL, March 3 (Reuters) —');
    const page = readPage('a.txt', text);
    const of = (year: number | null) =>
      readInFolder('a.txt', page, noCorrections, () => ({ recurring: [], year })).article.published;
    assert.equal(of(null), null);
    const published = of(2026);
    assert.deepEqual([published?.value, published?.method], ['2026-03-03', 'dateline']);
    assert.deepEqual(published?.doubts, [
      'The dateline gives no year; other articles of the folder are of 2026.',
    ]);
  });

  it('keeps a day of its own whatever the others say', () => {
    const page = readPage('a.txt', story);
    const learn = () => ({ recurring: [], year: 2019 });
    const { published } = readInFolder('a.txt', page, noCorrections, learn).article;
    assert.deepEqual([published?.value, published?.doubts], ['2026-03-03', []]);
  });

  it('teaches nothing when it is no article', () => {
    const page = readPage('list.txt', 'Shopping\n\n- bread\n- milk\n');
    const { print } = readInFolder('list.txt', page, noCorrections, () => noLesson);
    assert.equal(print.loose.length + print.furniture.length + print.story.length, 0);
  });
});
