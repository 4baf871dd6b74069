import assert from 'node:assert/strict';
import { alone, analyse } from '../../../src/core/analysis.ts';
import { noCorrections } from '../../../src/core/article/corrections.ts';
import { createTools } from '../../../src/core/tools.ts';
import { loadModels } from '../../../src/node/load-models.ts';
import { packAnalysis, unpackAnalysis, unpackClaims } from '../../../src/node/pack-analysis.ts';

const tools = createTools(loadModels());
const TEXT = `Ferry sinks off Mardal

5 March 2024

MARDAL — Four people were killed when a ferry sank off Mardal on Monday, police said.

Nora Hale, the mayor, said that 19 passengers were missing. “We have not given up hope,” she said.
`;
const found = (text: string) => analyse('a.md', text, noCorrections, tools, alone);

describe('packAnalysis', () => {
  it('keeps all that was found in an article', () => {
    const analysis = found(TEXT);
    assert.ok(analysis.claims.length >= 3);
    assert.deepEqual(unpackAnalysis(packAnalysis(analysis)), plain(analysis));
  });

  it('keeps an article without a claim', () => {
    const analysis = found('');
    const packed = packAnalysis(analysis);
    assert.deepEqual(unpackAnalysis(packed), plain(analysis));
    assert.equal(unpackClaims(packed).length, 0);
  });

  it('gives each claim by itself, wherever in a file the bytes begin', () => {
    const analysis = found(TEXT);
    const packed = packAnalysis(analysis);
    const shifted = Buffer.concat([Buffer.from('x'), packed]).subarray(1);
    const claims = unpackClaims(shifted);
    assert.equal(claims.length, analysis.claims.length);
    assert.deepEqual(claims.at(1), analysis.claims[1]);
    assert.equal(claims.at(claims.length), undefined);
    assert.deepEqual(unpackAnalysis(shifted), plain(analysis));
  });

  it('says so where the bytes are no analysis', () => {
    assert.throws(() => unpackAnalysis(Buffer.from('nothing of the kind, whatever it is')));
    assert.throws(() => unpackClaims(packAnalysis(found(TEXT)).subarray(0, 60)));
  });
});

/** An analysis without the keys of which nothing is known. */
function plain(analysis: ReturnType<typeof found>) {
  const { sketch, print, ...rest } = analysis;
  return { ...(JSON.parse(JSON.stringify(rest)) as typeof rest), sketch, print };
}
