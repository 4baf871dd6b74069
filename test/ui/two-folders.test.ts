import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { project } from '../../scripts/vscode-host/cache.ts';
import { sitDown, type Reader } from './reader.ts';

describe('a desk with two folders of articles in one window', function () {
  this.timeout(240_000);
  const home = mkdtempSync(join(tmpdir(), 'crosscheck-two-folders-'));
  let reader: Reader;

  before(async function () {
    this.timeout(600_000);
    const desk = join(home, 'desk');
    const copy = (folder: string, names: readonly string[]) => {
      mkdirSync(join(desk, folder), { recursive: true });
      for (const name of names) cpSync(join(project, 'samples', name), join(desk, folder, name));
    };
    copy('fire', ['01-harbour-courier-ferry-fire.txt', '02-estavia-times-owner-speaks.md']);
    copy('search', ['03-morning-ledger-rescue.txt', '05-northern-post-search.html']);
    const folders = [{ path: 'fire' }, { path: 'search' }];
    writeFileSync(join(desk, 'desk.code-workspace'), JSON.stringify({ folders }));
    reader = await sitDown(desk, 'desk.code-workspace');
  });
  after(async () => {
    await reader.leave();
    rmSync(home, { recursive: true, force: true });
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await reader.screenshot('two-folders-failed');
  });

  const records = (folder: string) => existsSync(join(reader.folder, folder, '.crosscheck'));

  it('lists what the articles of each folder disagree about', async () => {
    await reader.openSideBar();
    await reader.row('on board the Halcyon').waitFor();
    await reader.row('How many soldiers').waitFor();
    await reader.screenshot('two-folders');
  });

  it('keeps a verdict in the folder of the article that it is about', async () => {
    await reader.openFile('03-morning-ledger-rescue.txt');
    await reader.page.locator('.statusbar-item', { hasText: 'Article · ' }).waitFor();
    await reader.click('1,200');
    await reader.runCommand('Crosscheck: Mark Verified');
    await reader.row('Verified').waitFor();
    assert.deepEqual([records('fire'), records('search')], [false, true]);
  });

  it('asks which folder a report is to be about', async () => {
    await reader.runCommand('Crosscheck: Export Report');
    const rows = reader.page.locator('.quick-input-list .monaco-list-row');
    await rows.filter({ hasText: 'search' }).first().waitFor();
    assert.equal(await rows.filter({ hasText: 'fire' }).count(), 1);
    await reader.screenshot('which-folder');
    await reader.page.keyboard.press('Escape');
  });
});
