import assert from 'node:assert/strict';
import { conflictsOf } from '../../../../story.ts';

const conflicts = (a: string, b: string) => {
  const told = (text: string) => `The firm Belcour published its results on Tuesday. ${text}`;
  return conflictsOf(told(a), told(b), '2024-03-06').length;
};

describe('which profit is told', () => {
  const net = 'Belcour made a net profit of 310 million euros.';

  it('sets two profits of one firm apart', () => {
    assert.equal(conflicts(net, 'The operating profit was 480 million euros.'), 0);
    assert.equal(conflicts(net, 'Belcour made a pretax profit of 380 million euros.'), 0);
    assert.equal(
      conflicts(net, 'Before interest and tax, Belcour recorded a profit of 480 million euros.'),
      0,
    );
  });

  it('is the one that is left where no word says more', () => {
    assert.equal(conflicts(net, 'Belcour made a profit of 480 million euros.'), 1);
    const both = 'The operating profit rose, and Belcour made a net profit of 480 million euros.';
    assert.equal(conflicts(net, both), 1);
  });

  it('sets any other profit apart from the one that is left', () => {
    const words = ['operating', 'gross', 'pre-tax', 'pretax', 'underlying', 'adjusted'];
    for (const kind of [...words.map((word) => `${word} profit`), 'EBITDA profit', 'EBIT profit'])
      assert.equal(conflicts(net, `The ${kind} of Belcour was 480 million euros.`), 0, kind);
    for (const tax of ['tax', 'taxes', 'taxation'])
      assert.equal(
        conflicts(net, `Belcour made a profit before ${tax} of 480 million euros.`),
        0,
        tax,
      );
  });
});
