import assert from 'node:assert/strict';
import { subjectOf } from './read-sentence.ts';

describe('the subject before an aside', () => {
  const readings: readonly (readonly [
    what: string,
    verb: string,
    subject: string | null,
    text: string,
  ])[] = [
    [
      'behind that',
      'shelled',
      'the army',
      'The ministry said that the army — weary after two years of war — had shelled the town of Orval.',
    ],
    [
      'right behind a verb of telling',
      'sold',
      'Norway',
      'The ministry said Norway — short of snow for two winters — had sold its ski jumps.',
    ],
    [
      'between shorter dashes',
      'sold',
      'Norway',
      'The ministry said Norway – short of snow for two winters – had sold its ski jumps.',
    ],
    [
      'between brackets',
      'freed',
      'two men',
      'Police believe two men (both of them guards) were freed.',
    ],
    [
      'and not some of them, who are named in it',
      'killed',
      'two soldiers',
      'The army said two soldiers — one of them an officer — were killed.',
    ],
    [
      'that opens the sentence behind where it was',
      'killed',
      'nine soldiers',
      'In the south nine soldiers — one of them an officer — were killed.',
    ],
    [
      'before a clause that describes it',
      'flown',
      'The guards',
      'The guards who were hurt — nine men — were flown home.',
    ],
    ['that is no day', 'freed', 'the governor', 'Yesterday the governor — a judge — was freed.'],
    [
      'that no verb before the aside has for its own',
      'killed',
      'Orval',
      'The storm hit Orval — the largest town — killed nine and left.',
    ],
    [
      'before a clause that describes it, behind when it was',
      'named',
      'the storm',
      'In May the storm that hit Orval — the largest town — was named.',
    ],
    [
      'that is not what somebody announced',
      'freed',
      'a doctor',
      'The minister who announced the ban — a doctor — was freed.',
    ],
    [
      'before a participle',
      'freed',
      'The men',
      'The men wounded by rebels — nine guards — were freed.',
    ],
    [
      'behind where',
      'freed',
      'the governor',
      'Crowds cheered in Orval, where the governor (a judge) was freed.',
    ],
    [
      'behind in which',
      'freed',
      'the mayor',
      'The town in which the mayor — a judge — was freed is quiet.',
    ],
    ['behind why', 'freed', 'the mayor', 'The reason why the mayor — a judge — was freed is odd.'],
    [
      'and not what its clause describes',
      'freed',
      'a judge',
      'The firm whose boss — a judge — was freed fell.',
    ],
    [
      'and nobody in a clause before it',
      'freed',
      'a judge',
      'The guard hurt his back and the mayor — a judge — was freed.',
    ],
    [
      'that is no time',
      'freed',
      'the governor',
      'The night of the raid the governor — a judge — was freed.',
    ],
    [
      'and nobody in what stands before it',
      'freed',
      'a father',
      'In the raid that hurt him the guard — a father — was freed.',
    ],
    [
      'before the first of two asides',
      'closed',
      'the mine',
      'In May the mine — the largest — and two dams — both of them old — were closed.',
    ],
  ];
  for (const [what, verb, subject, text] of readings)
    it(`is the one ${what}`, () => assert.equal(subjectOf(verb, text), subject));
});
