import assert from 'node:assert/strict';
import { valuesOf } from './times-of.ts';

/** Published on a Wednesday: Monday is 2024-10-28 or 2024-11-04. */
const back = 'Monday → 2024-10-28';
const ahead = 'Monday → 2024-11-04';

describe('the direction of a weekday', () => {
  const cases: [string, string, string][] = [
    ['a verb of saying in the past', 'Officials said Monday that the road was open.', back],
    ['its speaker', 'The ministry told reporters on Monday that talks would begin.', back],
    ['a future', 'The court will hear the case on Monday.', ahead],
    ['is to', 'The envoy is to arrive on Monday.', ahead],
    ['a plan', 'Workers plan to strike on Monday.', ahead],
    ['a past plan that fell through', 'The visit had been due to begin Monday.', back],
    ['a participle of planning', 'A hearing scheduled for Monday was moved.', ahead],
    ['what was refused', 'The minister refused to meet the union on Monday.', back],
    ['what failed', 'The witness failed to appear in court on Monday.', back],
    ['a past', 'Two soldiers were killed on Monday in the north.', back],
    [
      'the first of two joined verbs',
      'The minister visited the injured at the harbour hospital on Monday and promised an inquiry.',
      back,
    ],
    [
      'the first of two where the second is to come',
      'The envoy left the besieged capital of the island by boat on Monday and will meet the king.',
      back,
    ],
    ['the second of two', 'The envoy left the talks and will meet the king on Monday.', ahead],
    ['a perfect', 'Prices have risen since Monday.', back],
    ['a strike that is to begin', 'Dockers will strike for two days from Monday.', ahead],
    ['what is on a day', 'The funeral of the mayor is on Monday.', ahead],
    ['a planned present', 'The trial begins on Monday in the capital.', ahead],
    ['the speaker behind a comma', 'She is to meet him, on Monday, the ministry said.', ahead],
    ['an ending', 'The truce lasts until Monday.', ahead],
    ['a scheduled event', 'Shops closed before Monday’s election.', ahead],
    ['a match to come', 'The striker will play in Monday’s tie in the capital.', ahead],
    ['a meeting to come', 'The president will attend Monday’s summit in the capital.', ahead],
    ['a vote that was', 'The union will appeal against Monday’s vote.', back],
    ['a charge', 'Two men will be charged in Monday’s race riot.', back],
    ['what is talked about', 'The party will discuss Monday’s election.', back],
    [
      'what a future verb tells of others',
      'The club will sell those who failed in Monday’s match.',
      back,
    ],
    ['an event that was', 'Hours before Monday’s accident the road was dry.', back],
    ['no participle before a noun', 'On Monday, after the planned march, police left.', back],
    ['what somebody was let do', 'The engineer was let go by his captors on Monday.', back],
    ['a verdict', 'The union voted to reject the offer on Monday.', back],
    ['no verb', 'Protests in the capital on Monday', back],
  ];
  for (const [name, text, expected] of cases)
    it(`follows ${name}: ${text}`, () => {
      assert.ok(
        valuesOf(text, '2024-10-30').includes(expected),
        String(valuesOf(text, '2024-10-30')),
      );
    });
});
