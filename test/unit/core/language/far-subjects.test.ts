import assert from 'node:assert/strict';
import { createLanguage } from '../../../../src/core/language/create-language.ts';
import { loadModels } from '../../../../src/node/load-models.ts';

describe('subjects far from their verb', () => {
  const language = createLanguage(loadModels().language);

  /** The subject of the verb group that ends in `verb`. */
  function subjectOf(verb: string, text: string): string | null {
    const [sentence] = language.read(text, [{ start: 0, end: text.length }]);
    const { tokens, verbs, nouns, clauses } = sentence!;
    const clause = clauses.find((one) => tokens[verbs[one.verb]!.head]!.text === verb);
    assert.ok(clause, `no clause with ${verb}`);
    if (clause.subject === null) return null;
    const { from, to } = nouns[clause.subject]!;
    return text.slice(tokens[from]!.start, tokens[to - 1]!.end);
  }

  const readings: readonly (readonly [
    what: string,
    verb: string,
    subject: string | null,
    text: string,
  ])[] = [
    [
      'before an insertion without a verb',
      'killed',
      'The driver',
      'The driver, in particular, was killed.',
    ],
    [
      'behind where it was and a comma',
      'sent',
      'angry farmers',
      'In Tartu, angry farmers who have not been paid since May, were sent away.',
    ],
    [
      'before the one who tells it',
      'leave',
      'The second boat',
      'The second boat, the minister said, will leave on Friday.',
    ],
    [
      'right before a verb of telling between two commas',
      'said',
      'the minister',
      'The second boat, the minister said, will leave on Friday.',
    ],
    [
      'before an earlier verb of the same form',
      'refused',
      'Mr Marek',
      'Mr Marek had been under investigation since May, but had refused to help, the minister said.',
    ],
    [
      'before a verb that the sentence joins to a passive',
      'helped',
      'Hanna Ketel',
      'Hanna Ketel, the Danish alto, sang the role well but was not helped by the stage.',
    ],
    [
      'not where the form of the verb is another than that of what is said',
      'gave',
      null,
      'Local papers said the men had been plotting a raid but gave no other details.',
    ],
    ['not before an order', 'leave', null, 'Passengers, in short, leave the boat.'],
  ];
  for (const [what, verb, subject, text] of readings)
    it(`stand ${what}`, () => assert.equal(subjectOf(verb, text), subject));
});
