import assert from 'node:assert/strict';
import { sourcesIn } from '../../../../src/core/annotations/sources.ts';

describe('the sources that a person names', () => {
  it('are the addresses in the words, without the marks around them', () => {
    assert.deepEqual(
      sourcesIn('The log (https://port.example/log?d=3), and <http://b.example/a_(b).>'),
      ['https://port.example/log?d=3', 'http://b.example/a_(b'],
    );
  });

  it('are each named once, and none where there is no address', () => {
    assert.deepEqual(sourcesIn('https://a.example https://a.example'), ['https://a.example']);
    assert.deepEqual(sourcesIn('She called javascript:alert(1) and the harbour.'), []);
  });
});
