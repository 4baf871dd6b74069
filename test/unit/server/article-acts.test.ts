import assert from 'node:assert/strict';
import { createArticleActs } from '../../../src/server/article-acts.ts';
import { ferryFolder } from './ferry-folder.ts';

const ann = { by: 'Ann', at: '2026-03-04T09:00:00.000Z' };
const ben = { by: 'Ben', at: '2026-03-05T09:00:00.000Z' };
const [acts, others] = [createArticleActs(() => ann), createArticleActs(() => ben)];

describe('what a person says about how an article was read', () => {
  it('is one word on whether it is an article, whoever says the next', async () => {
    const { folder, store } = await ferryFolder('a.txt');
    await acts.correct(folder, 'a.txt', false);
    await others.correct(folder, 'a.txt', true);
    assert.deepEqual(
      store.all().map(({ act, history }) => [act.value, history.length]),
      [['article', 1]],
    );
  });

  it('is about whole lines, the later word in the place of those in them', async () => {
    const { at, read, source, rangeOf, store } = await ferryFolder('a.txt');
    const say = async (words: string, isBody: boolean) => {
      const params = { uri: at.uri, range: rangeOf(words), isBody };
      const place = await acts.correctPassage(at, source, params);
      read();
      return place;
    };
    const place = await say('news from', true);
    assert.equal(place?.text, 'Read more news from the coast');
    await say('noon.\n\nRead', false);
    const [mark, ...more] = store.all();
    assert.deepEqual(more, []);
    assert.equal(mark?.act.value, 'not-body');
    assert.match(mark.target.selector?.exact ?? '', /^The harbour master[^]*from the coast$/);
  });

  it('leaves alone what somebody else said of the same lines', async () => {
    const { at, read, source, rangeOf, store } = await ferryFolder('a.txt');
    const params = { uri: at.uri, range: rangeOf('news from') };
    await acts.correctPassage(at, source, { ...params, isBody: true });
    read();
    await others.correctPassage(at, source, { ...params, isBody: false });
    assert.deepEqual(
      new Map(store.all().map(({ by, act }) => [by, act.value])),
      new Map([
        ['Ann', 'body'],
        ['Ben', 'not-body'],
      ]),
    );
  });

  it('is the day of publication, a day of the calendar', async () => {
    const { folder, store } = await ferryFolder('a.txt');
    await assert.rejects(acts.useDate(folder, 'a.txt', '2024-02-30'), /no day of the calendar/);
    await assert.rejects(acts.useDate(folder, 'a.txt', '6 May'), /no day of the calendar/);
    await acts.useDate(folder, 'a.txt', '2024-05-07');
    await acts.useDate(folder, 'a.txt', '2024-05-08');
    assert.deepEqual(
      store.all().map(({ act, withdrawn }) => [act.value, withdrawn]),
      [['2024-05-08', false]],
    );
    await acts.useDate(folder, 'a.txt', null);
    assert.equal(store.all()[0]?.withdrawn, true);
  });
});
