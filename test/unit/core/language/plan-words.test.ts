import assert from 'node:assert/strict';
import { isPlanWord, planVerbs } from '../../../../src/core/language/plan-words.ts';
import { read } from '../../../story.ts';

/** How the claims of a text about an amount or a count tell it. */
const told = (text: string) =>
  read('a.md', text, '2024-03-06')
    .claims.filter(({ statement }) => statement.phrases.some(({ quantity }) => quantity))
    .map(({ modality }) => modality);

describe('the verbs of planning', () => {
  it('have all their forms', () => {
    for (const word of [
      'plan',
      'plans',
      'planned',
      'planning',
      'pledged',
      'undertook',
      'undertaken',
    ])
      assert.ok(isPlanWord(word), word);
    for (const word of ['plane', 'planes', 'planed', 'expected', '']) assert.ok(!isPlanWord(word));
    assert.ok(planVerbs.has('agree'));
  });

  it('are not there where planes are ordered', () => {
    assert.deepEqual([...new Set(told('Some 144 planes have been ordered.'))], ['fact']);
  });

  it('make a plan of what somebody is to do, however it is read', () => {
    for (const plans of ['plans', 'has agreed', 'intended', 'has pledged', 'vowed', 'has decided'])
      for (const deed of ['cut 900 jobs', 'spend 40 million euros on the plant'])
        assert.deepEqual([...new Set(told(`The mill ${plans} to ${deed}.`))], ['planned'], plans);
    for (const text of ['The mill cut 900 jobs.', 'The mill spent 40 million euros on the plant.'])
      assert.deepEqual([...new Set(told(text))], ['fact']);
  });
});
