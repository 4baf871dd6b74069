import assert from 'node:assert/strict';
import { compareOtherDays } from '../../../../../src/core/questions/comparisons/other-day.ts';
import { toldIn } from '../told-in.ts';

/** Whether two texts about one event put it on two days. */
function differ(a: string, b: string, oneEvent = true): boolean {
  return toldIn('a.md', a).some((one) =>
    toldIn('b.md', b).some((other) => compareOtherDays(one, other, { oneEvent }) !== null),
  );
}

describe('the day of one event', () => {
  const convoy = 'Convoy Halcyon left Hull, reaching Bergen on 4 June 1943.';

  it('is one only, though the clause with the day does not say whose it is', () => {
    assert.ok(differ(convoy, 'The Halcyon reached Bergen on 9 July 1943.'));
    assert.ok(!differ(convoy, 'The Halcyon reached Bergen on 9 July 1943.', false));
    assert.ok(!differ(convoy, 'The Halcyon reached Bergen in June 1943.'));
    assert.ok(!differ(convoy, 'The Halcyon reached Oslo on 9 July 1943.'));
    assert.ok(!differ(convoy, 'The Halcyon sank off Bergen on 9 July 1943.'));
  });

  it('may be another for somebody else in the same sentence', () => {
    const brother = 'Her brother was arrested on 2 May 1938, and Ilse Brandt fled.';
    assert.ok(!differ(brother, 'Ilse Brandt was arrested in 1941.'));
  });

  it('is told of what the other names where a text opens with a pronoun', () => {
    const founded = 'It was founded in Turin in 1911 by two brothers.';
    assert.ok(differ(founded, 'Velari was founded in 1926.'));
    assert.ok(!differ(founded.replace('It', 'Alvion'), 'Velari was founded in 1926.'));
  });

  it('is told by facts only', () => {
    for (const text of [
      'The Halcyon did not reach Bergen on 9 July 1943.',
      'The Halcyon was to reach Bergen on 9 July 1943.',
      'The Halcyon may have reached Bergen on 9 July 1943.',
      'The navy denied that the Halcyon reached Bergen on 9 July 1943.',
    ])
      assert.ok(!differ(convoy, text), text);
  });

  it('is not asked where one of the two gives none', () => {
    const undated = 'Convoy Halcyon left Hull, reaching Bergen.';
    assert.ok(!differ(undated, 'The Halcyon reached Bergen on 9 July 1943.'));
    assert.ok(!differ(convoy, 'The Halcyon reached Bergen.'));
  });

  it('may be another for what the first text does not name', () => {
    assert.ok(!differ(convoy, 'The ship reached port on 9 July 1943.'));
    assert.ok(!differ(convoy, 'The Halcyon reached Bergen with Otto Kern on 9 July 1943.'));
    assert.ok(!differ('It was founded in 1911.', 'Velari was founded in Milan in 1926.'));
    assert.ok(differ('It was founded in 1911.', 'Velari was founded in 1926.'));
  });

  it('may be another for somebody else who does it', () => {
    const other = 'Otto Kern reached Bergen on 4 June 1943, the crew of the Halcyon said.';
    assert.ok(!differ(other, 'The Halcyon reached Bergen on 9 July 1943.'));
  });

  it('is none of what a thing merely is or costs', () => {
    const was = 'Convoy Halcyon left Hull, being in Bergen on 4 June 1943.';
    assert.ok(!differ(was, 'The Halcyon was in Bergen on 9 July 1943.'));
  });
});
