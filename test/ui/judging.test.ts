import assert from 'node:assert/strict';
import { readdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { project } from '../../scripts/vscode-host/cache.ts';
import { sitDown, type Reader } from './reader.ts';

const FIRST = '01-harbour-courier-ferry-fire.txt';

describe('a fact-checker at work', function () {
  this.timeout(240_000);
  let reader: Reader;
  // A record that is being written stands under another name until it is whole.
  const records = (folder: string) =>
    readdirSync(join(reader.folder, '.crosscheck', 'annotations', folder))
      .filter((name) => name.endsWith('.json'))
      .map(
        (name) =>
          JSON.parse(
            readFileSync(join(reader.folder, '.crosscheck', 'annotations', folder, name), 'utf8'),
          ) as {
            act: string;
            creator: { name: string };
            target: { source: string; question?: string };
          },
      );
  /** Chooses an entry of the menu that is open, through its submenus. A young menu takes no clicks, but keys. */
  async function menu(...entries: readonly string[]): Promise<void> {
    for (const entry of entries) {
      const label = reader.page.locator(`.action-label:text-is("${entry}")`);
      const item = reader.page.locator('.monaco-menu .action-item', { has: label }).first();
      await item.hover();
      await reader.page.keyboard.press('Enter');
    }
  }

  /** The row of a question that says that it was judged; the width of the side bar may hide these words. */
  const judged = () =>
    reader.page.locator('.sidebar .monaco-list-row[aria-label*="Needs context by Rosa Quill"]');

  before(async function () {
    this.timeout(600_000);
    reader = await sitDown(join(project, 'samples'));
    await reader.openSideBar();
    // Rows come anew while articles are read; the number on the icon says that they are all there.
    await reader.page.locator('.activitybar .badge-content', { hasText: /^4$/ }).waitFor();
  });
  after(() => reader.leave());
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await reader.screenshot('judging-failed');
  });

  it('gives a question as a whole a verdict from its row, which then says so', async () => {
    const row = reader.row('When was the Halcyon built?');
    // A view that comes anew closes the menu of its rows.
    for (let tries = 0; tries < 6 && (await judged().count()) === 0; tries++) {
      await row.click({ button: 'right' });
      const shown = reader.page.locator('.monaco-menu').first().waitFor({ timeout: 8000 });
      await shown.then(() => menu('Mark as Needing Context')).catch(() => undefined);
      await judged()
        .waitFor({ timeout: 8000 })
        .catch(() => undefined);
    }
    await judged().waitFor();
    await reader.screenshot('question-judged');
    const [record] = records('_folder');
    assert.equal(record!.creator.name, 'Rosa Quill');
    assert.ok(record!.target.question);
  });

  it('takes it back with Undo', async () => {
    await reader.runCommand('Crosscheck: Undo Last Mark');
    await judged().waitFor({ state: 'detached' });
  });

  it('marks a claim from the menu of the line numbers', async () => {
    const { page } = reader;
    await reader.openFile(FIRST);
    await page.locator('.statusbar-item', { hasText: 'Article · ' }).waitFor();
    await page.getByText('11', { exact: true }).and(page.locator('.line-numbers')).click({
      button: 'right',
    });
    await menu('Crosscheck', 'Mark Verified');
    await reader.screenshot('mark-line');
    await reader.choose('214 people');
    await page.locator('.pane-header .description', { hasText: /^1 of \d+ checked/ }).waitFor();
    const [record] = records(FIRST);
    assert.match(JSON.stringify(record!.target), /214 people/);
  });

  it('sees the claims by who judged them, and how many are checked', async () => {
    const { page } = reader;
    const header = page.locator('.pane-header', { hasText: 'Claims' }).first();
    if ((await header.getAttribute('aria-expanded')) !== 'true') await header.click();
    await header.locator('.description', { hasText: /^1 of \d+ checked/ }).waitFor();
    await header.hover();
    await header.locator('[aria-label^="Group Claims"]').first().click();
    await menu('Group Claims by Reviewer');
    await reader.row('Rosa Quill').locator('.label-description', { hasText: '1' }).waitFor();
    await reader.screenshot('claims-by-reviewer');
  });

  it('is asked before marks follow an article that another program renamed', async () => {
    const { page } = reader;
    renameSync(join(reader.folder, FIRST), join(reader.folder, 'ferry.txt'));
    const question = page.locator('.notifications-center .monaco-list-row', {
      hasText: 'Move 1 mark to ferry.txt?',
    });
    // The row goes to its article's new name once that has been read; by then the question is asked.
    await reader.row('ferry.txt').waitFor();
    await reader.runCommand('Notifications: Show Notifications');
    await question.waitFor();
    await reader.screenshot('article-moved');
    assert.equal(records(FIRST)[0]!.target.source, FIRST);
    await question.getByRole('button', { name: 'Move Marks' }).click();
    for (let tries = 0; tries < 50 && records(FIRST)[0]!.target.source === FIRST; tries++)
      await page.waitForTimeout(100);
    assert.equal(records(FIRST)[0]!.target.source, 'ferry.txt');
  });
});
