import assert from 'node:assert/strict';
import { conflictsOf } from '../../../../story.ts';

describe('the price of a thing', () => {
  const sold = (thing: string, dollars: string) =>
    `The city of Orval bought ${thing} for ${dollars} on Tuesday, a notice in the town hall says.`;

  it('is another for another thing', () => {
    assert.deepEqual(
      conflictsOf(
        sold('the Halden bridge', '$430 million'),
        sold('the Selby tower', '$340 million'),
      ),
      [],
    );
  });

  it('conflicts where the thing is the same', () => {
    assert.deepEqual(
      conflictsOf(
        sold('the Halden bridge', '$430 million'),
        sold('the Halden bridge', '$340 million'),
      ),
      ['number'],
    );
  });
});
