import assert from 'node:assert/strict';
import type { Verdict } from '../../../src/core/annotations/annotation.ts';
import { createMarkActs, type MarkActs } from '../../../src/server/mark-acts.ts';
import { createUndo } from '../../../src/server/undo.ts';
import { ferryFolder } from './ferry-folder.ts';

const ann = { by: 'Ann', at: '2026-03-04T09:00:00.000Z' };
const ben = { by: 'Ben', at: '2026-03-05T09:00:00.000Z' };
const WORDS = 'Eleven people were killed';

async function setting() {
  const news = await ferryFolder('a.txt');
  const undo = createUndo();
  const params = { uri: news.at.uri, range: news.rangeOf(WORDS) };
  const [anns, bens] = [createMarkActs(() => ann, undo), createMarkActs(() => ben, undo)];
  /** Gives, or takes back, a verdict on the words. */
  const mark = async (acts: MarkActs, verdict: Verdict | null) => {
    const place = await acts.mark(news.at, news.source, { ...params, verdict });
    news.read();
    return place;
  };
  return { ...news, undo, anns, bens, mark, params };
}

describe('a verdict on words of an article', () => {
  it('is written down once, and tells where the words stand', async () => {
    const { anns, mark, params, store } = await setting();
    const place = await mark(anns, 'disputed');
    assert.equal(place?.text, WORDS);
    assert.deepEqual(place.range, params.range);
    await mark(anns, 'verified');
    assert.deepEqual(
      store.all().map(({ act, history }) => [act.value, history.length]),
      [['verified', 1]],
    );
    assert.equal(store.all()[0]?.target.selector?.exact, WORDS);
  });

  it('stands beside that of somebody else, who alone may take it back', async () => {
    const { anns, bens, mark, store } = await setting();
    await mark(anns, 'disputed');
    await assert.rejects(mark(bens, null), /Ann made/);
    await mark(bens, 'verified');
    await mark(anns, null);
    assert.deepEqual(
      new Map(store.all().map(({ by, withdrawn }) => [by, withdrawn])),
      new Map([
        ['Ann', true],
        ['Ben', false],
      ]),
    );
  });

  it('is undone as the last thing that was done', async () => {
    const { anns, mark, store, undo } = await setting();
    await mark(anns, 'disputed');
    await undo.last(ann);
    assert.equal(store.all()[0]?.withdrawn, true);
  });

  it('is none where nothing is chosen', async () => {
    const { anns, at, source, rangeOf, store } = await setting();
    const { start } = rangeOf('Read more');
    const params = { uri: at.uri, range: { start, end: start } };
    assert.equal(await anns.mark(at, source, { ...params, verdict: 'false' }), null);
    assert.deepEqual(store.all(), []);
  });
});

describe('what a person takes an expression of time to mean', () => {
  it('is written down for each place, changed, and taken back', async () => {
    const { anns, at, source, rangeOf, read, store } = await setting();
    const ranges = [rangeOf('Sunday'), rangeOf('noon')];
    const choose = async (value: string | null) => {
      await anns.chooseTime(at, source, { uri: at.uri, ranges, value });
      read();
    };
    await choose('2024-05-05');
    await choose('2024-04-28');
    assert.deepEqual(
      new Map(store.all().map(({ act, target }) => [target.selector?.exact, act.value])),
      new Map([
        ['Sunday', '2024-04-28'],
        ['noon', '2024-04-28'],
      ]),
    );
    await choose(null);
    assert.ok(store.all().every(({ withdrawn }) => withdrawn));
  });
});
