import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { project } from '../../scripts/vscode-host/cache.ts';
import { sitDown, type Reader } from './reader.ts';

describe('a reporter who knows who is who', function () {
  this.timeout(240_000);
  let reader: Reader;
  const records = () =>
    readdirSync(join(reader.folder, '.crosscheck', 'annotations', '_folder'))
      .filter((name) => name.endsWith('.json'))
      .map(
        (name) =>
          JSON.parse(
            readFileSync(
              join(reader.folder, '.crosscheck', 'annotations', '_folder', name),
              'utf8',
            ),
          ) as { act: string; status?: string },
      );
  const choose = async (words: string) => {
    const input = reader.page.locator('.quick-input-widget input[type=text]').first();
    await input.waitFor();
    await input.fill(words);
    const found = reader.page.locator('.quick-input-list .monaco-list-row', { hasText: words });
    await found.first().waitFor();
    await found.first().click();
  };

  /** What was said stands in the list of notifications after it has faded away. */
  async function said(words: string): Promise<Locator> {
    await reader.runCommand('Notifications: Show Notifications');
    const found = reader.page.locator('.notifications-center .monaco-list-row', { hasText: words });
    await found.first().waitFor();
    return found.first();
  }
  /** The folder is read again after a decision, so a hover may be asked for more than once. */
  async function hoverSays(name: string, words: RegExp): Promise<void> {
    for (let tries = 0; tries < 10; tries++) if (words.test(await reader.hover(name))) return;
    assert.match(await reader.hover(name), words);
  }

  before(async function () {
    this.timeout(600_000);
    reader = await sitDown(join(project, 'samples'));
  });
  after(() => reader.leave());
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await reader.screenshot('names-failed');
  });

  it('joins two names after a look at what would be joined', async () => {
    await reader.openSideBar();
    await reader.openFile('06-island-voice-arrest.txt');
    const { page } = reader;
    await page.locator('.statusbar-item', { hasText: 'Article · ' }).waitFor();
    await reader.hover('Mira Solano');
    await reader.click('Mira Solano');
    await reader.runCommand('Crosscheck: Same as');
    await page.locator('.quick-input-list .monaco-list-row').first().waitFor();
    await choose('Devi Anand');
    const dialog = page.locator('.monaco-dialog-box');
    await dialog.waitFor();
    await reader.screenshot('names-preview');
    assert.match(await dialog.innerText(), /Spellings: .*Devi Anand ×1/);
    await dialog.getByRole('button', { name: 'Join' }).click();
    await said('now count as the same');
    await hoverSays('Devi Anand', /Mira Solano · person/);
    await reader.screenshot('names-joined');
    assert.deepEqual(
      records().map(({ act }) => act),
      ['same'],
    );
  });

  it('takes it back', async () => {
    await (await said('now count as the same')).getByRole('button', { name: 'Undo' }).click();
    await hoverSays('Devi Anand', /Devi Anand · person/);
    assert.equal(records()[0]!.status, 'withdrawn');
  });

  it('tells two spellings apart', async () => {
    const { page } = reader;
    await reader.click('Tomas Veira');
    await reader.runCommand('Crosscheck: Not the Same');
    const list = page.locator('.quick-input-list .monaco-list-row');
    await list.first().waitFor();
    await page.waitForTimeout(400);
    await reader.screenshot('names-apart');
    await list.filter({ hasText: 'Tomas Veira' }).first().click();
    await page.locator('.quick-input-action', { hasText: 'OK' }).click();
    await said('Told apart');
    await hoverSays('Tomas Veira', /in this article only/);
  });

  it('gives somebody another name with F2, and the article stays as it is', async () => {
    const { page } = reader;
    // The hover of the name below would take the click.
    await page.mouse.move(0, 0);
    const hover = page.locator('.monaco-hover:not(.hidden) .hover-contents', { hasText: 'person' });
    await hover.first().waitFor({ state: 'hidden' });
    await reader.click('Mira Solano');
    await page.keyboard.press('F2');
    const box = page.locator('.rename-box input');
    await box.waitFor();
    await reader.screenshot('names-rename');
    await box.fill('Captain Solano');
    await box.press('Enter');
    await hoverSays('Mira Solano', /Captain Solano · person/);
    await reader.screenshot('names-renamed');
    assert.equal(
      readFileSync(join(reader.folder, '06-island-voice-arrest.txt'), 'utf8'),
      readFileSync(join(project, 'samples', '06-island-voice-arrest.txt'), 'utf8'),
    );
  });

  it('finds the decisions again, and the name in the side bar', async () => {
    const { page } = reader;
    await reader.runCommand('Crosscheck: Decisions about Names');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'is called' }).waitFor();
    await reader.screenshot('names-decisions');
    await page.keyboard.press('Escape');
    for (const view of ['Conflicts', 'Claims', 'People and Places'])
      await page.locator('.pane-header', { hasText: view }).first().click();
    await reader.row('Captain Solano').click({ button: 'right' });
    await page.locator('.monaco-menu', { hasText: 'Same as' }).waitFor();
    await reader.screenshot('names-view');
    await page.keyboard.press('Escape');
  });
});
