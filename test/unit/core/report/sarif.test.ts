import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import Ajv from 'ajv-draft-04';
import type { Log } from 'sarif';
import { makeReport } from '../../../../src/core/report/make-report.ts';
import { sarifReport } from '../../../../src/core/report/sarif.ts';
import { articles, crowded, MADE, sourceOf } from './folder.ts';

const schema = JSON.parse(
  readFileSync('node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json', 'utf8'),
) as object;
const validate = new Ajv({
  strict: false,
  validateFormats: false,
  unicodeRegExp: false,
}).compile(schema);

describe('a report in SARIF', () => {
  it('names some answers of a row that has very many, and points to all', () => {
    const report = crowded(makeReport(sourceOf(articles), MADE), 100);
    const [result] = (JSON.parse(sarifReport(report, '1.0.0')) as Log).runs[0]!.results!;
    assert.match(result!.message.text!, / and 60 more$/);
    assert.equal(result!.relatedLocations!.length, 99);
  });

  it('is valid, and points from the first answer to the others', () => {
    const log = JSON.parse(sarifReport(makeReport(sourceOf(articles), MADE), '1.0.0')) as Log;
    assert.ok(validate(log), JSON.stringify(validate.errors));
    const result = log.runs[0]!.results!.find(({ level }) => level === 'warning')!;
    assert.equal(result.ruleId, 'number');
    const { region } = result.locations![0]!.physicalLocation!;
    assert.equal(region!.startLine, 5);
    assert.equal(region!.snippet!.text!.slice(0, 5), '1,200');
    assert.equal(result.relatedLocations!.length, 1);
  });

  it('suppresses what a person dismissed, with the reason', () => {
    const { rows } = makeReport(sourceOf(articles), MADE);
    const dismissals = new Map([[rows[0]!.id, 'two searches']]);
    const log = JSON.parse(
      sarifReport(makeReport(sourceOf(articles, [], dismissals), MADE), '1.0.0'),
    ) as Log;
    assert.ok(validate(log), JSON.stringify(validate.errors));
    const suppressed = log.runs[0]!.results!.filter(({ suppressions }) => suppressions);
    assert.deepEqual(
      suppressed.map(({ suppressions }) => suppressions![0]!.justification),
      ['two searches'],
    );
  });

  it('writes file names as addresses', () => {
    const files = {
      'a b/mon#day.txt': articles['monday.txt'],
      'friday.txt': articles['friday.txt'],
    };
    const text = sarifReport(makeReport(sourceOf(files), MADE), '1.0.0');
    assert.ok(text.includes('"a%20b/mon%23day.txt"'));
  });
});
