import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { project } from '../../scripts/vscode-host/cache.ts';
import { sitDown, type Reader } from './reader.ts';

describe('a reporter on the first day', function () {
  this.timeout(240_000);
  let reader: Reader;

  before(async function () {
    // The first run on a machine fetches VS Code and a browser.
    this.timeout(600_000);
    reader = await sitDown(join(project, 'samples'));
  });
  after(() => reader.leave());
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await reader.screenshot('failed');
  });

  it('sees in the side bar what the articles disagree about', async () => {
    await reader.openSideBar();
    await reader.row('How many soldiers').waitFor();
    await reader.row('1,200').waitFor();
    await reader.row('900').waitFor();
    await reader.page.locator('.activitybar .badge', { hasText: '4' }).first().waitFor();
    await reader.screenshot('side-bar');
  });

  it('reads an article with names, dates and claims marked, and adverts dimmed', async () => {
    await reader.openFile('01-harbour-courier-ferry-fire.txt');
    const { page } = reader;
    await page.locator('.statusbar-item', { hasText: 'Article · ' }).waitFor();
    await page.locator('.view-line', { hasText: '2026\u201103\u201103' }).first().waitFor();
    await reader.screenshot('article');
    assert.match(
      await page.locator('.statusbar-item', { hasText: 'Article · ' }).innerText(),
      /3 Mar 2026 · 2 conflicts/,
    );
  });

  it('hovers a name and learns who it is', async () => {
    const hover = await reader.hover('Tomas Veyra');
    await reader.screenshot('name');
    assert.match(hover, /Tomas Veyra · person/);
    assert.match(hover, /in 4 articles/);
  });

  it('hovers a weekday and learns which day it means, and why', async () => {
    const hover = await reader.hover('Tuesday');
    await reader.screenshot('date');
    assert.match(hover, /2026-03-03/);
    assert.match(hover, /on or before publication/);
  });

  it('hovers a claim and learns who says otherwise', async () => {
    const hover = await reader.hover('214 people');
    await reader.screenshot('claim');
    assert.match(hover, /Coast guard commander Tomas Veyra/);
    assert.match(hover, /240/);
    assert.match(hover, /Mark verified/);
    // In sight at once, below what the editor itself says of the conflict.
    const [link, box] = await Promise.all(
      ['a:has-text("Mark verified")', ''].map((within) =>
        reader.page.locator(`.monaco-hover:not(.hidden) ${within}`).first().boundingBox(),
      ),
    );
    assert.ok(link!.y + link!.height < box!.y + box!.height);
  });

  it('opens both articles side by side from the side bar', async () => {
    await reader.row('on board the Halcyon').click();
    await reader.page.locator('.tab', { hasText: '02-estavia-times-owner-speaks.md' }).waitFor();
    await reader.page.mouse.move(0, 0);
    // The picture that the README opens with: until the lists have come to rest.
    await reader.page.waitForTimeout(3000);
    await reader.page.locator('.activitybar .badge', { hasText: '4' }).first().waitFor();
    await reader.page
      .locator('.sidebar .monaco-progress-container.active')
      .first()
      .waitFor({ state: 'detached' });
    await reader.screenshot('conflict');
    assert.equal(await reader.page.locator('.editor-instance').count(), 2);
  });

  it('marks a claim verified, and a record stands in the folder', async () => {
    await reader.click('214');
    await reader.runCommand('Crosscheck: Mark Verified');
    await reader.row('Verified').waitFor();
    await reader.page.waitForTimeout(500);
    await reader.screenshot('marked');
    // Several statements lie in the marked one: its sign stands once.
    const signs = await reader.page.evaluate(
      () =>
        [...document.querySelectorAll('.view-line span')].filter((span) =>
          getComputedStyle(span, '::after').content.includes('✓'),
        ).length,
    );
    assert.equal(signs, 1);
    const records = readdirSync(join(reader.folder, '.crosscheck', 'annotations'), {
      recursive: true,
    }).filter((name) => String(name).endsWith('.json'));
    assert.equal(records.length, 1);
  });

  it('finds the mark again after closing and opening the window', async () => {
    await reader.reload();
    await reader.openSideBar();
    await reader.row('settled').waitFor();
    await reader.openFile('01-harbour-courier-ferry-fire.txt');
    assert.match(await reader.hover('214 people'), /Verified by/);
    await reader.screenshot('marked-again');
  });

  it('lists a reprint below the article that it copies', async () => {
    const { page } = reader;
    for (const view of ['Conflicts', 'Claims', 'Articles'])
      await page.locator('.pane-header', { hasText: view }).first().click();
    await reader.row('Coastline Herald').waitFor();
    await reader.screenshot('articles');
    assert.match(await reader.row('Coastline Herald').innerText(), /reprint/);
  });

  it('says that a list is no article, and takes the word of the person who says it is', async () => {
    await reader.openFile('phone-list.txt');
    const status = (text: string) => reader.page.locator('.statusbar-item', { hasText: text });
    await status('Not an article').waitFor();
    await reader.runCommand('Crosscheck: Treat as Article');
    await status('Article · ').waitFor();
    await reader.screenshot('treated');
  });

  it('finds a person in spite of a slip of the keyboard', async () => {
    await reader.runCommand('Crosscheck: Find Person or Place');
    await reader.page.locator('.quick-input-widget input').first().pressSequentially('Karin Aldos');
    await reader.page
      .locator('.quick-input-list .monaco-list-row', { hasText: 'Karin Aldous' })
      .waitFor();
    await reader.screenshot('find');
    await reader.page.keyboard.press('Escape');
  });

  it('has changed no article', () => {
    for (const name of ['01-harbour-courier-ferry-fire.txt', '05-northern-post-search.html'])
      assert.equal(
        readFileSync(join(reader.folder, name), 'utf8'),
        readFileSync(join(project, 'samples', name), 'utf8'),
      );
  });
});
