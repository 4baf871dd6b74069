import assert from 'node:assert/strict';
import { noRulings } from '../../../src/core/entities/rulings.ts';
import { createRuledAnalyses } from '../../../src/core/ruled-analyses.ts';
import { analyse } from '../../../src/core/analysis.ts';
import { noCorrections } from '../../../src/core/article/corrections.ts';
import { createTools } from '../../../src/core/tools.ts';
import { loadModels } from '../../../src/node/load-models.ts';

const tools = createTools(loadModels());
const found = analyse(
  'a.txt',
  'Harbour talks\n\nBy Lena Voss\n3 March 2025\n\nMayor Ada Brandt opened the talks in Stenholm on Monday. Brandt said the harbour would reopen in May.\n',
  noCorrections,
  tools,
);
const notNames = (...names: readonly string[]) => ({ ...noRulings, notNames: new Set(names) });

describe('createRuledAnalyses', () => {
  it('shows what was found, as long as nobody has said anything', () => {
    const ruled = createRuledAnalyses(tools);
    assert.equal(ruled.shown(found), found);
    assert.ok(!ruled.rule(noRulings));
    assert.equal(ruled.shown(found), found);
    assert.equal(ruled.tools().names, tools.names);
  });

  it('shows an article without what is no name, the same object each time, until that is taken back', () => {
    const ruled = createRuledAnalyses(tools);
    assert.ok(ruled.rule(notNames('Brandt')));
    const shown = ruled.shown(found);
    assert.ok(found.mentions.some(({ text }) => text === 'Brandt'));
    assert.ok(!shown.mentions.some(({ text }) => text === 'Brandt'));
    assert.equal(ruled.shown(found), shown);
    assert.ok(ruled.rule(noRulings));
    assert.equal(ruled.shown(found), found);
  });

  it('shows an article itself where nothing that was said is about it', () => {
    const ruled = createRuledAnalyses(tools);
    assert.ok(ruled.rule(notNames('Quill')));
    assert.equal(ruled.shown(found), found);
  });

  it('reads other articles with the names that were listed', () => {
    const ruled = createRuledAnalyses(tools);
    ruled.rule({ ...noRulings, listed: [{ name: 'the harbour', type: 'LOC', variants: [] }] });
    assert.notEqual(ruled.tools().names, tools.names);
  });
});
