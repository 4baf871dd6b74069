import assert from 'node:assert/strict';
import { findStory } from '../../../../story.ts';

function conflicts(a: string, b: string) {
  return findStory({
    'a.md': { text: a, published: '2024-02-20' },
    'b.md': { text: b, published: '2024-02-20' },
  })
    .questions()
    .filter(({ relation }) => relation === 'conflict')
    .map(({ kind, question, answers }) => [
      kind,
      question,
      ...answers.map(({ answer }) => answer.replace(/ \(.*/, '')),
    ]);
}

describe('who fills a role', () => {
  it('can be one only: two heads of one delegation are listed', () => {
    assert.deepEqual(
      conflicts(
        'The head of the Marenian delegation at the talks in Tarsk is Odo Brandt, the mission said.',
        'The head of the Marenian delegation at the talks in Tarsk is Jelka Voss, the ministry said.',
      ),
      [['value', 'Who is the head of the Marenian delegation?', 'Odo Brandt', 'Jelka Voss']],
    );
  });

  it('is told of a gunman or a driver, who is identified by a name', () => {
    const gunman = (words: string) => `Four people were killed at a school in Selm. ${words}`;
    const [row] = conflicts(
      gunman('The gunman was Ivo Kern, 19, police said.'),
      gunman('Police named the gunman as Jan Moll, 19.'),
    );
    assert.deepEqual(row?.slice(2), ['Ivo Kern', 'Jan Moll']);
    const driver = 'The driver of the bus that crashed near Selm was Jan Moll, 51, police said.';
    assert.deepEqual(
      conflicts('Ivo Kern was the driver of the bus that crashed near Selm, police said.', driver)
        .length,
      1,
    );
    const other = 'Ivo Kern was the driver of the lorry that crashed near Selm, police said.';
    assert.deepEqual(conflicts(other, driver), []);
  });

  it('is found whether the name or the role comes first', () => {
    const [row] = conflicts(
      'Ana Ruiz is the sole author of the libretto of "Harbour Light", the opera in Tarsk said.',
      'The sole author of the libretto of "Harbour Light" is Pedro Leal, the opera in Tarsk said.',
    );
    assert.equal(row?.[0], 'value');
  });

  it('is no conflict where one name is spelled in two ways', () => {
    assert.deepEqual(
      conflicts(
        'The head of the Marenian delegation at the talks in Tarsk is Mohammed al-Tarhuni, the mission said.',
        'The head of the Marenian delegation at the talks in Tarsk is Muhammad Tarhouni, the ministry said.',
      ),
      [],
    );
  });

  it('is no conflict where each leads a delegation of their own', () => {
    assert.deepEqual(
      conflicts(
        'The head of the Marenian delegation at the talks in Tarsk is Odo Brandt, the mission said.',
        'The head of the Sorvian delegation at the talks in Tarsk is Jelka Voss, the ministry said.',
      ),
      [],
    );
  });

  it('is one only who is chosen for a post of something named', () => {
    assert.deepEqual(
      conflicts(
        'Odo Brandt was appointed coach of Tarsk United on Tuesday.',
        'Jelka Voss was named coach of Tarsk United on Tuesday, fans said.',
      ),
      [['value', 'Who is the new coach of Tarsk United?', 'Odo Brandt', 'Jelka Voss']],
    );
  });

  it('may be two where the posts are of two clubs', () => {
    assert.deepEqual(
      conflicts(
        'Odo Brandt was appointed coach of Tarsk United on Tuesday.',
        'Jelka Voss was named coach of Orlia Rangers on Tuesday, fans said.',
      ),
      [],
    );
  });

  it('is one only, whether elected, as one report says, or named', () => {
    const [row] = conflicts(
      'Odo Brandt was elected chair of Tarsk Steel on Tuesday.',
      'Jelka Voss was named chair of Tarsk Steel on Tuesday, a union said.',
    );
    assert.deepEqual(row?.slice(1), [
      'Who is the new chair of Tarsk Steel?',
      'Odo Brandt',
      'Jelka Voss',
    ]);
  });

  for (const [why, first, second] of [
    ['of two ranks', 'was elected president', 'was elected vice president'],
    ['of two ranks of a church', 'was named bishop', 'was named auxiliary bishop'],
    ['for one post, as nominees', 'was nominated as president', 'was nominated as president'],
  ] as const)
    it(`may be two ${why}`, () => {
      assert.deepEqual(
        conflicts(
          `Odo Brandt ${first} of Tarsk United on Tuesday.`,
          `Jelka Voss ${second} of Tarsk United on Tuesday, fans said.`,
        ),
        [],
      );
    });

  it('is one minister only, wherever the two articles play', () => {
    assert.deepEqual(
      conflicts(
        'Ruta Almen was named finance minister of Carvia on Wednesday. She taught in Sund.',
        'Josef Tarn was named finance minister of Carvia on Wednesday. He sold a bank in Orlia.',
      ).map(([kind, question]) => [kind, question]),
      [['value', 'Who is the new finance minister of Carvia?']],
    );
  });
});
