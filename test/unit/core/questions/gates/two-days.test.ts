import assert from 'node:assert/strict';
import { mayBeOfTwoDays } from '../../../../../src/core/questions/gates/two-days.ts';
import { findStory } from '../../../../story.ts';
import { toldIn } from '../told-in.ts';

/** The kinds of what is listed of two articles, the first of them of 4 March 2024. */
function listed(a: string, b: string, later: string): readonly string[] {
  return findStory({
    'a.md': { text: a, published: '2024-03-04' },
    'b.md': { text: b, published: later },
  })
    .questions()
    .filter(({ relation }) => relation === 'conflict' || relation === 'dispute')
    .map(({ kind }) => kind);
}

describe('two numbers that are told on two days', () => {
  it('may each be of its own day', () => {
    const one = 'Arabica settled at 207 cents a pound in Mardal. The coffee exchange was calm.';
    const other = 'At the coffee exchange of Mardal, arabica settled at 199 cents a pound.';
    assert.deepEqual(listed(one, other, '2024-03-04'), ['number']);
    assert.deepEqual(listed(one, other, '2024-03-06'), []);
  });

  it('conflict where both say of which day they are, be it by another word of the sentence', () => {
    const raised = 'The Bank of Marava raised its policy rate to 5.25 per cent on Monday.';
    const other = (meeting: string) =>
      `Firms in Marava complained about ${meeting} of the central bank, at which the policy rate was raised to 5.50 per cent.`;
    assert.deepEqual(listed(raised, other("Monday's meeting"), '2024-03-05'), ['number']);
    assert.deepEqual(listed(raised, other('the meeting'), '2024-03-05'), []);
  });

  it('conflict where they count the same things of a name, soon after each other', () => {
    const freed = (count: string, who: string) =>
      `${count} ${who} were freed at the Dren Pass. The exchange with Ostrel took two hours.`;
    const [more, fewer] = [freed('Nine', 'Marrovians'), freed('Six', 'Marrovians')];
    assert.deepEqual(listed(more, fewer, '2024-03-09'), ['number']);
    const signed = (count: string) =>
      `Jan Holub spoke in Ambel. ${count} countries signed the Mardal agreement in Ambel.`;
    assert.deepEqual(listed(signed('Nearly 200'), signed('Two'), '2024-04-04'), ['number']);
    assert.deepEqual(listed(signed('Nearly 200'), signed('Two'), '2024-05-30'), []);
  });

  it('conflict where they say what one thing costs, or how a match ended', () => {
    const worth = (sum: string) =>
      `The arena contract of Tarnholm was worth ${sum} million crowns. Mayor Viktor Lassen signed it.`;
    assert.deepEqual(listed(worth('486'), worth('468'), '2024-03-06'), ['number']);
    const cost = (what: string, sum: string) =>
      `${what} cost ${sum} million crowns. Mayor Viktor Lassen of Tarnholm signed it.`;
    assert.deepEqual(listed(cost('It', '486'), cost('It', '468'), '2024-03-06'), []);
  });

  it('are of one toll that fell, if it is told for one name or soon', () => {
    const fire = (toll: string) => `A fire broke out in the Tolka mine in Mardal. ${toll}.`;
    const [more, fewer] = [fire('Nineteen people were killed'), fire('Eleven people were killed')];
    assert.deepEqual(listed(more, fewer, '2024-03-06'), ['number']);
    assert.deepEqual(listed(more, fewer, '2024-03-10'), []);
    const onMonday = fire('Eleven people were killed on Monday');
    assert.deepEqual(listed(more, onMonday, '2024-03-06'), []);
    const inPlace = (toll: string) => fire(`${toll} people were killed in the Tolka mine`);
    assert.deepEqual(listed(inPlace('Nineteen'), inPlace('Eleven'), '2024-03-10'), ['number']);
  });
});

describe('nobody', () => {
  const shells = (toll: string) => `Shells fell on Lurin in Ossandra on Sunday. ${toll}`;

  it('may have been hurt on another day', () => {
    const [some, none] = [shells('Eight people were killed.'), shells('Nobody was killed.')];
    assert.deepEqual(listed(some, none, '2024-03-04'), ['polarity']);
    assert.deepEqual(listed(some, none, '2024-03-05'), []);
  });

  it('was hurt, or somebody, where both tell of one day or place', () => {
    const onSunday = [
      shells('On Sunday eight people were killed.'),
      shells('On Sunday nobody was killed.'),
    ] as const;
    assert.deepEqual(listed(...onSunday, '2024-03-05'), ['polarity']);
    const captain = [shells('The captain was arrested.'), shells('The captain was not arrested.')];
    assert.deepEqual(listed(captain[0]!, captain[1]!, '2024-03-05'), ['polarity']);
    const inLurin = [
      shells('Eight people were killed in Lurin.'),
      shells('Nobody was killed in Lurin.'),
    ] as const;
    assert.deepEqual(listed(...inLurin, '2024-03-05'), ['polarity']);
  });
});

