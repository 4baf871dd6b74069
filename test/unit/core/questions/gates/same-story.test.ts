import assert from 'node:assert/strict';
import { conflictsOf, findStory } from '../../../../story.ts';

/** The conflicts between two articles of one day. */
function conflicts(a: string, b: string) {
  return findStory({
    'a.md': { text: a, published: '2024-06-04' },
    'b.md': { text: b, published: '2024-06-04' },
  })
    .questions()
    .filter(({ relation }) => relation === 'conflict');
}

const ferry =
  'The ferry Halcyon struck a pier in Larvik Sound on Monday, police said. Some passengers fell.';

describe('one story', () => {
  it('is told by a toll that names nothing, under an opening that names the ship', () => {
    const rows = conflicts(
      `${ferry}\n\nThe accident left 27 people injured.`,
      'LARVIK SOUND — A pier was hit on Monday when the Halcyon came in to dock.\n\nTwenty-five people were hurt.',
    );
    assert.equal(rows.length, 1);
    assert.match(rows[0]!.reasons.join(), /both name .*Halcyon/);
  });

  it('is told by one office, which is named as inside a sentence', () => {
    const hit = (count: string) =>
      `${ferry}\n\nThe coast guard said on Tuesday that the crash had injured ${count} people.`;
    const [row] = conflicts(hit('27'), hit('25'));
    assert.match(row!.reasons.join(), /both said by the coast guard/);
  });

  it('is another where the opening names another place', () => {
    assert.deepEqual(
      conflicts(
        `${ferry}\n\nThe accident left 27 people injured.`,
        'A ferry struck a pier in Tornvik on Monday, police said. Some passengers fell.\n\nThe accident left 25 people injured.',
      ),
      [],
    );
  });

  it('is one though what led to a plan is told with other days', () => {
    const rows = conflicts(
      'Solmar, the Spanish hotel group, is to shut six of its hotels after losing 47m euros between January and March.\n\nIt will cut 580 jobs in Spain, the group said on Tuesday.',
      'Spanish hotel company Solmar plans to close six hotels and cut jobs, it said on Tuesday.\n\nThe company will cut 850 jobs in Spain by next summer. It made a loss on 3 May.',
    );
    assert.equal(rows.length, 1);
  });

  it('is another where a background paragraph tells of an older accident', () => {
    assert.deepEqual(
      conflicts(
        `${ferry}\n\nThe accident left 27 people injured.`,
        `${ferry}\n\nA similar accident in 2016 left 25 people injured.`,
      ),
      [],
    );
  });

  it('is no place that asks for the day of a death: a full name dies once', () => {
    const kinds = (place: string, day: string) =>
      conflicts(
        'Odette Mukana, the gospel singer, is mourned by all who sang with her in Kigali. Mukana died on 31 May after an illness of the kidneys.',
        `Choirs near ${place} sang gospel songs for Odette Mukana. Mukana died of kidney trouble on ${day}.`,
      ).map(({ kind }) => kind);
    assert.deepEqual(kinds('Larvik', '2 June'), ['date']);
    assert.deepEqual(kinds('Larvik', '31 May'), []);
  });

  it('is another in an outgoing parliament', () => {
    const won = 'The Unity Party won the vote in Galdia. Unity Party has 33 seats in parliament.';
    const had = (of: string) =>
      `The vote in Galdia went well for its rulers. The Unity Party had 38 of the 56 seats in ${of}, according to the election office.`;
    assert.equal(conflicts(won, had('parliament')).length, 1);
    assert.equal(conflicts(won, had('the outgoing parliament')).length, 0);
  });

  it('has one site where an article names another that both tell of', () => {
    const lead = 'A tunnel caved in at the Kolvara coal mine on Wednesday.';
    const trapped = (words: string) => `${lead} ${words}`;
    const nine = trapped('Stuck in the tunnel were 9 miners, police said.');
    assert.equal(conflicts(nine, trapped('The rock trapped 12 miners.')).length, 1);
    assert.equal(conflicts(nine, trapped('The rock trapped 9 miners.')).length, 0);
  });

  it('is told of today where what happened is the worst for years', () => {
    const lead = 'A ferry capsized off Port Almeira in Mozambique on Saturday.';
    const died = `${lead} The accident killed 23 people.`;
    const worst = (words: string) => `${lead} With 31 dead, the accident ${words} in a decade.`;
    assert.equal(conflicts(died, worst('is the worst')).length, 1);
  });

  it('is one in a port and outside its harbour, and two at a school and at a market', () => {
    const lead = 'Dockers in Orval ended their strike on Saturday.';
    const short = `${lead} The strike at the port had lasted 12 days.`;
    const long = `${lead} The strike lasted 19 days and left ships waiting outside the harbour.`;
    assert.equal(conflicts(short, long).length, 1);
  });

  it('is that of those who are left behind by one who died, though they are somebody’s', () => {
    const died = 'The actor Jan Holub died on Tuesday in Mardal at 81.';
    const three = `${died} Holub is survived by his wife and three children.`;
    assert.deepEqual(conflictsOf(three, `${died} Holub leaves a wife and two children.`), [
      'number',
    ]);
    assert.deepEqual(conflictsOf(three, `${died} Holub leaves a wife and three children.`), []);
    assert.deepEqual(conflictsOf(three, `${died} His wife has two children.`), []);
  });
});
