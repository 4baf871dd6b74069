import assert from 'node:assert/strict';
import fc from 'fast-check';
import { openStore } from '../../../src/core/annotations/store.ts';
import { createCorpus } from '../../../src/core/corpus.ts';
import { createTools } from '../../../src/core/tools.ts';
import { applyEdits, createQuestionList } from '../../../src/extension/question-list.ts';
import { loadModels } from '../../../src/node/load-models.ts';
import type { QuestionItem } from '../../../src/protocol-items/question.ts';
import type { QuestionChanges } from '../../../src/protocol-items/question-changes.ts';
import { createActs } from '../../../src/server/acts.ts';
import { createFolder } from '../../../src/server/folder.ts';
import { createQuestionChanges, editsBetween } from '../../../src/server/question-changes.ts';
import { createQuestionItems } from '../../../src/server/question-items.ts';
import { createUndo } from '../../../src/server/undo.ts';
import { memoryFiles } from '../core/annotations/memory-files.ts';

const tools = createTools(loadModels());

const fire = (town: string, toll: number) =>
  `Fire in ${town}\n\nPublished May 6, 2024\n\n${town.toUpperCase()} — ${String(toll)} people were killed when a mill ` +
  `burned down in ${town} on Sunday, police said.\n`;

/** As it comes through the pipe between two programs. */
const sent = (changes: QuestionChanges) => JSON.parse(JSON.stringify(changes)) as QuestionChanges;

const item = (id: string) => ({ id }) as QuestionItem;

describe('the edits that make one list of another', () => {
  const lists = fc.uniqueArray(fc.nat(30)).chain((all) =>
    fc.record({
      before: fc.shuffledSubarray(all),
      now: fc.shuffledSubarray(all),
    }),
  );

  it('lead from any list to any other', () => {
    fc.assert(
      fc.property(lists, ({ before, now }) => {
        assert.deepEqual(applyEdits(before, editsBetween(before, now)), now);
      }),
    );
  });

  it('hold nothing but what has come, where the rest stands in the same order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(50)), fc.func(fc.nat(3)), (all, fate) => {
        const before = all.filter((one) => fate(one) !== 0);
        const now = all.filter((one) => fate(one) !== 1);
        const edits = editsBetween(before, now);
        assert.deepEqual(
          edits.flatMap(({ items }) => items),
          now.filter((one) => fate(one) === 0),
        );
        const gone = edits.reduce((sum, edit) => sum + edit.gone, 0);
        assert.equal(gone, before.filter((one) => fate(one) === 1).length);
      }),
    );
  });
});

describe('what has changed in the list of questions', () => {
  it('is told alone to whoever has the list as it was told last', () => {
    let list = ['a', 'b', 'c'].map(item);
    const changes = createQuestionChanges(() => list);
    const { state } = changes(null);
    const [a, b, c] = list;
    list = [a!, item('new'), c!];
    assert.deepEqual(changes(state).edits, [{ at: 1, gone: 1, items: [item('new')] }]);
    assert.notEqual(a, b);
  });

  it('is nothing where nothing has changed, and the list keeps its name', () => {
    const list = [item('a')];
    const changes = createQuestionChanges(() => list);
    const { state } = changes(null);
    assert.deepEqual(changes(state), { state, isWhole: false, edits: [] });
  });

  it('is all of it for whoever has an older list, or one of a server that has ended', () => {
    let list = [item('a')];
    const ended = createQuestionChanges(() => list);
    const elsewhere = ended(null).state;
    const changes = createQuestionChanges(() => list);
    const older = changes(null).state;
    assert.equal(changes(elsewhere).isWhole, true);
    list = [item('b')];
    changes(older);
    for (const since of [older, elsewhere, null]) {
      const { isWhole, edits } = changes(since);
      assert.equal(isWhole, true);
      assert.deepEqual(applyEdits([], edits), list);
    }
  });
});

describe('a list of questions that is told by its changes', () => {
  const towns = ['Arnmark', 'Belmark', 'Corvale'];
  const file = fc.nat(5).map((at) => `${String(at)}.txt`);
  const steps = fc.array(
    fc.oneof(
      {
        weight: 3,
        arbitrary: fc.record({
          kind: fc.constant('put' as const),
          file,
          town: fc.constantFrom(...towns),
          toll: fc.integer({ min: 10, max: 14 }),
          late: fc.boolean(),
        }),
      },
      fc.record({ kind: fc.constant('remove' as const), file }),
      fc.record({ kind: fc.constantFrom('dismiss', 'restore', 'report', 'judge'), at: fc.nat(5) }),
      fc.record({ kind: fc.constantFrom('hide', 'show', 'restart', 'rest') }),
    ),
    { minLength: 1, maxLength: 12 },
  );

  it('is the whole list after any edits, verdicts, settings, rests and ends of the server', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        let showsAgreements = true;
        const store = await openStore(memoryFiles(new Map()));
        const folder = createFolder(
          'file:///news',
          createCorpus(tools),
          store,
          ({ relation }) => showsAgreements || relation !== 'agreement',
        );
        await folder.names.readList();
        const acts = createActs(() => ({ by: 'Ilona', at: '2026-03-02T10:00:00Z' }), createUndo());
        const serve = () => {
          const items = createQuestionItems();
          return createQuestionChanges(() => items(folder));
        };
        let server = serve();
        const list = createQuestionList((since) => Promise.resolve(sent(server(since))));
        for (const step of all) {
          const asked = folder.questions();
          if ('town' in step)
            folder.put(
              step.file,
              (step.late ? 'Late edition\n\n' : '') + fire(step.town, step.toll),
            );
          else if ('file' in step) folder.remove(step.file);
          else if ('at' in step && asked.length > 0) {
            const { id } = asked[step.at % asked.length]!;
            if (step.kind === 'dismiss') await acts.dismiss(folder, id, 'two fires');
            if (step.kind === 'restore') await acts.restore(folder, id);
            if (step.kind === 'report') await acts.report(folder, id, 'update');
            if (step.kind === 'judge')
              await acts.judge(folder, { folder: folder.uri, question: id, verdict: 'disputed' });
          } else if (step.kind === 'restart') server = serve();
          else if (step.kind === 'rest') folder.corpus.rest();
          else showsAgreements = step.kind === 'show';
          const whole = createQuestionItems()(folder);
          assert.deepEqual(await list(), JSON.parse(JSON.stringify(whole)));
        }
      }),
      { numRuns: 40 },
    );
  }).timeout(60_000);
});