describe('whether two numbers may be of two days', () => {
  /** A text, and the day of its article. */
  type Dated = readonly [text: string, day: number];

  /** The claim with a predicate in an article of a day of March 2024. */
  const told = (predicate: string, text: string, day: number) =>
    toldIn('a.md', text, `2024-03-${String(day).padStart(2, '0')}`).find(
      ({ claim }) => claim.predicate === predicate,
    )!;
  const may = (predicate: string, [x, on]: Dated, [y, later]: Dated) =>
    mayBeOfTwoDays(told(predicate, x, on), told(predicate, y, later), 2, predicate);
  const a = ['Arabica settled at 207 cents.', 4] as const;

  it('is so where their articles are, and not of articles of one day', () => {
    assert.equal(may('settle-at', a, ['Arabica settled at 199 cents.', 6]), true);
    assert.equal(may('settle-at', a, ['Arabica settled at 199 cents.', 4]), false);
  });

  it('is not so where one names the day of the other', () => {
    const onMonday = ['Arabica settled at 207 cents on Monday.', 5] as const;
    const panic = (whose: string) =>
      [`After ${whose} panic arabica settled at 199 cents.`, 6] as const;
    assert.equal(may('settle-at', onMonday, panic("Monday's")), false);
    assert.equal(may('settle-at', panic("Monday's"), onMonday), false);
    assert.equal(may('settle-at', onMonday, panic('the')), true);
    const weekLater = ["After Monday's panic arabica settled at 199 cents.", 13] as const;
    assert.equal(may('settle-at', onMonday, weekLater), true);
  });

  it('is so of counts that share no name', () => {
    const freed = (count: string, day: number) => [`${count} prisoners were freed.`, day] as const;
    assert.equal(may('release', freed('Nine', 4), freed('Six', 6)), true);
    assert.equal(may('release', freed('Nine Marrovian', 4), freed('Six Marrovian', 6)), false);
  });

  it('conflict where as many have voted in both: it is one vote', () => {
    const vote = (words: string) =>
      `The assembly of Skelmar met. The motion was passed by ${words}.`;
    assert.deepEqual(listed(vote('47 votes to 38'), vote('49 votes to 36'), '2024-03-05'), [
      'number',
    ]);
    assert.deepEqual(listed(vote('47 votes to 38'), vote('51 votes to 40'), '2024-03-05'), []);
    assert.deepEqual(listed(vote('47 votes to 38'), vote('49 votes to 36'), '2024-03-08'), []);
  });

  it('conflict where one says that it is of the event of which the other gives the day', () => {
    const raid = 'Police cleared a protest camp in front of the ministry of education on Saturday.';
    const held = (count: number, words: string) =>
      `${raid} Police arrested ${count} people ${words}.`;
    const one = held(120, 'on Saturday');
    assert.deepEqual(listed(one, held(85, 'during the operation'), '2024-03-05'), ['number']);
    assert.deepEqual(listed(one, held(85, 'with the help of dogs'), '2024-03-05'), []);
  });

  it('conflict where one tells of it on a later day, and names what the other does', () => {
    const killed =
      'Gunmen in boats attacked an army post at Kal Sorin on Monday and killed 61 soldiers.';
    const flags = (of: string) =>
      `Flags flew at half mast on Wednesday for the 23 soldiers who were killed in ${of}.`;
    assert.deepEqual(listed(killed, flags('the attack on the Kal Sorin army post'), '2024-03-06'), [
      'number',
    ]);
    assert.deepEqual(
      listed(killed, flags('an attack on the Kal Sorin army post'), '2024-03-06'),
      [],
    );
  });

  it('conflict where they are of those on board of one ship', () => {
    const ran = 'The ferry Marisol ran aground off Punta Brava on Saturday night';
    const one = `${ran} with 212 passengers on board, the coastguard said.`;
    assert.deepEqual(listed(one, `${ran}. The ship was carrying 187 passengers.`, '2024-03-05'), [
      'number',
    ]);
    assert.deepEqual(
      listed(
        one,
        'The ferry Marisol left Punta Brava on Monday. The ship was carrying 187 passengers.',
        '2024-03-05',
      ),
      [],
    );
  });

  it('conflict where two days running tell in the same words what share of all it was', () => {
    const march = 'Teachers marched through the port of Orval on Monday.';
    const told = (share: number, of = 'teachers', who = 'The office') =>
      `${march} ${who} said ${share} percent of the ${of} in the region had stayed away from work.`;
    assert.deepEqual(
      listed(told(22), told(85, 'teachers', 'Hugo Lang, who leads the union,'), '2024-03-05'),
      ['number'],
    );
    assert.deepEqual(
      listed(told(22), told(85, 'drivers', 'Hugo Lang, who leads the union,'), '2024-03-05'),
      [],
    );
  });
});
