import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  amended,
  nothingForeign,
  targetOf,
  type Annotation,
} from '../../../../src/core/annotations/annotation.ts';
import { parseRecord, printRecord } from '../../../../src/core/annotations/record.ts';

const annotation: Annotation = {
  id: '01JABCDEFGHJKMNPQRSTVWXYZ0',
  act: {
    kind: 'verdict',
    value: 'verified',
    comment: 'Called the harbour office.',
    sources: ['https://example.org/list'],
  },
  target: targetOf({
    file: 'news/ferry.txt',
    selector: { exact: 'Eleven died', prefix: 'Ferry: ', suffix: ' at sea.', start: 7, end: 18 },
    fingerprint: { sha256: 'ab'.repeat(32), title: 'Ferry fire' },
  }),
  withdrawn: false,
  by: 'Ann',
  at: '2026-03-04T09:00:00.000Z',
  history: [],
  foreign: nothingForeign,
};

const bytes = (text: string) => new TextEncoder().encode(text);
const parse = (text: string) => parseRecord(bytes(text));
const whyNot = (change: (record: Record<string, unknown>) => void) => {
  const record = JSON.parse(printRecord(annotation)) as Record<string, unknown>;
  change(record);
  const result = parse(JSON.stringify(record));
  return result.kind === 'problem' ? result.why : 'a record';
};

describe('a record', () => {
  it('comes back as it was written', () => {
    assert.deepEqual(parse(printRecord(annotation)), { kind: 'record', annotation });
  });

  it('is a W3C annotation with its keys in a fixed order', () => {
    const record = JSON.parse(printRecord(annotation)) as Record<string, unknown>;
    assert.deepEqual(Object.keys(record).slice(0, 4), ['@context', 'id', 'type', 'schemaVersion']);
    assert.equal(record.motivation, 'assessing');
    assert.ok(printRecord(annotation).endsWith('}\n'));
  });

  it('comes back with its history', () => {
    const changed = amended(
      annotation,
      { withdrawn: true },
      { by: 'Ben', at: '2026-03-05T09:00:00Z' },
    );
    assert.deepEqual(parse(printRecord(changed)), { kind: 'record', annotation: changed });
  });

  it('keeps every key that it does not know, wherever it stands', () => {
    const record = JSON.parse(printRecord(annotation)) as {
      creator: object;
      target: { selector: unknown[] };
      body: unknown[];
    };
    Object.assign(record, { stars: 5 });
    Object.assign(record.creator, { email: 'ann@example.org' });
    Object.assign(record.target, { scope: 'https://example.org/page' });
    record.target.selector.push({ type: 'CssSelector', value: 'p' });
    record.body.push({ type: 'Choice', items: [] });
    const result = parse(JSON.stringify(record));
    assert.ok(result.kind === 'record');
    const printed = JSON.parse(printRecord(result.annotation)) as unknown;
    assert.deepEqual(printed, record);
  });

  it('says in words why it cannot be read', () => {
    assert.match(
      whyNot((r) => (r.schemaVersion = 2)),
      /later version/,
    );
    assert.match(
      whyNot((r) => delete r.schemaVersion),
      /schemaVersion/,
    );
    assert.match(
      whyNot((r) => (r.id = 'urn:ulid:none')),
      /no urn:ulid/,
    );
    assert.match(
      whyNot((r) => (r.act = 'applause')),
      /does not know/,
    );
    assert.match(
      whyNot((r) => (r.body = [])),
      /no value for "verdict"/,
    );
    assert.match(
      whyNot((r) => (r.created = 'yesterday')),
      /no date/,
    );
    assert.match(
      whyNot((r) => (r.target = [])),
      /"target" is no object/,
    );
    for (const source of ['../x.txt', '/etc/passwd', 'C:\\x.txt', 'a/../../x', 'a//b'])
      assert.match(
        whyNot((r) => (r.target = { source })),
        /outside the folder/,
        source,
      );
  });

  it('is not taken from half a file, a merge conflict, or something else', () => {
    const text = printRecord(annotation);
    const problem = (content: string) => {
      const result = parse(content);
      return result.kind === 'problem' ? result.why : 'a record';
    };
    assert.match(problem(text.slice(0, 300)), /no complete JSON/);
    assert.match(problem(''), /empty/);
    assert.match(problem('[]'), /no object/);
    assert.match(problem(`<<<<<<< HEAD\n${text}=======\n${text}>>>>>>> other\n`), /git merge/);
    assert.match(problem('['.repeat(1e5) + ']'.repeat(1e5)), /deeply/);
    const latin = parseRecord(Uint8Array.of(0x7b, 0xff, 0x7d));
    assert.ok(latin.kind === 'problem');
  });

  it('is read or refused, never thrown at, whatever was done to its bytes', () => {
    const original = bytes(printRecord(annotation));
    const edit = fc.record({
      at: fc.nat(original.length - 1),
      length: fc.nat(40),
      insert: fc.uint8Array({ maxLength: 12 }),
    });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
        let mutated: Uint8Array = original;
        for (const { at, length, insert } of edits)
          mutated = Uint8Array.of(
            ...mutated.subarray(0, at),
            ...insert,
            ...mutated.subarray(at + length),
          );
        const result = parseRecord(mutated);
        if (result.kind === 'record') printRecord(result.annotation);
      }),
      { numRuns: Number(process.env.CROSSCHECK_FUZZ_RUNS ?? 500) },
    );
  });

  it('is read or refused, never thrown at, whatever JSON stands in its place', () => {
    const keys = Object.keys(JSON.parse(printRecord(annotation)) as object);
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.jsonValue(), (key, value) => {
        const result = parse(
          JSON.stringify({ ...(JSON.parse(printRecord(annotation)) as object), [key]: value }),
        );
        if (result.kind === 'record') printRecord(result.annotation);
      }),
      { numRuns: Number(process.env.CROSSCHECK_FUZZ_RUNS ?? 500) },
    );
  });
});
