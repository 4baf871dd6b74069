import assert from 'node:assert/strict';
import { analyse } from '../../../src/core/analysis.ts';
import { noCorrections } from '../../../src/core/article/corrections.ts';
import { createTools } from '../../../src/core/tools.ts';
import { loadModels } from '../../../src/node/load-models.ts';

const tools = createTools(loadModels());
const notesIn = (file: string, source: string) =>
  analyse(file, source, noCorrections, tools).notes.map((note) => {
    assert.equal(source.slice(note.start, note.end), note.text);
    return [note.kind, note.text];
  });

describe('the notes on one article', () => {
  const page = (headline: string, lead: string) =>
    `${headline}\n\nBy Ann Oram\nPublished November 1, 2024\n\nPORT LUCAN — ${lead} The harbour master said the ferry was on its way to Sant Oriel.\n\nThe cause is not known, the coast guard said.\n`;

  it('tell of a number that only the headline has, and of a weekday that is not that of its date', () => {
    assert.deepEqual(
      notesIn(
        'ferry.txt',
        page(
          'Ferry sinks with 140 aboard',
          'A ferry with 114 passengers sank on Monday, Oct. 29, 2024, in heavy rain.',
        ),
      ),
      [
        ['headline-number', '140'],
        ['weekday-mismatch', 'Monday, Oct. 29, 2024'],
      ],
    );
  });

  it('stand at their words in the file, below its front matter', () => {
    const source = page(
      'A ferry sinks',
      'A ferry with 114 passengers sank on *Monday*, Oct. 29, 2024.',
    );
    const file = `---\ntitle: A ferry sinks\ndate: 2024-11-01\n---\n\n${source}`;
    const [note, ...more] = analyse('ferry.md', file, noCorrections, tools).notes;
    assert.deepEqual(more, []);
    assert.equal(note?.kind, 'weekday-mismatch');
    assert.equal(file.slice(note.start, note.end), 'Monday*, Oct. 29, 2024');
  });

  it('are none where everything fits', () => {
    assert.deepEqual(
      notesIn(
        'ferry.txt',
        page(
          'Ferry sinks with 114 aboard',
          'A ferry with 114 passengers sank on Tuesday, Oct. 29, 2024, in heavy rain.',
        ),
      ),
      [],
    );
  });
});
