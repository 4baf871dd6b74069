import assert from 'node:assert/strict';
import { Ajv } from 'ajv';
import schema from '../../../../data/annotations/annotation.schema.json' with { type: 'json' };
import {
  amended,
  nothingForeign,
  type Act,
  type Annotation,
} from '../../../../src/core/annotations/annotation.ts';
import { printRecord } from '../../../../src/core/annotations/record.ts';
import { savedFile } from '../../../../src/core/annotations/saved-file.ts';

const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);
const stamp = { by: 'Ann', at: '2026-03-04T09:00:00.000Z' };
const text = 'Ferry fire\n\nEleven passengers died on Tuesday, the owner said.\n';

function annotation(act: Act): Annotation {
  return {
    id: '01JABCDEFGHJKMNPQRSTVWXYZ0',
    act,
    target: savedFile('news/ferry.txt', text, 'ab'.repeat(32)).target({ start: 12, end: 34 }),
    withdrawn: false,
    ...stamp,
    history: [],
    foreign: nothingForeign,
  };
}

describe('the JSON Schema of a record', () => {
  it('accepts every kind of act, changed or not', () => {
    const nothing = { value: null, comment: 'Because.', sources: [] } as const;
    const acts: Act[] = [
      { ...nothing, kind: 'verdict', value: 'needs-context', sources: ['https://example.org'] },
      { ...nothing, kind: 'note' },
      { ...nothing, kind: 'reply' },
      { ...nothing, kind: 'article', value: 'not-article' },
      { ...nothing, kind: 'passage', value: 'body' },
      { ...nothing, kind: 'published', value: '2026-03-04' },
      { ...nothing, kind: 'time', value: '2026-03-03' },
      { ...nothing, kind: 'same', value: 'person-veyra' },
      { ...nothing, kind: 'not-same', value: 'person-veyra' },
      { ...nothing, kind: 'rename', value: 'Tomas Veyra' },
      { ...nothing, kind: 'not-a-name', value: 'Harbour' },
      { ...nothing, kind: 'dismissal' },
      { ...nothing, kind: 'report', value: 'different-scope' },
    ];
    for (const act of acts)
      for (const record of [annotation(act), amended(annotation(act), { withdrawn: true }, stamp)])
        assert.ok(validate(JSON.parse(printRecord(record))), JSON.stringify(validate.errors));
  });

  it('refuses an unknown verdict, an unknown label, and an article outside the folder', () => {
    const act: Act = { kind: 'verdict', value: 'verified', comment: null, sources: [] };
    const printed = printRecord(annotation(act));
    assert.equal(validate(JSON.parse(printed.replace('"verified"', '"applauded"'))), false);
    const report: Act = { kind: 'report', value: 'update', comment: null, sources: [] };
    const labelled = printRecord(annotation(report));
    assert.equal(validate(JSON.parse(labelled.replace('"update"', '"boring"'))), false);
    assert.equal(validate(JSON.parse(printed.replace('news/ferry', '../ferry'))), false);
  });
});
