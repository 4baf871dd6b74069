import assert from 'node:assert/strict';
import { conflictsOf, read } from '../../../story.ts';

function taken(text: string): readonly string[] {
  return read('a.md', text, '2024-03-05')
    .claims.filter(({ predicate }) => predicate === 'take-office')
    .map(({ subject, object, place }) => `${subject}: ${object} of ${place}`);
}

const seats = (expected: string, texts: readonly string[]) => {
  for (const text of texts) assert.deepEqual(taken(text), [expected], text);
};
const silent = (texts: readonly string[]) => {
  for (const text of texts) assert.deepEqual(taken(text), [], text);
};

describe('who comes into an office, in other words than its name', () => {
  it('is told by the body that somebody is to head', () => {
    seats('Anna Berg: police chief of Mardal', [
      'Anna Berg will head the police in Mardal.',
      'Anna Berg is to lead the Mardal police force.',
      'Anna Berg has been put in charge of the police in Mardal.',
      'Anna Berg, a former judge, will head the police in Mardal.',
      'Anna Berg has been appointed as chief of the Mardal police.',
    ]);
    seats('Anna Berg: fire chief of Tarsk', ['Anna Berg is to head the fire brigade in Tarsk.']);
  });

  it('is told by an election that somebody won', () => {
    seats('Anna Berg: mayor of Mardal', [
      'Anna Berg won the mayoral election in Mardal on Sunday.',
      'Anna Berg won the race for mayor of Mardal on Sunday.',
      'Anna Berg has been voted in as mayor of Mardal.',
      'The mayor-elect of Mardal is Anna Berg.',
    ]);
  });

  it('is told by whom somebody follows, and by how the office is filled', () => {
    seats('Anna Berg: coach of Tarsk United', [
      'Anna Berg succeeds Erik Lund as coach of Tarsk United.',
      'Anna Berg will replace Erik Lund as coach of Tarsk United.',
      'Erik Lund’s successor as coach of Tarsk United is Anna Berg.',
      'Anna Berg took office as coach of Tarsk United.',
      'Anna Berg has been promoted to coach of Tarsk United.',
      'Anna Berg has taken charge of Tarsk United as coach.',
      'Anna Berg will lead Tarsk United as coach.',
      'Anna Berg will coach Tarsk United.',
      'Anna Berg will coach Tarsk United next season.',
      'The appointment of Anna Berg as coach of Tarsk United was announced on Monday.',
    ]);
    assert.equal(taken('Mardal has a new mayor: Anna Berg.').length, 1);
  });

  it('is not told of a part of a body, nor of another body', () => {
    silent([
      'Anna Berg will head the police inquiry in Mardal.',
      'Anna Berg will head the traffic police in Mardal.',
      'Anna Berg will head the Mardal police inquiry.',
      'Anna Berg was put in charge of the police station in Mardal.',
      'Anna Berg will head the police in Mardal’s harbour.',
      'Anna Berg will head the police in Mardal and Tarsk.',
      'Anna Berg won the mayoral election in the Mardal suburb of Lund.',
      'Anna Berg was elected president of the Quenland football association.',
      'Anna Berg will coach the women of Tarsk United.',
      'Anna Berg will coach Jonas Holm.',
      'Anna Berg has been promoted to captain in Mardal.',
    ]);
  });

  it('is not told where it is not certain, of another time or for a while', () => {
    silent([
      'If Anna Berg won the mayoral election in Mardal, taxes fell.',
      'Critics fear Anna Berg will head the police in Mardal.',
      'Anna Berg nearly won the mayoral election in Mardal.',
      'Anna Berg won the first round of the mayoral election in Mardal.',
      'Anna Berg won the mayoral primary in Mardal.',
      'Anna Berg won the mayoral election in Mardal in 2018.',
      'Anna Berg won the mayoral election in Mardal last year.',
      'The appointment of Anna Berg as police chief of Mardal was rejected.',
      'Anna Berg will head the police in Mardal until May.',
    ]);
  });

  it('is not told of whoever stands only beside the one who comes into it', () => {
    silent([
      'The wife of Jonas Holm will head the police in Mardal.',
      'Jonas Holm’s wife will head the police in Mardal.',
      'Anna Berg and Jonas Holm will head the police in Mardal.',
    ]);
  });

  it('is not told of an office of which nothing says where', () => {
    silent(['Anna Berg won the mayoral election.', 'Anna Berg replaces Erik Lund as coach.']);
  });

  it('is one office in whatever words, and two people cannot both have it', () => {
    const holm = 'Jonas Holm has been appointed police chief of Mardal.';
    assert.deepEqual(conflictsOf('Anna Berg will head the police in Mardal.', holm), ['value']);
    for (const other of [
      'Anna Berg will head the police in Tarsk.',
      'Anna Berg will head the traffic police in Mardal.',
      'Anna Berg has been named acting police chief of Mardal.',
      'Jonas Holm will head the police in Mardal.',
    ])
      assert.deepEqual(conflictsOf(other, holm), [], other);
  });
});
