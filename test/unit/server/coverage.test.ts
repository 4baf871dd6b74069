import assert from 'node:assert/strict';
import { createCoverage } from '../../../src/server/coverage.ts';

describe('which files are read', () => {
  const folder = {};

  it('are articles that no pattern hides, nor a folder above them', () => {
    const { covers } = createCoverage(() => ['archive', '**/*-draft.md']);
    assert.ok(covers(folder, 'fire.md'));
    assert.ok(covers(folder, 'news/archive.md'));
    assert.ok(!covers(folder, 'archive/2023/fire.md'));
    assert.ok(!covers(folder, 'news/fire-draft.md'));
    assert.ok(!covers(folder, 'fire.png'));
  });

  it('follow the settings as they are at the moment', () => {
    let exclude = ['archive'];
    const { covers } = createCoverage(() => exclude);
    assert.ok(!covers(folder, 'archive/fire.md'));
    exclude = [];
    assert.ok(covers(folder, 'archive/fire.md'));
  });

  it('are none that the .gitignore of their own folder hides', () => {
    const { covers, ignore } = createCoverage(() => []);
    ignore(folder, (file) => file.startsWith('cache/'));
    assert.ok(!covers(folder, 'cache/fire.md'));
    assert.ok(covers(folder, 'fire.md'));
    assert.ok(covers({}, 'cache/fire.md'));
  });
});
