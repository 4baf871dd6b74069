import assert from 'node:assert/strict';
import { targetOf, type Act } from '../../../../src/core/annotations/annotation.ts';
import { openStore } from '../../../../src/core/annotations/store.ts';
import { memoryFiles } from './memory-files.ts';

const ann = { by: 'Ann', at: '2026-03-04T09:00:00.000Z' };
const ben = { by: 'Ben', at: '2026-03-05T09:00:00.000Z' };
const ids = ['01JABCDEFGHJKMNPQRSTVWXYZ0', '01JABCDEFGHJKMNPQRSTVWXYZ1'] as const;
const target = targetOf({ file: 'news/ferry fire.txt' });
const verified: Act = { kind: 'verdict', value: 'verified', comment: null, sources: [] };
const disputed: Act = { ...verified, value: 'disputed', comment: 'The coast guard counts nine.' };

async function filledStore() {
  const contents = new Map<string, string>();
  const store = await openStore(memoryFiles(contents));
  await store.add({ act: verified, target }, ids[0], ann);
  return { contents, store, path: [...contents.keys()][0]! };
}

describe('the annotations of a folder', () => {
  it('writes one file for one mark and nothing else', async () => {
    const { contents } = await filledStore();
    assert.deepEqual(
      [...contents.keys()],
      [`.crosscheck/annotations/news-ferry-fire.txt/${ids[0]}.json`],
    );
  });

  it('finds the marks again when it is opened again', async () => {
    const { contents, store } = await filledStore();
    const again = await openStore(memoryFiles(contents));
    assert.deepEqual(again.of('news/ferry fire.txt'), store.all());
  });

  it('keeps what a person thought before', async () => {
    const { store } = await filledStore();
    const changed = await store.amend(ids[0], { act: disputed }, ben);
    assert.equal(changed.act.value, 'disputed');
    assert.deepEqual(
      changed.history.map(({ act, by }) => [act.value, by]),
      [['verified', 'Ann']],
    );
  });

  it('keeps a mark that was taken back, as taken back', async () => {
    const { contents, store } = await filledStore();
    await store.withdraw(ids[0], ben);
    const again = await openStore(memoryFiles(contents));
    assert.equal(again.get(ids[0])?.withdrawn, true);
    assert.equal(again.get(ids[0])?.history[0]?.withdrawn, false);
  });

  it('changes a record as another window left it', async () => {
    const { contents, store } = await filledStore();
    const other = await openStore(memoryFiles(contents));
    await other.amend(ids[0], { act: disputed }, ben);
    const changed = await store.withdraw(ids[0], ann);
    assert.deepEqual(
      changed.history.map(({ act }) => act.value),
      ['verified', 'disputed'],
    );
  });

  it('leaves a broken record as it is and lists it', async () => {
    const { contents, store, path } = await filledStore();
    const broken = contents.get(path)!.slice(0, 200);
    contents.set(path, broken);
    await assert.rejects(store.withdraw(ids[0], ben), /can no longer be read/);
    await store.reload();
    assert.deepEqual(store.all(), []);
    assert.match(store.unreadable()[0]!.why, /no complete JSON/);
    assert.equal(contents.get(path), broken);
  });

  it('shows the copy that a sync tool left beside a record', async () => {
    const { contents, store, path } = await filledStore();
    const copy = path.replace('.json', ' (conflicted copy).json');
    contents.set(copy, contents.get(path)!.replace('verified', 'false'));
    await store.refresh(copy);
    assert.equal(store.all().length, 1);
    assert.equal(store.get(ids[0])?.act.value, 'verified');
    assert.deepEqual(
      store.unreadable().map((item) => [item.path, item.copyOf]),
      [[copy, ids[0]]],
    );
  });

  it('reads on from the copy that holds a later state, and lists the earlier one', async () => {
    const { contents, store, path } = await filledStore();
    const before = contents.get(path)!;
    await store.amend(ids[0], { act: disputed }, ben);
    const copy = path.replace('.json', ' 2.json');
    contents.set(copy, contents.get(path)!);
    contents.set(path, before);
    await store.reload();
    assert.equal(store.get(ids[0])?.act.value, 'disputed');
    assert.match(store.unreadable()[0]!.why, /earlier state/);
    await store.withdraw(ids[0], ben);
    assert.equal(contents.get(path), before);
    assert.equal(store.get(ids[0])?.history.length, 2);
  });

  it('forgets a record that git removed', async () => {
    const { contents, store, path } = await filledStore();
    contents.delete(path);
    await store.refresh(path);
    assert.deepEqual(store.all(), []);
  });

  it('refuses to write a second record with the same id', async () => {
    const { store } = await filledStore();
    await assert.rejects(store.add({ act: disputed, target }, ids[0], ben), /already/);
  });
});
