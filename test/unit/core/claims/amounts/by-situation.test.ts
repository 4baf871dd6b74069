import assert from 'node:assert/strict';
import { amountsIn } from './amounts-in.ts';

const none: readonly string[] = [];

describe('an amount whose measure the whole sentence tells', () => {
  for (const [text, told] of [
    ['The quake measured 6.1.', ['magnitude']],
    ['The quake was 6.1 on the Richter scale.', ['magnitude']],
    ['The quake killed 6 people.', none],
    ['The spring measured 6.1.', none],
    ['The fire burned 900 hectares.', ['burnt area']],
    ['Some 900 hectares went up in flames.', ['burnt area']],
    ['The blaze destroyed 900 hectares.', ['burnt area']],
    ['The park has 900 hectares.', none],
    ['The flood destroyed 900 hectares.', none],
    ['The tanker leaked 300 tonnes of oil.', ['spill']],
    ['About 300 tonnes of crude oil spilled into the sea.', ['spill']],
    ['The spill of 300 tonnes of oil was cleared.', ['spill']],
    ['The spill covered 300 tonnes of sand.', none],
    ['The crash happened 12 kilometres from Castrel.', ['distance of The crash']],
    ['The village lies within 12 kilometres of Castrel.', ['distance of The village']],
    ['They swept 12 kilometres of the coast.', none],
    ['Drivers will walk out for 24 hours.', ['duration of the strike']],
    ['The strike will go on for 24 hours.', ['duration of The strike']],
    ['The talks lasted for 24 hours.', ['duration of The talks']],
    ['Drivers waited for 24 hours.', none],
    ['Consumer prices rose 4.2 percent in March.', ['inflation']],
    ['Prices rose by 4.2 percent over the year.', ['inflation']],
    ['Prices were 4.2 percent higher than a year earlier.', ['inflation']],
    ['The cost of living rose 4.2 percent.', ['inflation']],
    ['Prices rose 4.2 percent in March.', none],
    ['Prices rose to 4.2 percent over the year.', none],
    ['House prices rose 4.2 percent over the year.', none],
    ['The cost of bread rose 4.2 percent over the year.', ['price rise of bread']],
    ['Roza finished in two hours, four minutes and 11 seconds.', ['finishing time']],
    ['The winning time was two hours, four minutes and 11 seconds.', ['finishing time']],
    ['The time was two hours, four minutes and 11 seconds.', none],
    ['Roza trained for two hours, four minutes and 11 seconds.', none],
  ] as const)
    it(`is read so: ${text}`, () => {
      assert.deepEqual(amountsIn(text), told);
    });
});
