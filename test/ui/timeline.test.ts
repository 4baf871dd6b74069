import assert from 'node:assert/strict';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { project } from '../../scripts/vscode-host/cache.ts';
import { contrastsIn } from './contrast.ts';
import { sitDown, type Reader } from './reader.ts';

describe('the timeline in VS Code', function () {
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

  it('draws the questions of the folder, each with its figures', async () => {
    await reader.runCommand('Crosscheck: Show Timeline');
    await timeline().locator('.name', { hasText: 'How many soldiers' }).waitFor();
    await timeline().locator('.claim', { hasText: '900' }).first().waitFor();
    await reader.screenshot('timeline');
  });

  it('leads from a figure to its sentence, by the keyboard', async () => {
    await timeline().locator('.claim').first().focus();
    await reader.page.keyboard.press('ArrowRight');
    await reader.page.keyboard.press('Enter');
    await reader.page.locator('.tab', { hasText: 'coastline-herald' }).waitFor();
    await reader.page.locator('.view-line', { hasText: '2026\u201103\u201104' }).first().waitFor();
    await reader.screenshot('timeline-and-article');
  });

  it('has no serious hindrance for people who use a screen reader or a keyboard', async () => {
    const { violations } = await new AxeBuilder({ page: reader.page })
      .include(['iframe.webview', '#active-frame', 'body'])
      .analyze();
    const serious = violations.filter(
      ({ impact }) => impact === 'serious' || impact === 'critical',
    );
    assert.deepEqual(
      serious.map(({ id, nodes }) => [id, nodes[0]?.html]),
      [],
    );
  });

  for (const theme of [
    'Default Light Modern',
    'Default Dark Modern',
    'Default High Contrast',
    'Default High Contrast Light',
  ])
    it(`has every word of at least 4.5 : 1 in ${theme}`, async () => {
      await reader.useTheme(theme);
      await timeline().locator('.claim text').first().waitFor();
      const frames = await Promise.all(
        reader.page.frames().map(async (frame) => {
          const isThis = (await frame.locator('#timeline').count()) > 0;
          return isThis ? contrastsIn(frame, '.timeline, .timeline *') : [];
        }),
      );
      const found = frames.flat();
      assert.ok(found.length > 20, `only ${found.length} texts found`);
      assert.deepEqual(
        found.filter(({ ratio }) => ratio < 4.5),
        [],
      );
    });
});
