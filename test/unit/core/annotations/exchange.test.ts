import assert from 'node:assert/strict';
import { nothingForeign, targetOf } from '../../../../src/core/annotations/annotation.ts';
import {
  printAnnotationPage,
  readAnnotationPage,
} from '../../../../src/core/annotations/exchange.ts';

const own = {
  id: '01JABCDEFGHJKMNPQRSTVWXYZ0',
  act: { kind: 'verdict', value: 'verified', comment: 'Called.', sources: [] },
  target: targetOf({ file: 'ferry.txt' }),
  withdrawn: false,
  by: 'Ann',
  at: '2026-03-04T09:00:00.000Z',
  history: [],
  foreign: nothingForeign,
} as const;
const foreign = {
  id: 'https://notes.example/7',
  type: 'Annotation',
  creator: { name: 'Ben' },
  created: '2026-03-05T10:00:00Z',
  body: { type: 'TextualBody', value: 'Says who?' },
  target: {
    source: 'ferry.txt',
    selector: { type: 'TextQuoteSelector', exact: 'Eleven died', prefix: 'Fire: ' },
  },
};
const newId = () => '01JABCDEFGHJKMNPQRSTVWXYZ1';
const read = (value: unknown, known: Parameters<typeof readAnnotationPage>[1] = []) =>
  readAnnotationPage(JSON.stringify(value), known, newId);

describe('annotations from and for other programs', () => {
  it('come back from a page as they were', () => {
    assert.deepEqual(readAnnotationPage(printAnnotationPage([own]), [], newId), [
      { kind: 'imported', annotation: own },
    ]);
  });

  it('are told apart when the folder holds them already, as they are or otherwise', () => {
    assert.deepEqual(readAnnotationPage(printAnnotationPage([own]), [own], newId), [
      { kind: 'duplicate', id: own.id },
    ]);
    const changed = { ...own, by: 'Ben' };
    assert.equal(
      readAnnotationPage(printAnnotationPage([changed]), [own], newId)[0]!.kind,
      'error',
    );
  });

  it('become notes on the words that they quote, once', () => {
    const [first] = read({ type: 'AnnotationPage', items: [foreign] });
    assert.ok(first?.kind === 'imported');
    const { act, by, target } = first.annotation;
    assert.deepEqual([act.kind, act.comment, by], ['note', 'Says who?', 'Ben']);
    assert.equal(target.selector?.exact, 'Eleven died');
    assert.deepEqual(read([foreign], [first.annotation]), [{ kind: 'duplicate', id: newId() }]);
  });

  it('are refused one by one, with the reason', () => {
    const outside = { ...foreign, target: { ...foreign.target, source: '../secret.txt' } };
    const results = read([outside, 7, { ...foreign, created: 'yesterday' }, foreign]);
    assert.deepEqual(
      results.map(({ kind }) => kind),
      ['error', 'error', 'error', 'imported'],
    );
    assert.ok(results[0]?.kind === 'error');
    assert.match(results[0].why, /outside the folder/);
  });

  it('are not read from what is no JSON', () => {
    assert.throws(() => readAnnotationPage('<html>', [], newId), /no JSON/);
  });
});
