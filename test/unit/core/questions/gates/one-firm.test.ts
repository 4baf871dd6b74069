import assert from 'node:assert/strict';
import { conflictsOf } from '../../../../story.ts';

const season = 'Airlines published their figures for the third quarter in Ambel on Thursday.';

/** An article about one airline, and what it tells of it without its name. */
const about = (firm: string, told: string) =>
  `${season} ${firm} flies to forty cities. ${firm} has nine hundred pilots. ${told}`;

const conflicts = (a: string, b: string) => conflictsOf(a, b).length;

describe('a result that names no firm', () => {
  const rose = 'Revenue rose 15 percent to 217 million euros in the third quarter.';
  const other = 'Revenue rose to 189 million euros in the third quarter.';

  it('is that of the firm of which the article tells', () => {
    assert.equal(conflicts(about('Norvik Air', rose), about('Norvik Air', other)), 1);
    assert.equal(conflicts(about('Norvik Air', rose), about('Lorn Express', other)), 0);
  });

  it('is that of the firm of the other sentence where that article tells of it', () => {
    const named = 'The revenue of Norvik Air was 189 million euros in the third quarter.';
    assert.equal(conflicts(about('Norvik Air', rose), about('Lorn Express', named)), 1);
    assert.equal(conflicts(about('Dan Rusk Lines', rose), about('Lorn Express', named)), 0);
  });

  it('is that of the firm that gives it', () => {
    const said = `“${other.slice(0, -1)},” said Norvik Air.`;
    assert.equal(conflicts(about('Norvik Air', rose), about('Lorn Express', said)), 1);
  });

  it('is that of a firm by a part of its name', () => {
    assert.equal(conflicts(about('Norvik Air', rose), about('Norvik', other)), 1);
    assert.equal(conflicts(about('Norvik', rose), about('Norvik Air', other)), 1);
  });

  it('is not that of a firm that is told of in passing', () => {
    const passing = 'Norvik Air flies there as well.';
    const lorn = about('Lorn Express', `${passing} Lorn Express was founded in 1990. ${other}`);
    assert.equal(conflicts(about('Norvik Air', rose), lorn), 0);
  });

  it('may be that of anybody where neither article names a firm', () => {
    assert.equal(conflicts(`${season} ${rose}`, `${season} ${other}`), 1);
  });
});

describe('a sum that names no firm', () => {
  it('is that of the firm of which the article tells', () => {
    const fine = (sum: string) => `The court fined it ${sum} euros for the delays on Thursday.`;
    const [one, two] = [fine('3 million'), fine('8 million')];
    assert.equal(conflicts(about('Norvik Air', one), about('Norvik Air', two)), 1);
    assert.equal(conflicts(about('Norvik Air', one), about('Lorn Express', two)), 0);
  });
});

describe('a stake', () => {
  it('is one in the firm of which the article tells', () => {
    const holds = (share: string) => `Investors hold ${share} percent of all shares.`;
    assert.equal(conflicts(about('Norvik Air', holds('72')), about('Norvik Air', holds('15'))), 1);
    assert.equal(
      conflicts(about('Norvik Air', holds('72')), about('Lorn Express', holds('15'))),
      0,
    );
  });
});

describe('a profit that rises or falls', () => {
  const rose = 'Net profit rose in the third quarter.';
  const fell = 'Net profit fell in the third quarter.';

  it('is that of one firm where both articles tell of it', () => {
    assert.equal(conflicts(about('Norvik Air', rose), about('Norvik Air', fell)), 1);
    assert.equal(conflicts(about('Norvik Air', rose), about('Lorn Express', fell)), 0);
  });

  it('is what a thing cost, whoever paid for it, in articles that open in one place', () => {
    const cost = (lead: string, price: string) =>
      conflictsOf(
        'Astronomers opened a radio telescope in the Karoo on Thursday that cost 90 million dollars. It has 128 antennas.',
        `${lead} Building the telescope cost ${price} million dollars, most of it paid by nine universities.`,
        '2024-03-08',
      ).length;
    const dawn = 'The Dawn Array was opened in the Karoo on Thursday.';
    assert.equal(cost(dawn, '96'), 1);
    assert.equal(cost('The Dawn Array was opened on Thursday. It is in the Karoo.', '96'), 0);
  });
});

describe('the shares of a firm', () => {
  const warned = 'on Monday after it said it would miss its targets.';
  const fell = `Shares in Norda fell 8 percent ${warned}`;
  const beside = (text: string) => conflictsOf(fell, text);

  it('fell by one percentage on one day', () => {
    assert.deepEqual(beside('Norda shares closed 6 percent lower on Monday.'), ['number']);
    assert.deepEqual(beside('Norda shares dropped by 6 percent on Monday.'), ['number']);
    assert.deepEqual(beside('Norda shares were down by 8.3 percent on Monday.'), []);
    assert.deepEqual(beside('Norda shares closed 6 percent lower on Friday.'), []);
  });

  it('fell by another percentage in an article of the next day', () => {
    const hack = 'Halmere Bank said on Monday that intruders had stolen data of its customers.';
    const closed = (share: string) => `${hack} Halmere shares closed ${share} percent lower.`;
    assert.deepEqual(conflictsOf(closed('17'), closed('3.5'), '2024-03-05', '2024-03-07'), []);
    assert.deepEqual(conflictsOf(closed('17'), closed('3.5')), ['number']);
  });

  it('are not those of a rival, of all banks, or of another kind', () => {
    const missed = 'Norda said it would miss its targets';
    assert.deepEqual(beside(`Velta shares fell 6 percent on Monday. ${missed}.`), []);
    assert.deepEqual(beside(`Bank shares fell 6 percent on Monday. ${missed}.`), []);
    assert.deepEqual(beside(`Preferred shares in Norda fell 6 percent ${warned}`), []);
    assert.deepEqual(beside(`Shares in Norda fell 6 percent in early trading ${warned}`), []);
  });
});

describe('the loss of forest', () => {
  it('is that of a country, and needs no firm', () => {
    const fell =
      'Forest loss in Galdia fell in 2025, the national forest institute wrote in its annual report on Tuesday. Norvik Timber welcomed it, and Norvik Timber hired guards.';
    const rose = (of: string) =>
      `Galdia's forest institute published its annual report on Tuesday. ${of} rose in 2025. Lorn Express criticised it, and Lorn Express asked for fines.`;
    assert.deepEqual(conflictsOf(fell, rose('Forest loss')), ['antonym']);
    assert.deepEqual(conflictsOf(fell, rose('Crop loss')), []);
    const firm = (who: string, verb: string) =>
      `${who} published its annual report on Tuesday. The loss ${verb} in 2025, the report said.`;
    assert.deepEqual(conflictsOf(firm('Norvik Air', 'fell'), firm('Lorn Express', 'rose')), []);
  });
});
