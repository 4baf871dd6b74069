import assert from 'node:assert/strict';
import { readLines } from '../../../../src/core/text/lines.ts';

const read = (text: string) => readLines(text).map((line) => [line.text, line.afterBlank]);

describe('the lines of a text', () => {
  it('are those that have something on them, at their places', () => {
    const text = '\n  Ferry burns \r\n\r\nEleven died.\rNobody knows why.\f';
    assert.deepEqual(read(text), [
      ['Ferry burns', true],
      ['Eleven died.', true],
      ['Nobody knows why.', false],
    ]);
    for (const { start, end, text: line } of readLines(text))
      assert.equal(text.slice(start, end), line);
  });

  it('have small letters at the same offsets', () => {
    const [line] = readLines('İzmir Harbour');
    assert.equal(line!.lower, 'izmir harbour');
    assert.equal(line!.lower.length, line!.text.length);
  });

  it('are joined where a text was wrapped at a fixed width', () => {
    const row = 'the ferry had left the harbour of Port Lucan at noon and turned';
    const text = `Ferry burns\n\n${Array.from({ length: 8 }, () => row).join('\n')}\nback.`;
    const lines = readLines(text);
    assert.equal(lines.length, 2);
    assert.equal(lines[1]!.text, text.slice(text.indexOf(row)));
  });

  it('are left as they are where each is a sentence, or there are few', () => {
    const row = 'The ferry had left the harbour of Port Lucan at noon on Sunday.';
    assert.equal(readLines(Array.from({ length: 8 }, () => row).join('\n')).length, 8);
    assert.equal(readLines(`${row.slice(0, -1)}\n${row}`).length, 2);
  });
});
