import assert from 'node:assert/strict';
import { asked } from './asked.ts';

describe('the question for a measure', () => {
  const lead = 'A fire broke out at the mill of Valtor in Tarsk on Monday.';

  for (const [told, values, question] of [
    ['Valtor made a profit of # million euros.', ['41', '63'], 'What was the profit of Valtor?'],
    ['Erik Falk, #, fought the fire.', ['42', '57'], 'How old is Erik Falk?'],
    ['The duration of the fire was # hours.', ['five', 'nine'], 'How long does the fire last?'],
    ['The mill is # kilometres from Selby.', ['12', '40'], 'How far is the mill from Selby?'],
    ['The fire blackened # hectares.', ['120', '400'], 'How much land burned?'],
    [
      'Erik Falk received a sentence of # years.',
      ['five', 'nine'],
      'How long is the sentence of Erik Falk?',
    ],
    ['The price of petrol is # euros.', ['2.10', '3.50'], 'What was the price of petrol?'],
    ['The price of bridge is # euros.', ['210', '350'], 'What was the price of the bridge?'],
    ['The mill spilled # litres of oil.', ['1,200', '5,400'], 'How much was spilt?'],
  ] as const)
    it(`is asked in plain words: ${question}`, () => {
      const [a, b] = values.map((value) => `${lead} ${told.replace('#', value)}`) as [
        string,
        string,
      ];
      assert.deepEqual(asked(a, b), [question]);
    });

  it('asks how much was burnt, of no people, and where', () => {
    const burnt = (area: string) =>
      `The fire on Coldwater Ridge had ${area} by Tuesday evening, the forest service said.`;
    const [question] = asked(burnt('consumed 2,000 acres'), burnt('burned 9,000 hectares'));
    assert.equal(question, 'How much land burned on Coldwater Ridge?');
  });
});
