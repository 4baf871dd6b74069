import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { project } from '../../scripts/vscode-host/cache.ts';
import { sitDown, type Reader } from './reader.ts';

const FIRST = '01-harbour-courier-ferry-fire.txt';

describe('a fact-checker at work', function () {
  this.timeout(240_000);
  let reader: Reader;

  before(async function () {
    this.timeout(600_000);
    reader = await sitDown(join(project, 'samples'));
    await reader.openSideBar();
    await reader.page.locator('.activitybar .badge', { hasText: '4' }).first().waitFor();
    await reader.openFile(FIRST);
    await status('Article · ').waitFor();
  });
  after(() => reader.leave());
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await reader.screenshot('failed-desk');
  });

  const status = (text: string | RegExp) =>
    reader.page.locator('.statusbar-item', { hasText: text }).first();
  const entry = (words: string | RegExp) =>
    reader.page.locator('.quick-input-list .monaco-list-row', { hasText: words }).first();

  it('sees what an article is taken for, and why, with one click on the status bar', async () => {
    await status('Article · ').click();
    await entry('Not an article').waitFor();
    await entry('Use another date').waitFor();
    await entry('a byline').waitFor();
    await reader.screenshot('status');
    await reader.page.keyboard.press('Escape');
  });

  it('reads the same in the language status of the editor', async () => {
    await reader.page.locator('.statusbar-item [aria-label^="Editor Language Status"]').hover();
    await reader.page
      .locator('.hover-language-status', { hasText: 'Article · 3 Mar 2026 · 2 conflicts' })
      .waitFor();
    await reader.page.mouse.move(0, 0);
  });

  it('finds a claim by its words, and lands on its sentence', async () => {
    await reader.runCommand('Crosscheck: Find Claim');
    await reader.page.locator('.quick-input-titlebar', { hasText: 'Find a claim' }).waitFor();
    const input = reader.page.locator('.quick-input-widget input').first();
    await input.pressSequentially('1,200 soldiers');
    await entry('1,200 soldiers are searching').waitFor();
    await reader.screenshot('find-claim');
    await input.press('Enter');
    await reader.page
      .locator('.tab.active', { hasText: /morning-ledger|coastline-herald/ })
      .waitFor();
    await status(/Ln (?:9|10),/).waitFor();
  });

  it('learns from a name where else it stands, and goes there by the list', async () => {
    await reader.openFile(FIRST);
    await reader.hover('Tomas Veyra');
    await reader.page.locator('.monaco-hover a', { hasText: 'Show all mentions' }).first().click();
    const peek = reader.page.locator('.peekview-widget .ref-tree');
    await peek.locator('.monaco-list-row', { hasText: 'weekend-review' }).waitFor();
    await reader.screenshot('mentions');
    await reader.page.keyboard.press('Escape');
    await peek.waitFor({ state: 'hidden' });
  });

  it('marks a claim from the menu of quick fixes, by the keyboard alone', async () => {
    await reader.click('built in 1998');
    await reader.page.keyboard.press('Control+.');
    const actions = reader.page.locator('.action-widget .monaco-list-row');
    await actions.filter({ hasText: 'Mark Disputed' }).waitFor();
    await reader.screenshot('quick-fix');
    await reader.page.keyboard.press('ArrowDown');
    await reader.page.keyboard.press('Enter');
    await reader.row(/^1998.*Disputed/).waitFor();
  });

  it('sees beside each file of the explorer how many of its conflicts are open', async () => {
    await reader.page.keyboard.press('Control+Shift+e');
    const file = (name: string) =>
      reader.page.locator('.explorer-folders-view .monaco-list-row', { hasText: name });
    await file(FIRST).waitFor();
    await reader.page.waitForTimeout(1000);
    assert.match(
      (await file('05-northern-post').locator('.monaco-icon-label').getAttribute('aria-label'))!,
      /Open conflicts: 2/,
    );
    await reader.screenshot('explorer');
    await reader.openSideBar();
  });

  it('has a line above each claim in question, if asked for, that leads to the others', async () => {
    mkdirSync(join(reader.folder, '.vscode'), { recursive: true });
    writeFileSync(
      join(reader.folder, '.vscode', 'settings.json'),
      JSON.stringify({ 'crosscheck.reading.codeLenses': true }),
    );
    const lens = reader.page.locator('.codelens-decoration a', { hasText: 'otherwise' });
    await lens.first().waitFor();
    await reader.screenshot('code-lenses');
    await lens.first().click();
    await reader.page.locator('.tab', { hasText: '02-estavia-times' }).first().waitFor();
  });

  it('exports a report in the form of their choice, and opens it', async () => {
    await reader.runCommand('Crosscheck: Export Report');
    await entry('ClaimReview draft').waitFor();
    await entry('W3C annotations').waitFor();
    await reader.screenshot('export');
    await entry('Markdown').click();
    await reader.page.waitForFunction(() =>
      document
        .querySelector<HTMLInputElement>('.quick-input-widget input')
        ?.value.endsWith('crosscheck-report.md'),
    );
    await reader.page.waitForTimeout(1000);
    await reader.page.keyboard.press('Enter');
    // What was said stands in the list of notifications after it has faded away.
    const path = join(reader.folder, 'crosscheck-report.md');
    await reader.page.waitForTimeout(1000);
    await reader.runCommand('Notifications: Show Notifications');
    const said = reader.page.locator('.notifications-center .monaco-list-row', {
      hasText: 'The report is written',
    });
    await said.waitFor();
    assert.match(readFileSync(path, 'utf8'), /How many soldiers are searching the coast/);
    await said.getByRole('button', { name: 'Open', exact: true }).click();
    await reader.page.locator('.tab.active', { hasText: 'crosscheck-report.md' }).waitFor();
  });

  it('does not see the report among the articles that it is about', async () => {
    await status('Not an article').click();
    await entry('a report that Crosscheck made').waitFor();
    await reader.page.keyboard.press('Escape');
    assert.equal(await reader.page.locator('.activitybar .badge', { hasText: '4' }).count(), 1);
  });
});
