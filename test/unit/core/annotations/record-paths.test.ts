import assert from 'node:assert/strict';
import {
  folderOf,
  isRecordPath,
  recordPaths,
} from '../../../../src/core/annotations/record-paths.ts';
import { memoryFiles } from './memory-files.ts';

describe('the folder for the records of an article', () => {
  it('is a name that every system takes', () => {
    assert.equal(folderOf('a/../b.txt'), '.crosscheck/annotations/a-..-b.txt');
    assert.equal(folderOf('../b.txt'), '.crosscheck/annotations/b.txt');
    assert.equal(folderOf('con.txt'), '.crosscheck/annotations/_con.txt');
    assert.equal(folderOf('신문/기사.txt'), '.crosscheck/annotations/신문-기사.txt');
    assert.equal(folderOf('***'), '.crosscheck/annotations/_');
    assert.equal(folderOf(null), '.crosscheck/annotations/_folder');
  });
});

describe('the paths of records', () => {
  it('end in .json below the folder of annotations', () => {
    assert.ok(isRecordPath('.crosscheck/annotations/a.txt/1.json'));
    assert.ok(!isRecordPath('.crosscheck/annotations/a.txt/1.json.tmp'));
    assert.ok(!isRecordPath('.crosscheck/names.json'));
    assert.ok(!isRecordPath('annotations/a.txt/1.json'));
  });

  it('are found in the folder of each article, other files left out', async () => {
    const files = memoryFiles(
      new Map([
        ['.crosscheck/annotations/a.txt/1.json', '{}'],
        ['.crosscheck/annotations/a.txt/notes.md', 'My notes'],
        ['.crosscheck/annotations/_folder/2.json', '{}'],
        ['.crosscheck/annotations/stray.json', '{}'],
        ['news/a.json', '{}'],
      ]),
    );
    assert.deepEqual(
      [...(await recordPaths(files))].sort(([a], [b]) => (a < b ? -1 : 1)),
      [
        ['.crosscheck/annotations/_folder/2.json', null],
        ['.crosscheck/annotations/a.txt/1.json', null],
        ['.crosscheck/annotations/stray.json', null],
      ],
    );
  });

  it('say of a folder where a record should be that it is none', async () => {
    const files = memoryFiles(new Map([['.crosscheck/annotations/a.txt/1.json/x.txt', '']]));
    assert.deepEqual(
      [...(await recordPaths(files))],
      [['.crosscheck/annotations/a.txt/1.json', 'It is a folder.']],
    );
  });
});
