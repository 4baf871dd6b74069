import assert from 'node:assert/strict';
import { readableUnit } from '../../../src/server/readable-unit.ts';

/** A value of the International System as a reader is told it. */
function shown(value: number, unit: string): string {
  const { name, size, zero } = readableUnit(unit, value);
  return `${+((value - zero) / size).toFixed(2)} ${name}`;
}

describe('a unit as a person reads it', () => {
  it('fits how much there is', () => {
    assert.equal(shown(8000, 'm'), '8 km');
    assert.equal(shown(92, 'm'), '92 m');
    assert.equal(shown(0.1, 'm'), '10 cm');
    assert.equal(shown(2_000_000, 'm2'), '2 km²');
    assert.equal(shown(50_000, 'm2'), '5 ha');
    assert.equal(shown(0.5, 'm3'), '500 l');
    assert.equal(shown(20_000_000, 'kg'), '20000 t');
    assert.equal(shown(200_000_000, 'W'), '200 MW');
  });

  it('is that of clocks and calendars, of roads and of thermometers', () => {
    assert.equal(shown(6 * 7 * 86_400, 's'), '42 days');
    assert.equal(shown(5400, 's'), '1.5 hours');
    assert.equal(shown(90, 's'), '1.5 minutes');
    assert.equal(shown(40, 's'), '40 seconds');
    assert.equal(shown(44.44, 'm/s'), '159.98 km/h');
    assert.equal(shown(313.15, 'K'), '40 °C');
    assert.equal(shown(3, 'pp'), '3 percentage points');
  });

  it('is the one in which it is kept where there is no better one', () => {
    assert.equal(shown(12, 'EUR'), '12 EUR');
    assert.equal(shown(3.5, '%'), '3.5 %');
  });
});
