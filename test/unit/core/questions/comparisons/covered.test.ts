import assert from 'node:assert/strict';
import { compareCovered } from '../../../../../src/core/questions/comparisons/covered.ts';
import { toldIn } from '../told-in.ts';

/** What two texts about one event differ in, and the words that exclude each other; null for nothing. */
function differ(a: string, b: string): readonly string[] | null {
  for (const one of toldIn('a.md', a))
    for (const other of toldIn('b.md', b)) {
      const found = compareCovered(one, other, { oneEvent: true });
      if (!found) continue;
      const [x, y] = found.slots!;
      return [found.kind!, a.slice(x.start, x.end), b.slice(y.start, y.end)];
    }
  return null;
}

describe('a sentence that tells all that another does', () => {
  it('contradicts it where one of them denies it', () => {
    const plans = 'Molly Walsh plans to stop buying the cheap medicine.';
    const nor = 'Molly Walsh kept her pills. Nor did she plan to stop buying the cheap medicine.';
    assert.deepEqual(differ(nor, plans), ['polarity', 'Nor', 'plans']);
    const will = 'Roza will sing for Tarsk Opera.';
    const sing = (does: string) => differ(will, `Ana Roza ${does} sing for Tarsk Opera.`);
    assert.deepEqual(sing('refused to'), ['polarity', 'sing', 'refused']);
    assert.deepEqual(sing('is unable to'), ['polarity', 'sing', 'unable']);
    assert.deepEqual(sing('has yet to'), ['polarity', 'sing', 'yet']);
    assert.equal(sing('is to'), null);
    assert.equal(differ(will, 'Ana Falk refused to sing for Tarsk Opera.'), null);
  });

  it('speaks of the one whom a pronoun stands for', () => {
    const stolen = 'It was stolen from the old museum of the city by night.';
    const said = (not: string) => differ(stolen, `Red Lake was ${not}stolen from the museum.`);
    assert.equal(said('not ')?.[0], 'polarity');
    assert.equal(said(''), null);
  });

  it('contradicts it by an opposite of the word that it lacks', () => {
    const lead = 'Erik Falk wrote novels.';
    const declined = `${lead} He declined both the $10,000 Tarsk Award and the Selby Award.`;
    assert.deepEqual(differ(declined, 'Falk got the $10,000 Tarsk Award.'), [
      'antonym',
      'declined',
      'got',
    ]);
    assert.equal(
      differ(declined.replace('declined', 'received'), 'Falk got the $10,000 Tarsk Award.'),
      null,
    );
  });

  it('contradicts it by another year, month or nationality of the same thing', () => {
    const film = 'Brubake is a 1980 Marenian prison film that Jan Falk directed in May.';
    assert.deepEqual(differ('Brubake is a 1980 French prison film.', 'Brubake is a Danish film.'), [
      'value',
      'French',
      'Danish',
    ]);
    assert.deepEqual(differ(film, 'Brubake is a 1990 prison film.'), ['date', '1980', '1990']);
    assert.deepEqual(differ(film, 'Jan Falk directed Brubake in June.'), ['date', 'May', 'June']);
    assert.equal(differ(film, 'Brubake is a 1980 prison film.'), null);
  });

  it('does not where the other value may be of something else', () => {
    const niece = 'Ana Falk, niece of the late Jan Falk, died in Tarsk in 2002.';
    assert.equal(differ(niece, 'Jan Roza Falk died in 1970.'), null);
    const two = 'Brubake is a 1980 French film after a Danish novel of 1931.';
    assert.equal(differ(two, 'Brubake is a 1970 film.'), null);
    const both = 'Brubake is a French and Italian film.';
    assert.equal(differ(both, 'Brubake is a Danish film.'), null);
    assert.equal(differ('A French firm made the film Brubake.', 'Brubake is a Danish film.'), null);
  });
});
