import assert from 'node:assert/strict';
import { openStore } from '../../../src/core/annotations/store.ts';
import { createCorpus } from '../../../src/core/corpus.ts';
import { createTools } from '../../../src/core/tools.ts';
import { loadModels } from '../../../src/node/load-models.ts';
import { createActs } from '../../../src/server/acts.ts';
import { createFolder } from '../../../src/server/folder.ts';
import { createQuestionItems } from '../../../src/server/question-items.ts';
import { createUndo } from '../../../src/server/undo.ts';
import { memoryFiles } from '../core/annotations/memory-files.ts';

const tools = createTools(loadModels());

const fire = (town: string, toll: number) =>
  `Fire in ${town}\n\nPublished May 6, 2024\n\n${town.toUpperCase()} — ${toll} people were killed when a mill burned ` +
  `down in ${town} on Sunday, police said.\n`;

describe('the list of all questions', () => {
  async function list() {
    const store = await openStore(memoryFiles(new Map()));
    const folder = createFolder('file:///news', createCorpus(tools), store, () => true);
    await folder.names.readList();
    folder.put('arn.txt', fire('Arnmark', 11));
    folder.put('arn-again.txt', fire('Arnmark', 19));
    folder.put('bel.txt', fire('Belmark', 12));
    folder.put('bel-again.txt', fire('Belmark', 31));
    const items = createQuestionItems();
    /** What is told of one town by a list that remembers, which is what one afresh tells. */
    const of = (town: string) => {
      const told = items(folder);
      assert.deepEqual(told, createQuestionItems()(folder));
      return told.find(
        ({ relation, answers }) =>
          relation === 'conflict' && answers.some(({ uri }) => uri.includes(`/${town}`)),
      )!;
    };
    return { folder, of };
  }

  it('tells anew only what an edit has changed', async () => {
    const { folder, of } = await list();
    const [arn, bel] = [of('arn'), of('bel')];
    folder.put('arn.txt', `Late edition\n\n${fire('Arnmark', 14)}`);
    assert.equal(of('bel'), bel);
    assert.notEqual(of('arn'), arn);
    assert.match(
      of('arn')
        .answers.map(({ answer }) => answer)
        .join(),
      /14/,
    );
  });

  it('tells at once where an answer stands, when lines were put before it', async () => {
    const { folder, of } = await list();
    const before = of('arn').answers[0]!.range.start.line;
    folder.put('arn.txt', `Late edition\n\n${fire('Arnmark', 11)}`);
    folder.put('arn-again.txt', `Late edition\n\n${fire('Arnmark', 19)}`);
    assert.equal(of('arn').answers[0]!.range.start.line, before + 2);
  });

  it('tells at once what people say of a question, and when they take it back', async () => {
    const { folder, of } = await list();
    const acts = createActs(() => ({ by: 'Ilona', at: '2026-03-02T10:00:00Z' }), createUndo());
    const { id } = of('arn');
    await acts.dismiss(folder, id, 'two fires');
    assert.equal(of('arn').dismissed, 'two fires');
    await acts.restore(folder, id);
    assert.equal(of('arn').dismissed, null);
    await acts.report(folder, id, 'update');
    assert.deepEqual(of('arn').reported, [{ label: 'update', by: 'Ilona' }]);
  });
});
