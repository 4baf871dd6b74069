import assert from 'node:assert/strict';
import { read } from '../../../story.ts';

/** The verbs of which a text tells something. */
function verbs(text: string): string[] {
  return read('a.md', text, '2024-09-18').claims.map(({ statement }) => statement.verb);
}

describe('a participle before a noun', () => {
  for (const [text, verb] of [
    ['Police clashed with striking dockers at the port.', 'clash'],
    ['Police moved in on striking dockers.', 'move in'],
    ['The lorry travelled at about walking pace.', 'travel'],
    ['A sleeping car fell into the river.', 'fall'],
    ['The singer, aged 57, fell into the river.', 'fall'],
  ] as const)
    it(`only says which ones: ${text}`, () => {
      assert.deepEqual(
        verbs(text).filter((told) => told !== 'amount'),
        [verb],
      );
    });

  it('tells something where it says that somebody is missing', () => {
    assert.ok(verbs('A technician came upon missing logs.').includes('miss'));
  });

  it('tells what somebody does to those behind it', () => {
    assert.ok(verbs('The guard was accused of striking a docker.').includes('strike'));
    assert.ok(verbs('He admitted shooting two men.').includes('shoot'));
  });
});
