import assert from 'node:assert/strict';
import { join } from 'node:path';
import { project } from '../../../scripts/vscode-host/cache.ts';
import { sitDown, type Reader } from '../reader.ts';

describe('the timeline after a reload', function () {
  this.timeout(120_000);
  let reader: Reader;

  before(async function () {
    this.timeout(600_000);
    reader = await sitDown(join(project, 'samples'));
    await reader.openSideBar();
    await reader.row('How many soldiers').waitFor();
  });
  after(() => reader.leave());
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await reader.screenshot('failed-timeline');
  });

  /** The page stands in a frame within a frame. */
  const timeline = () =>
    reader.page.frameLocator('iframe.webview').frameLocator('#active-frame').locator('.timeline');

  it('comes back as it was when the window is opened again', async () => {
    await reader.runCommand('Crosscheck: Show Timeline');
    await timeline().locator('#timeline-lanes').selectOption('person');
    await timeline().locator('.name', { hasText: 'Tomas Veyra' }).waitFor();
    await reader.page.waitForTimeout(1000);
    await reader.reload();
    await reader.row('How many soldiers').waitFor({ timeout: 90_000 });
    await timeline().locator('.name', { hasText: 'Tomas Veyra' }).waitFor();
    assert.equal(await timeline().locator('#timeline-lanes').inputValue(), 'person');
  });
});
