import assert from 'node:assert/strict';
import { findDateline, readAgencyLine } from '../../../../src/core/article/dateline.ts';

function dateline(text: string, near: string | null = '2024-11-02') {
  const found = findDateline(text, 0, text.length, near);
  return found && [found.dateline.text, found.dateline.place, found.dateline.date, found.agency];
}

describe('a dateline', () => {
  it('gives place and agency', () => {
    assert.deepEqual(dateline('MOSCOW (AP) — The minister left.'), [
      'MOSCOW (AP) —',
      'MOSCOW',
      null,
      'AP',
    ]);
    assert.deepEqual(dateline('SEOUL, South Korea (AP) — It rained.'), [
      'SEOUL, South Korea (AP) —',
      'SEOUL',
      null,
      'AP',
    ]);
    assert.deepEqual(dateline('Goma (AFP) - Rebels withdrew.'), [
      'Goma (AFP) -',
      'Goma',
      null,
      'AFP',
    ]);
  });

  it('gives the day, in the year next to that of publication', () => {
    assert.deepEqual(dateline('KYIV, Oct 31 (Reuters) - Drones fell.'), [
      'KYIV, Oct 31 (Reuters) -',
      'KYIV',
      '2024-10-31',
      'Reuters',
    ]);
    assert.deepEqual(dateline('SEOUL, Dec. 30 (Yonhap) -- Snow fell.', '2025-01-02')?.slice(1), [
      'SEOUL',
      '2024-12-30',
      'Yonhap',
    ]);
    assert.deepEqual(dateline('MOSCOW, October 24. /TASS/. The bank met.')?.slice(1), [
      'MOSCOW',
      '2024-10-24',
      'TASS',
    ]);
  });

  it('has any service in its bracket, behind a place in capitals', () => {
    assert.deepEqual(dateline('OSLO, Feb. 21, 2024 (Grain & Rail Report) — It rained.'), [
      'OSLO, Feb. 21, 2024 (Grain & Rail Report) —',
      'OSLO',
      '2024-02-21',
      null,
    ]);
    assert.equal(dateline('OSLO, Feb. 21, 2024 (see the map of the area) — It rained.'), null);
    assert.equal(dateline('Oslo, Feb. 21, 2024 (Grain & Rail Report). It rained.'), null);
  });

  it('tells agency, outlet and date in one bracket', () => {
    const text = 'Lahore, (APP - Ravi Herald - 1st Nov, 2024) Farmers met.';
    const found = findDateline(text, 0, text.length, null)!;
    assert.deepEqual(
      [found.dateline.place, found.dateline.date, found.agency, found.outlet],
      ['Lahore', '2024-11-01', 'APP', 'Ravi Herald'],
    );
  });

  it('may give an agency that no list has, behind a place in capitals and before a dash', () => {
    assert.deepEqual(dateline('IAȘI, Romania, 16 September 2024 (Agerpres) — It rained.'), [
      'IAȘI, Romania, 16 September 2024 (Agerpres) —',
      'IAȘI',
      '2024-09-16',
      null,
    ]);
    assert.equal(dateline('Iași, 16 September 2024 (Sunday) It rained.'), null);
  });

  it('may be a place in small letters before a whole date and a dash', () => {
    assert.deepEqual(
      dateline('Cape Coast, August 26, 2024 — On a wall hangs a picture.')?.slice(1),
      ['Cape Coast', '2024-08-26', null],
    );
    assert.equal(dateline('Cape Coast, August 26 — On a wall hangs a picture.'), null);
  });

  it('may be a place in capitals alone', () => {
    assert.deepEqual(dateline('FLUSHING MEADOWS — She won.')?.[1], 'FLUSHING MEADOWS');
    assert.deepEqual(dateline('LINDI: The lamps are on.')?.[1], 'LINDI');
  });

  it('is none in other sentences with brackets and dashes', () => {
    assert.equal(dateline('Lavrov (74) — the minister — spoke.'), null);
    assert.equal(dateline('The talks — the first since May — began.'), null);
    assert.equal(dateline('The World Health Organization (WHO) said so.'), null);
  });

  it('may stand in a line of the header', () => {
    const read = (text: string) => {
      const found = readAgencyLine(text, 0, text.length);
      return found && [found.agency, found.dateline.place];
    };
    assert.deepEqual(read('AP Geneva'), ['AP', 'Geneva']);
    assert.deepEqual(read('Associated Press in Valencia'), ['AP', 'Valencia']);
    assert.deepEqual(read('AFP, MANILA'), ['AFP', 'MANILA']);
    assert.equal(read('AP Sports Writer and others'), null);
    assert.equal(read('Applause in Geneva'), null);
  });

  it('gives its day where an hour stands behind it', () => {
    for (const hour of ['23:00', '8.05 am', '17:30 GMT'])
      assert.deepEqual(
        dateline(`ORVAL, 16 January 2025, ${hour} (Reuters) — A storm came.`)?.slice(1),
        ['ORVAL', '2025-01-16', 'Reuters'],
        hour,
      );
  });

  it('names the agency whose English service it is of', () => {
    const line = 'ORVAL, 29 August 2023 (ANSA in English) — Coastguards came.';
    assert.deepEqual(dateline(line)?.slice(1), ['ORVAL', '2023-08-29', 'ANSA']);
  });
});
