import assert from 'node:assert/strict';
import { createCopyGraph } from '../../../../src/core/article/copy-graph.ts';

describe('createCopyGraph', () => {
  it('leads from a file to all that it can be reached from over copies', () => {
    const graph = createCopyGraph();
    graph.link('a', 'b', 0.9);
    graph.link('b', 'c', 0.5);
    graph.link('c', 'd', 0.3);
    assert.deepEqual([...graph.reachable('a', 0.45)].sort(), ['a', 'b', 'c']);
    assert.deepEqual([...graph.reachable('d', 0.45)], ['d']);
    assert.deepEqual(
      [...graph.copiesOf('c')],
      [
        ['b', 0.5],
        ['d', 0.3],
      ],
    );
  });

  it('forgets a file at both ends', () => {
    const graph = createCopyGraph();
    graph.link('a', 'b', 0.9);
    graph.link('b', 'c', 0.9);
    graph.unlink('b');
    assert.deepEqual([...graph.copiesOf('a')], []);
    assert.deepEqual([...graph.reachable('c', 0.45)], ['c']);
  });
});
