import assert from 'node:assert/strict';
import { conflictsOf, read } from '../../../story.ts';

/** The head of whom or what each claim of a text is told. */
function heads(text: string): readonly (string | undefined)[] {
  return read('a.md', text, '2024-03-06').claims.map(
    ({ statement }) => statement.phrases.find(({ role }) => role === 'patient')?.head,
  );
}

describe('readPhrase', () => {
  it('takes what has a rate for what rises and falls', () => {
    assert.deepEqual(heads('The unemployment rate rose in January.'), ['unemployment']);
    assert.deepEqual(heads('Unemployment rose in January.'), ['unemployment']);
    assert.deepEqual(heads('The jobless rate rose in January.'), ['unemployment']);
    assert.deepEqual(heads('The success rate rose in January.'), ['rate']);
    const rose =
      "Norvik published its figures on Monday. Norvik's unemployment rate rose in January.";
    const fell = 'Norvik published its figures on Monday. Unemployment in Norvik fell in January.';
    assert.deepEqual(conflictsOf(rose, fell), ['antonym']);
    const climbed =
      'Norvik published its figures on Monday. The jobless rate in Norvik rose in May.';
    const dropped = climbed.replace('The jobless rate', 'Unemployment').replace('rose', 'fell');
    assert.deepEqual(conflictsOf(climbed, dropped), ['antonym']);
    assert.deepEqual(conflictsOf(rose, fell.replace('Unemployment', 'Inflation')), []);
  });

  it('reads a name to the number behind its hyphen', () => {
    assert.deepEqual(heads('The probe Odra-4 was launched in May.'), ['odra-4']);
    assert.deepEqual(heads('The lorry sank 3-4 metres.'), heads('The lorry sank four metres.'));
    const launched = (probe: string, day: string) =>
      `The probe ${probe} was launched from Kourou on ${day}.`;
    assert.deepEqual(conflictsOf(launched('Odra-4', 'Monday'), launched('Odra-4', 'Saturday')), [
      'date',
    ]);
    assert.deepEqual(conflictsOf(launched('Odra-4', 'Monday'), launched('Odra-5', 'Saturday')), []);
  });

  it('knows two people of whom only the age is told by their ages', () => {
    const held = (age: number, day: string) =>
      `Police in Mardal held two suspects. Police arrested the ${age}-year-old on ${day}.`;
    assert.deepEqual(heads(held(33, 'Monday')).at(-1), '33-year-old');
    assert.deepEqual(conflictsOf(held(33, 'Monday'), held(19, 'Sunday')), []);
  });

  it('takes a word with a hyphen for one where the last part is nothing alone', () => {
    assert.deepEqual(heads('Ada Quill won the mayoral run-off.'), ['run-off']);
    assert.deepEqual(heads('Ada Quill won the non-title match.'), ['match']);
  });

  it('holds two winners of one run-off against each other, though the one beats the other', () => {
    const first = 'Ivo Stane won the mayoral run-off in Mardal on Sunday, the commission said.';
    const second = (whom: string) =>
      `Voters in Mardal elected a mayor on Sunday. Petya Laz won the run-off ${whom}, the commission said.`;
    assert.deepEqual(conflictsOf(first, second('against Ivo Stane')), ['value']);
    assert.deepEqual(conflictsOf(first, second('after Ivo Stane had won the first round')), []);
  });
});

describe('an earthquake of a magnitude', () => {
  it('is one, and not so many', () => {
    const quake = (text: string) =>
      read('a.md', text, '2024-03-05')
        .claims.find(({ predicate }) => predicate === 'strike')!
        .statement.phrases.map(({ head, quantity }) => [head, quantity?.low]);
    assert.deepEqual(quake('The magnitude 5.8 quake struck on Monday.'), [['quake', undefined]]);
    assert.deepEqual(quake('The six quakes struck on Monday.'), [['quake', 6]]);
  });
});
