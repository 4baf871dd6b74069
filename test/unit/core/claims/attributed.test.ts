import assert from 'node:assert/strict';
import { extentOf, innermost, isIn } from '../../../../src/core/claims/attributed.ts';
import type { Attribution } from '../../../../src/core/claims/attribution.ts';

const TEXT = 'Ida Holm said that the engineer had told her the dam held. Rain fell for two days.';
const at = (words: string) => {
  const start = TEXT.indexOf(words);
  assert.ok(start >= 0, words);
  return { start, end: start + words.length };
};
const says = (source: string, cue: string, content: string): Attribution => ({
  ...{ source: [at(source)], cue: [at(cue)], content: [at(content)] },
  ...{ speaker: null, stance: 'asserts', verb: cue, states: true, quotation: 'indirect' },
  ...{ office: null, relay: [], basis: [], rule: 'test' },
});
const mayor = says('Ida Holm', 'said', 'the engineer had told her the dam held');
const engineer = says('the engineer', 'told', 'the dam held');

describe('what stands in the words of somebody', () => {
  it('belongs to the nearest who says it: the dam is told by the engineer, not by the mayor', () => {
    assert.equal(innermost([mayor, engineer], at('dam')), engineer);
    assert.equal(innermost([mayor, engineer], at('her')), mayor);
  });

  it('is inside the words of both', () => {
    assert.ok(isIn(mayor, at('dam')) && isIn(engineer, at('dam')));
  });

  it('is nobody’s where the article itself tells it', () => {
    assert.equal(innermost([mayor, engineer], at('Rain')), undefined);
    assert.equal(innermost([mayor, engineer], at('Ida Holm')), undefined);
  });

  it('reaches with who says it from the first word to the last', () => {
    assert.deepEqual(extentOf(mayor), { start: 0, end: TEXT.indexOf('.') });
  });
});
