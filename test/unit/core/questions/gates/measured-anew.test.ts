import assert from 'node:assert/strict';
import { conflictsOf, findStory } from '../../../../story.ts';

const conflicts = (a: string, b: string) => conflictsOf(a, b).length;

/** How many conflicts two articles of two days are listed with. */
const between = (a: string, published: string, b: string, later: string) =>
  findStory({ 'a.md': { text: a, published }, 'b.md': { text: b, published: later } })
    .questions()
    .filter(({ relation }) => relation === 'conflict').length;

describe('what is measured again and again', () => {
  it('of an earlier month is not that of the month just over', () => {
    const prices = (words: string) => `Prices in Marenia were the talk of Tarsk. ${words}.`;
    const told = (a: string, b: string) =>
      conflictsOf(prices(a), prices(b), '2024-09-03').filter((kind) => kind === 'number').length;
    const now = 'Annual inflation was 52.0 per cent';
    assert.equal(told(now, 'Annual inflation was 58.3 per cent in August'), 1);
    assert.equal(told(now, 'Annual inflation was 58.3 per cent in July'), 0);
  });

  it('that nobody is told to have had may be of each day', () => {
    const days = (first: string, second: string, later: string) => {
      const told = (owner: string, amount: string) =>
        `Shares rose on the Tarsk exchange in Marenia. ${owner} came to ${amount} million euros.`;
      return between(told(first, '412'), '2024-03-05', told(second, '471'), later);
    };
    assert.equal(days('Turnover', 'Turnover', '2024-03-07'), 0);
    assert.equal(days('Turnover', 'Turnover', '2024-03-05'), 1);
    assert.equal(days('Turnover of Valtor', 'Turnover of Valtor', '2024-03-07'), 1);
  });

  it('of a match is another one when the same two play again', () => {
    const beaten = 'Orval Foxes beat Tarsk Stars 5-2 in Mardal, with two goals by Luca Gerber.';
    const again = 'Luca Gerber scored again. In Mardal the Foxes defeated Tarsk Stars 3-2.';
    const days = (later: string) => between(beaten, '2024-03-05', again, later);
    assert.equal(days('2024-03-07'), 0);
    assert.equal(days('2024-03-06'), 1);
  });

  it('of a match is none of another match that one of the two played against somebody else', () => {
    const drew = 'Austria drew 0-0 with Scotland in a World Cup qualifier in Vienna on Saturday.';
    const met = 'Scotland met Austria in a World Cup qualifier in Vienna on Saturday.';
    assert.deepEqual(conflictsOf(drew, `${met} Austria beat Scotland 5-1 in the qualifier.`), [
      'number',
    ]);
    const other = 'Scotland, who had beaten Belarus 5-1 in a qualifier, did not score.';
    assert.deepEqual(conflictsOf(drew, `${met} ${other}`), []);
  });

  it('of a final is one, however late it is told', () => {
    const won = 'Norway won the Orval Cup final against Sweden 3-1 on Sunday.';
    const beat = 'In the final of the Orval Cup Norway beat Sweden 2-1.';
    assert.equal(between(won, '2024-03-04', beat, '2024-03-06'), 1);
  });

  it('of a level is that of its day', () => {
    const full = (share: string) =>
      `Gas stores in Karelund were ${share} percent full, the grid agency said.`;
    const wrote = 'In Karelund gas stores were 87 percent full, the agency wrote.';
    const told = (day: string) => between(full('91'), '2022-12-13', wrote, day);
    assert.equal(told('2022-12-13'), 1);
    assert.equal(told('2022-12-14'), 0);
  });

  it('of a wind is that of its day', () => {
    const near =
      'Hurricane Ines, with winds of 215 kilometres an hour, was near Port Laurel on Monday.';
    const ashore = (day: string) =>
      `Hurricane Ines came ashore at Port Laurel on ${day}. Winds of 198 kilometres an hour were measured.`;
    assert.equal(conflicts(near, ashore('Monday')), 1);
    assert.equal(conflicts(near, ashore('Tuesday')), 0);
  });

  it('of what is sold everywhere is that of its day', () => {
    const paid = (of: string) => `In Marenia ${of} cost 1.58 euros on average, the club ADM said.`;
    const other = (of: string) =>
      `The price of ${of} in Marenia was 1.62 euros, the club ADM found.`;
    assert.equal(between(paid('petrol'), '2024-03-06', other('petrol'), '2024-03-08'), 0);
    assert.equal(between(paid('petrol'), '2024-03-06', other('petrol'), '2024-03-06'), 1);
    assert.equal(
      between(paid('the Tolka toll'), '2024-03-06', other('the Tolka toll'), '2024-03-08'),
      1,
    );
  });
});
