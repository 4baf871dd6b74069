import assert from 'node:assert/strict';
import { join } from 'node:path';
import { project } from '../../scripts/vscode-host/cache.ts';
import { sitDown, type Reader } from './reader.ts';

describe('a desk that goes through the conflicts of a folder', function () {
  this.timeout(240_000);
  let reader: Reader;

  before(async function () {
    this.timeout(600_000);
    reader = await sitDown(join(project, 'samples'));
    await reader.openSideBar();
    await reader.row('How many soldiers').waitFor();
    // Rows move while the folder is still being read.
    await reader.page.locator('.activitybar .badge', { hasText: '4' }).first().waitFor();
    await reader.page.waitForTimeout(3000);
  });
  after(() => reader.leave());
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await reader.screenshot('failed-conflicts');
  });

  const key = (name: string) => reader.page.keyboard.press(name);
  const status = (text: string | RegExp) =>
    reader.page.locator('.statusbar-item', { hasText: text }).first();

  it('sees disputes in a group of their own, and how many sources stand behind each answer', async () => {
    await reader.row('Disputes between speakers').waitFor();
    assert.match(await reader.row(/^1,200/).innerText(), /2 articles, 1 source/);
  });

  it('opens both articles from a row, and keeps the keyboard in the list', async () => {
    await reader.row('How many soldiers').click();
    await reader.page.locator('.tab', { hasText: '05-northern-post-search.html' }).waitFor();
    await reader.page.waitForTimeout(1000);
    await key('w');
    const page = await reader.readPage(/Why it is listed/);
    assert.match(page, /1,200 soldiers/);
    assert.match(page, /What would have cleared it/);
    await reader.screenshot('why');
  });

  it('goes on to the next conflict by a key, and is told where that is', async () => {
    await key('Control+Alt+j');
    await status(/Conflict 2 of 4/).waitFor();
    await reader.page.locator('.tab', { hasText: '01-harbour-courier-ferry-fire.txt' }).waitFor();
    await key('Control+Alt+k');
    await status(/Conflict 1 of 4/).waitFor();
  });

  it('sees both articles of one conflict, however fast the keys are pressed', async () => {
    for (let i = 0; i < 3; i++) await key('Control+Alt+j');
    await status(/Conflict 4 of 4/).waitFor();
    const shown = await reader.page.locator('.tab.active').allInnerTexts();
    assert.match(shown.join(), /02-estavia-times.*05-northern-post/s);
    for (let i = 0; i < 3; i++) await key('Control+Alt+k');
    await status(/Conflict 1 of 4/).waitFor();
  });

  it('marks an answer with one key in the list', async () => {
    await reader.row(/^900/).click();
    await reader.page.waitForTimeout(1000);
    await key('d');
    await reader.row(/^900.*Disputed/).waitFor();
    await reader.screenshot('triage');
  });

  it('says with one key what a row really is', async () => {
    await reader.row('When was the Halcyon built').click();
    await reader.page.waitForTimeout(1000);
    await key('r');
    await reader.choose('An update');
    await reader.row(/reported as an update/).waitFor();
  });

  it('dismisses a question with a reason, sees it again on request, and takes it back', async () => {
    const { page } = reader;
    await reader.row('Did the fire alarm fail').click();
    await page.waitForTimeout(1000);
    await key('x');
    const input = page.locator('.quick-input-widget input').first();
    await input.waitFor();
    await input.pressSequentially('Two alarms.');
    await reader.screenshot('dismiss');
    await input.press('Enter');
    await reader.row('Disputes between speakers').waitFor({ state: 'detached' });
    await page.locator('.pane-header', { hasText: 'Conflicts' }).first().hover();
    await page.locator('.pane-header [aria-label^="Show Dismissed"]').click();
    await reader.row('Two alarms.').waitFor();
    await reader.screenshot('dismissed');
    await reader.row('Did the fire alarm fail').hover();
    await page.locator('.sidebar [aria-label^="Restore Dismissed"]').first().click();
    await reader.row('Disputes between speakers').waitFor();
  });

  it('asks why two claims are not listed', async () => {
    await reader.runCommand('Crosscheck: Why Are Two Claims');
    // The cursor is in a claim, so that only the other one has to be chosen.
    await reader.choose('Captain Mira Solano of the Halcyon was arrested');
    const page = await reader.readPage(/Why it is no conflict/);
    await reader.screenshot('why-not');
    assert.match(page, /✗/);
  });

  it('goes from claim to claim in an article', async () => {
    await reader.openFile('06-island-voice-arrest.txt');
    await status('Article · ').waitFor();
    await key('Control+Home');
    await key('Control+Alt+Shift+j');
    await status(/Ln 9,/).waitFor();
    await key('Control+Alt+Shift+j');
    await key('Control+Alt+Shift+k');
    await status(/Ln 9,/).waitFor();
  });

  it('finds figures that changed, and what articles agree on, in views of their own', async () => {
    const { page } = reader;
    await page.locator('.pane-header', { hasText: 'Claims' }).first().click();
    for (const view of ['Figures', 'Agreements'])
      await page.locator('.pane-header', { hasText: view }).first().click();
    await reader.row('How many people were killed').waitFor();
    await reader.row(/arrested.*2 articles, 2 sources/).waitFor();
    await reader.screenshot('figures');
  });

  for (const [name, theme] of [
    ['dark', 'Default Dark Modern'],
    ['high-contrast', 'Default High Contrast'],
    ['high-contrast-light', 'Default High Contrast Light'],
  ] as const)
    it(`can read it all in ${theme}`, async () => {
      await reader.row('on board the Halcyon').click();
      await reader.page.locator('.tab', { hasText: '02-estavia-times' }).first().waitFor();
      await reader.useTheme(theme);
      await reader.screenshot(`theme-${name}`);
    });
});
