import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { project } from '../../scripts/vscode-host/cache.ts';
import { launchChromium } from '../../scripts/vscode-host/chromium.ts';
import { run } from '../../src/cli/run.ts';
import type { Timeline } from '../../src/core/report/timeline.ts';

describe('a report that opens in a browser', function () {
  this.timeout(60_000);
  let browser: Browser;
  let page: Page;
  const folder = mkdtempSync(join(tmpdir(), 'crosscheck-report-'));
  const trouble: string[] = [];

  async function report(format: string): Promise<string> {
    const file = join(folder, `report.${format}`);
    const args = ['report', join(project, 'samples'), '--format', format, '--output', file];
    assert.equal(
      await run(
        args,
        () => undefined,
        (text) => trouble.push(text),
      ),
      0,
      trouble.join(),
    );
    return file;
  }

  before(async function () {
    this.timeout(600_000);
    browser = await launchChromium();
    const context = await browser.newContext({ viewport: { width: 1300, height: 900 } });
    page = await context.newPage();
    page.on('console', (message) => trouble.push(message.text()));
    page.on('pageerror', (error) => trouble.push(error.message));
    await page.goto(pathToFileURL(await report('html')).href);
    await page.locator('.lane').first().waitFor();
  });
  after(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  it('shows the conflicts and the timeline, and nothing is refused or breaks', async () => {
    await page
      .getByRole('heading', { name: 'How many soldiers are searching the coast?' })
      .waitFor();
    assert.ok((await page.locator('.lane').count()) > 1);
    assert.deepEqual(trouble, []);
  });

  it('has no serious hindrance for people who use a screen reader or a keyboard', async () => {
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      const { violations } = await new AxeBuilder({ page }).analyze();
      const serious = violations.filter(
        ({ impact }) => impact === 'serious' || impact === 'critical',
      );
      assert.deepEqual(
        serious.map(({ id, nodes }) => [scheme, id, nodes[0]?.html]),
        [],
      );
    }
  });

  it('goes from claim to claim by the arrow keys, and says what each is', async () => {
    await page.locator('.claim').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    const claim = page.locator('.claim:focus');
    assert.equal(
      await claim.evaluate((node) => node.closest('.lane')?.getAttribute('data-lane')),
      '1',
    );
    assert.match((await claim.getAttribute('aria-label'))!, /Halcyon was built in 2001.*said/);
    assert.match(await page.locator('.detail').innerText(), /Halcyon was built in 2001/);
  });

  it('puts claims into lanes by person, and filters them', async () => {
    await page.getByLabel('Lanes', { exact: true }).last().selectOption('person');
    await page.locator('.name', { hasText: 'Tomas Veyra' }).waitFor();
    await page.getByLabel('Filter').fill('marchetti built');
    await page.locator('.name', { hasText: 'Tomas Veyra' }).waitFor({ state: 'detached' });
    assert.deepEqual(await page.locator('.name b').allInnerTexts(), ['Helga Marchetti']);
  });

  it('says so where a filter finds nothing', async () => {
    await page.getByLabel('Filter').fill('volcano');
    await page.getByText('Nothing matches this filter.').waitFor();
    await page.getByLabel('Filter').fill('');
  });

  it('keeps only what a person can see of five thousand claims in the document', async () => {
    const timeline = JSON.parse(readFileSync(await report('timeline'), 'utf8')) as Timeline;
    const [claim] = timeline.claims;
    const many: Timeline = {
      ...timeline,
      claims: Array.from({ length: 5000 }, (_, i) => ({
        ...claim!,
        speaker: `Witness ${String(i % 1000)}`,
      })),
    };
    const file = join(folder, 'many.json');
    writeFileSync(file, JSON.stringify(many));
    await page.goto(pathToFileURL(join(project, 'dist', 'timeline.html')).href);
    await page.setInputFiles('input[type=file]', file);
    await page.getByText('4,700 more').waitFor();
    await page.getByLabel('Lanes', { exact: true }).last().selectOption('person');
    await page.locator('.lane').first().waitFor();
    assert.ok((await page.locator('.lane').count()) < 40);
    await page.locator('.scroll').evaluate((node) => (node.scrollTop = node.scrollHeight));
    await page.locator('[data-lane="999"]').waitFor();
    assert.ok((await page.locator('.claim').count()) < 400);
  });

  it('says so where a file is no timeline', async () => {
    const file = join(folder, 'other.json');
    writeFileSync(file, '{"version": 7}');
    await page.goto(pathToFileURL(join(project, 'dist', 'timeline.html')).href);
    await page.setInputFiles('input[type=file]', file);
    await page.getByRole('alert').filter({ hasText: 'not a timeline' }).waitFor();
  });
});
