import assert from 'node:assert/strict';
import { findStory } from '../../../../story.ts';

function conflicts(a: string, b: string) {
  return findStory({
    'a.md': { text: a, published: '2024-09-18' },
    'b.md': { text: b, published: '2024-09-18' },
  })
    .questions()
    .filter(({ relation }) => relation === 'conflict')
    .map(({ kind, answers }) => [
      kind,
      ...answers.map(({ answer }) => answer.replace(/ \(.*/, '')),
    ]);
}

const CUT_OFF =
  'Forty villages along the Zelva river were cut off by floods on Tuesday morning, the crisis staff said.';

describe('two counts of one thing in other words', () => {
  it('conflict where both sentences tell of one place and day', () => {
    assert.deepEqual(
      conflicts(
        CUT_OFF,
        'By the account of the crisis staff, the floods isolated 22 villages along the Zelva river on Tuesday morning.',
      ),
      [['number', 'Forty', '22']],
    );
  });

  it('are left alone where another day is told', () => {
    assert.deepEqual(
      conflicts(
        CUT_OFF,
        'By the account of the crisis staff, the floods isolated 22 villages along the Zelva river on Sunday morning.',
      ),
      [],
    );
  });

  it('are left alone where the sentences share the things and little else', () => {
    assert.deepEqual(
      conflicts(CUT_OFF, 'The new council, elected on Tuesday, speaks for 22 villages.'),
      [],
    );
  });

  it('are left alone where people are told to have fared in two ways', () => {
    assert.deepEqual(
      conflicts(
        'Police arrested 12 students at the march on Dorn Square in Tarsk on Tuesday, a spokesman said.',
        'Some 900 students sang at the march on Dorn Square in Tarsk on Tuesday, a spokesman for police said.',
      ),
      [],
    );
  });

  it('conflict where a verb and its noun tell the same', () => {
    assert.deepEqual(
      conflicts(
        'Sixty flights were cancelled at Lindau airport on Tuesday because of the strike, the airport said.',
        'The strike led to the cancellation of 110 flights at Lindau airport on Tuesday, the union said.',
      ),
      [['number', 'Sixty', '110']],
    );
  });
});

describe('two counts of one described thing', () => {
  const kin = (text: string) => `${text} The elephants wear collars. Vets looked after them.`;
  const moved = kin('Two dozen elephants were moved from Mbali to Kasuru park on Tuesday.');

  it('conflict where both name the place and one verb may be the other', () => {
    assert.deepEqual(
      conflicts(
        moved,
        kin(
          'When the last crate was opened on Tuesday, Kasuru had received 41 elephants from Mbali.',
        ),
      ),
      [['number', 'Two dozen', '41']],
    );
  });

  it('are left alone where they tell of two places', () => {
    assert.deepEqual(
      conflicts(
        moved,
        kin(
          'When the last crate was opened on Tuesday, Tarsk had received 41 elephants from Selby.',
        ),
      ),
      [],
    );
  });

  const sent = (who: string, many: string) =>
    `${who} many soldiers to the mission on the shore of Lake Oro, its ministry said on Tuesday.`.replace(
      'many',
      many,
    );

  it('conflict where one name sends and contributes them, and not where two do', () => {
    assert.equal(
      conflicts(sent('Tamara sent', '1,200'), sent('Tamara has contributed', '2,100')).length,
      1,
    );
    assert.equal(
      conflicts(sent('Tamara sent', '1,200'), sent('Marenia has contributed', '2,100')).length,
      0,
    );
  });

  it('are of two things where their articles tell of two days', () => {
    const lost =
      'Arvind Menon lost the opening game of his title match in Mardal on Monday after 42 moves.';
    const told = (day: string) =>
      findStory({
        'a.md': { text: lost, published: '2024-03-04' },
        'b.md': {
          text: `Arvind Menon struck back in Mardal on ${day}. He won the game after 37 moves and levelled the match.`,
          published: '2024-03-06',
        },
      })
        .questions()
        .filter(({ relation }) => relation === 'conflict').length;
    assert.equal(told('Wednesday'), 0);
    assert.equal(told('Monday'), 1);
  });

  it('conflict where one verb tells of the one thing that the story is about', () => {
    const drew = (words: string) => `Lampora held its kite festival on Tuesday. ${words} visitors.`;
    assert.equal(
      conflicts(drew('The kite festival drew 30,000'), drew('The festival drew 12,000')).length,
      1,
    );
    for (const other of ['The concert drew 12,000', 'The festival fed 12,000'])
      assert.deepEqual(conflicts(drew('The kite festival drew 30,000'), drew(other)), [], other);
    assert.equal(
      conflicts(
        'The kite festival of Lampora drew 30,000 visitors on Tuesday, Mayor Ada Berg said.',
        'A dragon won at the kite festival of Lampora on Tuesday. The festival drew 12,000 visitors, said police chief Jan Holub.',
      ).length,
      1,
    );
    const short = (words: string) =>
      `The schools of Andoria open on Tuesday. The schools are ${words} teachers, the union said.`;
    assert.equal(conflicts(short('short of 4,000'), short('short of 6,500')).length, 1);
    assert.deepEqual(conflicts(short('short of 4,000'), short('proud of 6,500')), []);
    const marenia =
      'In Marenia, schools open on Tuesday. Parents say the schools are short of 6,500 teachers.';
    assert.deepEqual(conflicts(short('short of 4,000'), marenia), []);
    assert.equal(
      conflicts(short('short of 4,000'), marenia.replace('Marenia', 'Andoria')).length,
      1,
    );
    const shows = (words: string) => `Mardal was cold on Tuesday. The thermometer showed ${words}.`;
    assert.deepEqual(conflicts(shows('4 degrees at noon'), shows('6 degrees at dusk')), []);
  });
});
