import assert from 'node:assert/strict';
import { subjectOf } from './read-sentence.ts';

describe('subjects far from their verb', () => {
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
      'before what is said, where the form of the verb is that of who says it',
      'gave',
      'Local papers',
      'Local papers said the man had been plotting a raid but gave no other details.',
    ],
    [
      'before a verb that is joined to one behind who',
      'lied',
      'The mayor',
      'The mayor who took a bribe and lied has resigned.',
    ],
    ['where the subject is a day', 'was', 'Tuesday', 'Tuesday, however, was cold.'],
    ['not before an order', 'leave', null, 'Passengers, please leave the boat.'],
  ];
  for (const [what, verb, subject, text] of readings)
    it(`stand ${what}`, () => assert.equal(subjectOf(verb, text), subject));
});
