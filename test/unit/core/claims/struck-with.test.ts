import assert from 'node:assert/strict';
import { read } from '../../../story.ts';

/** Who struck whom with what, and the words that tell it, of the strikes of a text. */
function strikes(text: string): readonly string[] {
  return read('a.md', text, '2024-03-05')
    .claims.filter(({ predicate }) => predicate === 'strike')
    .map((claim) => {
      const parts = ['agent', 'patient', 'with'].map(
        (role) => claim.statement.phrases.find((phrase) => phrase.role === role)?.text ?? '—',
      );
      assert.equal(text.slice(claim.start, claim.end), claim.text);
      return `${parts.join(', ')}: ${claim.text}`;
    });
}

describe('what somebody struck with a weapon that is told to have been used', () => {
  it('is whom it was used against', () =>
    assert.deepEqual(strikes('Norin has used drones against the port.'), [
      'Norin, the port, drones: has used drones against the port',
    ]));

  it('is the other country in which a country used it', () => {
    assert.deepEqual(strikes('Norway used cluster bombs in Chile on Monday.'), [
      'Norway, Chile, cluster bombs: used cluster bombs in Chile',
    ]);
    assert.deepEqual(strikes('Missiles were used by Norway in Chile.'), [
      'Norway, Chile, Missiles: were used by Norway in Chile',
    ]);
    assert.deepEqual(strikes('In Chile, Norway used missiles on Monday.'), [
      'Norway, Chile, missiles: used',
    ]);
  });

  it('was struck by those to whom the weapon was given', () => {
    assert.deepEqual(
      strikes('Missiles provided by Peru to Norway have been used in Chile, Ada Lind said.'),
      ['Norway, Chile, Missiles: have been used in Chile'],
    );
    assert.deepEqual(strikes('Rockets that Peru sent to Norway have been used in Chile.'), [
      'Norway, Chile, Rockets: have been used in Chile',
    ]);
  });

  it('is nobody where it is not told who used it', () => {
    assert.deepEqual(strikes('Missiles have been used in Chile.'), []);
    assert.deepEqual(strikes('Missiles built in Peru have been used in Chile.'), []);
    assert.deepEqual(strikes('Missiles seen on the way to Norway have been used in Chile.'), []);
    for (const text of [
      'Missiles supplied by Peru have been used in Chile and taken to Norway.',
      'Missiles have been used in Chile with radars sent to Norway.',
    ])
      assert.deepEqual(strikes(text), [], text);
    assert.deepEqual(strikes('Missiles have been used in Chile and money sent to Norway.'), []);
  });

  it('is nobody at home, nor where a people of no country used it', () => {
    assert.deepEqual(strikes('Chile used missiles in Chile on Monday.'), []);
    assert.deepEqual(strikes('The rebels used missiles in Chile on Monday.'), []);
    assert.deepEqual(strikes('Chilean forces used missiles in Chile on Monday.'), []);
    assert.deepEqual(strikes('Norway used missiles in Mardal, of which nobody knows.'), []);
    assert.deepEqual(strikes('Norway used drones in the Chilean election.'), []);
    assert.deepEqual(strikes('Norway used missiles from Chile on Monday.'), []);
  });

  it('is nobody where what was used is no weapon', () => {
    assert.deepEqual(strikes('Norway used pumps in Chile on Monday.'), []);
    assert.deepEqual(strikes('Norway used the law against Chile on Monday.'), []);
  });

  it('is nobody where it was not used, or only may be', () => {
    assert.deepEqual(strikes('Norway has not used missiles in Chile.'), []);
    assert.deepEqual(strikes('Norway could use missiles in Chile.'), []);
    assert.deepEqual(strikes('Norway plans to use missiles against Chile.'), []);
    assert.deepEqual(strikes('Norway bought missiles in Chile.'), []);
  });
});
