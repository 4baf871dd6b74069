import assert from 'node:assert/strict';
import { outcomeOf } from '../../../../../src/core/questions/wording/outcome.ts';

describe('what became of those who are counted', () => {
  it('is told by the class of what happened', () => {
    assert.equal(outcomeOf('kill', 'miner'), 'were killed');
    assert.equal(outcomeOf('lack-power', 'home'), 'were without power');
    assert.equal(outcomeOf('steal-data', 'customer'), 'had their data stolen');
    assert.equal(outcomeOf('isolate', 'village'), 'were cut off');
    assert.equal(outcomeOf('cost', 'euro'), undefined);
  });

  it('is told otherwise where the noun is the outcome itself', () => {
    assert.equal(outcomeOf('kill', 'life'), 'were lost');
    assert.equal(outcomeOf('arrest', 'arrest'), 'were made');
    assert.equal(outcomeOf('cost', 'life'), undefined);
  });

  it('is another for jobs than for those who had them', () => {
    assert.equal(outcomeOf('lay-off', 'job'), 'are lost');
    assert.equal(outcomeOf('lay-off', 'worker'), 'lost their jobs');
    assert.equal(outcomeOf('hire', 'job'), 'were created');
    assert.equal(outcomeOf('hire', 'welder'), 'were hired');
  });
});
