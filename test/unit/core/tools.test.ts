import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyse } from '../../../src/core/analysis.ts';
import { noCorrections } from '../../../src/core/article/corrections.ts';
import { createTools, forEditing } from '../../../src/core/tools.ts';
import { loadModels } from '../../../src/node/load-models.ts';

const ARTICLE = `Ferry sinks off Tarsk

TARSK, March 5, 2024 (AP) — A ferry sank off Tarsk on Monday, killing 12 people, police said.

“We saw smoke,” said Mayor Ida Holm of Tarsk. She told reporters that 40 passengers had been rescued by Tuesday.

The minister, Erik Lund, denied it. He said: “Nobody knew of the fire. We were told on Friday.

“I was not on board,” he added.

According to the coast guard, the Kalo left port at 5 p.m. on Sunday with about 200 people on board. The ship was built in 1998.

Prime Minister Mele Tuia plans to visit the town next week. Tuia, 54, took office in May.

“They had a day,” Holm said on Wednesday. “The ferry was late.” Three sailors were arrested last month.
`;

/** What somebody types, pastes or cuts. */
const pieces = [
  ' ',
  'x',
  '. ',
  '\n\n',
  '“',
  '”',
  ' said Ida Holm',
  ' not',
  ' 13',
  ' on Tuesday',
  ' Erik Lund',
  ' the minister',
  'She said 9 people died.',
  '\n\nMayor Ole Berg said Monday that 7 were hurt.\n\n',
];

describe('the tools for texts that somebody edits', function () {
  this.timeout(120_000);
  const fresh = createTools(loadModels());
  const read = (tools: typeof fresh, text: string) => analyse('a.md', text, noCorrections, tools);

  it('find the same as fresh ones, whatever was typed, pasted, cut, taken back or moved', () => {
    const edit = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      cut: fc.constantFrom(0, 0, 0, 1, 8, 200),
      put: fc.constantFrom('', ...pieces),
      moved: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 8 }), (edits) => {
        const tools = forEditing(fresh);
        let text = ARTICLE;
        read(tools, text);
        for (const { at, cut, put, moved } of edits) {
          const place = Math.round(at * text.length);
          const rest = text.slice(place + cut) + (moved ? text.slice(place, place + cut) : '');
          const edited = text.slice(0, place) + put + rest;
          assert.deepEqual(read(tools, edited), read(fresh, edited));
          if (!moved) assert.deepEqual(read(tools, text), read(fresh, text));
          text = edited;
        }
      }),
      { numRuns: 40, seed: 7 },
    );
  });
});
