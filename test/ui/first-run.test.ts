import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sitDown, type Reader } from './reader.ts';

describe('someone who has never heard of Crosscheck', function () {
  this.timeout(240_000);
  let reader: Reader;
  let home: string;

  before(async function () {
    this.timeout(600_000);
    home = mkdtempSync(join(tmpdir(), 'crosscheck-empty-'));
    const folder = join(home, 'my-folder');
    mkdirSync(folder);
    writeFileSync(join(folder, 'shopping.txt'), 'eggs\nflour\nmilk\n');
    reader = await sitDown(folder);
    await reader.openSideBar();
  });
  after(async () => {
    await reader.leave();
    rmSync(home, { recursive: true });
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await reader.screenshot('failed-first-run');
  });

  const welcome = (words: string) =>
    reader.page.locator('.sidebar .welcome-view-content', { hasText: words }).first();

  it('reads in the empty list of conflicts what would be there, and what to do next', async () => {
    await welcome('No news articles were found in this folder').waitFor();
    await reader.page
      .locator('.welcome-view-content a.monaco-button', { hasText: 'Open Sample Workspace' })
      .first()
      .waitFor();
    await reader.screenshot('empty');
  });

  it('reads in every other empty list what would be there', async () => {
    const { page } = reader;
    const lists = [
      ['Figures', 'Figures that changed from one article to a later one'],
      ['Agreements', 'What two or more articles say alike'],
      ['Claims', 'Each checkable statement'],
      ['People', 'with every spelling'],
    ] as const;
    for (const [title, words] of lists) {
      const header = page.locator('.pane-header', { hasText: title }).first();
      if ((await header.getAttribute('aria-expanded')) !== 'true') await header.click();
      await welcome(words).waitFor();
      await header.click();
    }
  });

  it('is told why a file is left alone, and may overrule that', async () => {
    await reader.openFile('shopping.txt');
    const status = reader.page.locator('.statusbar-item', { hasText: 'Not an article' });
    await status.waitFor();
    await status.click();
    await reader.page
      .locator('.quick-input-list .monaco-list-row', { hasText: 'Treat as article' })
      .waitFor();
    await reader.page.keyboard.press('Escape');
  });

  it('is shown round in five steps', async () => {
    await reader.runCommand('Welcome: Open Walkthrough');
    await reader.choose('Get Started with Crosscheck');
    const steps = reader.page.locator('.getting-started-step');
    await steps.first().waitFor();
    await reader.page.waitForTimeout(1500);
    assert.equal(await steps.count(), 5);
    await reader.screenshot('walkthrough');
  });

  it('is offered the samples as they are, or copied into a folder', async () => {
    await reader.runCommand('Crosscheck: Open Sample Workspace');
    const offer = (words: string) =>
      reader.page.locator('.quick-input-list .monaco-list-row', { hasText: words });
    await offer('Just Show Me').waitFor();
    await offer('Copy into a Folder').waitFor();
    await reader.screenshot('samples');
    // It stays: the walkthrough below does not take the focus from it.
    assert.ok(await offer('Just Show Me').isVisible());
    await reader.page.keyboard.press('Escape');
  });
});
