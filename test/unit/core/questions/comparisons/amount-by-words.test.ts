import assert from 'node:assert/strict';
import { findStory } from '../../../../story.ts';

/** The answers of the questions on which two articles of one day contradict each other. */
function conflicts(a: string, b: string): readonly string[] {
  return findStory({
    'a.md': { text: a, published: '2024-03-06' },
    'b.md': { text: b, published: '2024-03-06' },
  })
    .questions()
    .filter(({ relation }) => relation === 'conflict')
    .flatMap(({ answers }) => answers.map(({ answer }) => answer.replace(/ \(.*/, '')));
}

const price = (thing: string, dollars: string) =>
  `A tonne of ${thing} cost ${dollars} dollars at the close in Port Selm on Tuesday, as dealers fretted.`;

describe('two amounts in like sentences', () => {
  it('conflict though the verb was taken for a noun', () => {
    assert.deepEqual(conflicts(price('tin', '31,400'), price('tin', '28,900')), [
      '31,400 dollars',
      '28,900 dollars',
    ]);
  });

  it('conflict in sentences that are built in two ways', () => {
    assert.deepEqual(
      conflicts(
        'Nearly 12,000 homes in Calder county were without electricity on Saturday after storm Ingrid, GridNorth said.',
        'Figures of GridNorth show that on Saturday, when storm Ingrid was over Calder county, 17,500 homes had no electricity.',
      ).length,
      2,
    );
  });

  it('are left alone where they count those who say it', () => {
    const two = 'Two users in Tarsk say the seam of the handset is pulling out their hair.';
    const one = 'One user in Tarsk said the seam of the handset is pulling out hair.';
    assert.deepEqual(conflicts(two, one), []);
  });

  it('are left alone where the one is many times the other', () => {
    const tricked = (count: string) =>
      `Thieves have used the stolen data of the Halmen bank in Tarsk to trick ${count} customers, the bank said on Tuesday.`;
    const stolen =
      'Data of 640,000 customers had been stolen from the Halmen bank in Tarsk, the bank said on Tuesday.';
    assert.equal(conflicts(tricked('410,000'), stolen).length, 2);
    assert.deepEqual(conflicts(tricked('310'), stolen), []);
  });

  it('are left alone where both can hold', () => {
    assert.deepEqual(conflicts(price('tin', 'about 30,000'), price('tin', '28,900')), []);
  });

  it('are left alone where each article names a thing that the other does not know', () => {
    const sold = (thing: string, dollars: string) =>
      `The city of Orval bought ${thing} for ${dollars} on Tuesday, a notice in the town hall says.`;
    assert.deepEqual(
      conflicts(sold('the Halden bridge', '$430 million'), sold('the Selby tower', '$340 million')),
      [],
    );
  });

  it('are left alone where they are of two things', () => {
    assert.deepEqual(conflicts(price('tin', '31,400'), price('copper', '9,200')), []);
  });

  it('are left alone behind two verbs', () => {
    assert.deepEqual(
      conflicts(
        'The army had supplied nine villages in the Bolo valley since Sunday, General Kwame Osei said in Tarsk.',
        'General Kwame Osei told reporters in Tarsk that troops had surrounded 19 villages in the Bolo valley since Sunday.',
      ),
      [],
    );
  });

  it('are left alone where one is of another year', () => {
    assert.deepEqual(
      conflicts(
        'Turnout in the Varese Islands was 38 per cent on Sunday, the electoral office in Nui said.',
        'Turnout in the Varese Islands was 52 per cent in 2015, the electoral office in Nui said.',
      ),
      [],
    );
  });
});
