import assert from 'node:assert/strict';
import { conflictsOf } from '../../../../story.ts';

const conflicts = (a: string, b: string) => conflictsOf(a, b).length;

describe('two sentences of one pattern', () => {
  const robbed = (place: string, men: string) =>
    `Police in Brennick arrested ${men} men on Tuesday over a robbery at a ${place}, a spokesman said.`;

  it('are of two events where each names a thing of which the other article does not know', () => {
    assert.equal(conflicts(robbed('jewellery shop', 'three'), robbed('jewellery shop', 'five')), 1);
    assert.equal(conflicts(robbed('jewellery shop', 'three'), robbed('petrol station', 'five')), 0);
  });

  it('are of one where the other article knows of it, or the two words are akin', () => {
    const known = `${robbed('jewellery shop', 'three')} They fled past a petrol station.`;
    assert.equal(conflicts(known, robbed('petrol station', 'five')), 1);
    assert.equal(conflicts(robbed('lorry depot', 'three'), robbed('truck depot', 'five')), 1);
  });

  it('are of one where only those differ who say it', () => {
    const said = (who: string, people: string) =>
      `The flood in Brennick killed ${people} people on Tuesday, ${who} said.`;
    assert.equal(conflicts(said('Jan Holub', '12'), said('Petra Vesely', '19')), 1);
  });

  it('are of one where two numbers differ', () => {
    const hurt = (killed: string, wounded: string) =>
      `The flood in Brennick killed ${killed} people on Tuesday and injured ${wounded} more, police said.`;
    assert.ok(conflicts(hurt('three', 'twelve'), hurt('seven', 'nineteen')) > 0);
  });

  it('are none where they have few words in common', () => {
    const lead = 'Heavy rain hit the town of Brennick on Tuesday.';
    const killed = (what: string, people: string) =>
      `${lead} ${what} in Brennick killed ${people}.`;
    assert.equal(conflicts(killed('Boulders', '12'), killed('Mudslides', '19')), 1);
  });
});
