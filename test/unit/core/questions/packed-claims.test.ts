import assert from 'node:assert/strict';
import { analyse } from '../../../../src/core/analysis.ts';
import { noCorrections } from '../../../../src/core/article/corrections.ts';
import { createShapes, packClaims } from '../../../../src/core/questions/packed-claims.ts';
import { createTools } from '../../../../src/core/tools.ts';
import { loadModels } from '../../../../src/node/load-models.ts';

describe('packed claims', () => {
  const tools = createTools(loadModels());
  const body = [
    'Three tankers collide off Port Orvale',
    'Published March 4, 2026',
    'PORT ORVALE — Three tankers collided on Tuesday and 12 sailors were injured, the coast guard said.',
    '“Nobody was killed,” harbour master Ada Brandt told reporters, adding that 1,200 tonnes of oil may have leaked.',
    'The government denied that it had known of the danger; it did not say when the strait will reopen.',
  ];
  const pages = {
    'plain.txt': body.join('\n\n'),
    'page.html': `<html><body><article>${body.map((p) => `<p>${p.replace('oil', 'oil &amp; tar')}</p>`).join('\n')}</article></body></html>`,
  };

  for (const [file, text] of Object.entries(pages))
    it(`are what they were before, from ${file}`, () => {
      const { claims } = analyse(file, text, noCorrections, tools);
      assert.ok(claims.length >= 4, `${claims.length} claims`);
      const packed = packClaims(claims, createShapes());
      const plain = JSON.parse(JSON.stringify(claims)) as unknown[];
      claims.forEach((_, i) => assert.deepEqual(packed.claim(i), plain[i]));
    });
});
