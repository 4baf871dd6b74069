import assert from 'node:assert/strict';
import { compareTurned } from '../../../../../src/core/questions/comparisons/turned.ts';
import { toldIn } from '../told-in.ts';

/** Whether two texts about one event tell who does it and to whom the other way round. */
function differ(a: string, b: string, oneEvent = true): boolean {
  return toldIn('a.md', a).some((one) =>
    toldIn('b.md', b).some(
      (other) => compareTurned(one, other, { oneEvent })?.relation === 'conflict',
    ),
  );
}

describe('who does it and to whom', () => {
  it('cannot have changed places in one event', () => {
    const bought = 'Kestrel Foods bought its rival Palmer Bakeries for $3m.';
    assert.ok(differ(bought, 'Palmer Bakeries bought Kestrel Foods.'));
    assert.ok(!differ(bought, 'Kestrel Foods bought Palmer Bakeries.'));
    assert.ok(!differ(bought, 'Palmer Bakeries was bought by Kestrel Foods.'));
    assert.ok(!differ(bought, 'Palmer Bakeries bought Kestrel Foods.', false));
    assert.ok(!differ(bought, 'Palmer Bakeries did not buy Kestrel Foods.'));
  });

  it('may have where both do it', () => {
    assert.ok(!differ('Ivan Sabo met Tomas Reh in Bern.', 'Tomas Reh met Ivan Sabo.'));
  });

  it('have not where the one is told of a third', () => {
    const bought = 'Kestrel Foods bought Palmer Bakeries.';
    assert.ok(!differ(bought, 'Norbrew bought Kestrel Foods.'));
    assert.ok(!differ(bought, 'Palmer Bakeries bought Norbrew.'));
  });

  it('may have where nobody is named', () => {
    assert.ok(!differ('The brewery bought the mill.', 'The mill bought the brewery.'));
  });

  it('is not asked where one sentence leaves one of the two out', () => {
    const bought = 'Palmer Bakeries bought Kestrel Foods.';
    for (const text of ['Kestrel Foods was bought.', 'Kestrel Foods bought.']) {
      assert.ok(!differ(text, bought), text);
      assert.ok(!differ(bought, text), text);
    }
  });
});
