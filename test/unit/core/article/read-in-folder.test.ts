import assert from 'node:assert/strict';
import { noCorrections } from '../../../../src/core/article/corrections.ts';
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
  const found = readInFolder('a.txt', readPage('a.txt', story), corrections, recurring);
  const body = found.article.body.map(({ start, end }) => story.slice(start, end));
  return { ...found, body };
}

describe('a page among others', () => {
  it('keeps all of its article when no line recurs', () => {
    const { body, leftOut } = read(() => []);
    assert.ok(body.includes(call));
    assert.deepEqual(leftOut, []);
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

  it('teaches nothing when it is no article', () => {
    const page = readPage('list.txt', 'Shopping\n\n- bread\n- milk\n');
    const { print } = readInFolder('list.txt', page, noCorrections, () => []);
    assert.equal(print.loose.length + print.furniture.length + print.story.length, 0);
  });
});
