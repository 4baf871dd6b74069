import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { project } from '../../scripts/vscode-host/cache.ts';
import { launchChromium } from '../../scripts/vscode-host/chromium.ts';
import { startServedCode, type ServedCode } from '../../scripts/vscode-host/served.ts';

/** A person at a real VS Code with a folder of articles open: what they can do, in their own words. */
export interface Reader {
  readonly page: Page;
  /** The folder with the articles: a copy, since marks are written into it. */
  readonly folder: string;
  openSideBar(): Promise<void>;
  openFile(name: string): Promise<void>;
  /** A row of the side bar that holds these words. */
  row(words: string | RegExp): Locator;
  /** Rests the mouse on words of the active article until the hover shows, and gives its text. */
  hover(words: string): Promise<string>;
  /** Puts the cursor on words of an open article. */
  click(words: string): Promise<void>;
  runCommand(name: string): Promise<void>;
  reload(): Promise<void>;
  screenshot(name: string): Promise<void>;
  leave(): Promise<void>;
}

const settings = {
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'editor.hover.delay': 100,
  'editor.minimap.enabled': false,
};

/** Opens VS Code on a copy of a folder of articles, in the theme that it comes with. */
export async function sitDown(articles: string): Promise<Reader> {
  if (!existsSync(join(project, 'dist', 'server.js')))
    throw new Error('Run `npm run build` first.');
  const folder = mkdtempSync(join(tmpdir(), 'crosscheck-ui-'));
  cpSync(articles, folder, { recursive: true });
  const served: ServedCode = await startServedCode(settings);
  const browser: Browser = await launchChromium();
  const page = await browser.newPage({ viewport: { width: 1440, height: 860 } });
  page.setDefaultTimeout(20_000);
  const address = served.address({ folder, extension: project });
  const tab = page.locator('.activitybar .action-item [aria-label^="Crosscheck"]').first();
  await page.goto(address);
  await tab.waitFor();

  /** The middle of words on screen. The editor draws a line as few elements, so a locator is too coarse. */
  async function place(text: string): Promise<{ x: number; y: number }> {
    const found = await page.waitForFunction((wanted) => {
      for (const line of document.querySelectorAll('.view-line')) {
        const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = node.nodeValue!.replace(/\u00a0/g, ' ').indexOf(wanted);
          if (at < 0) continue;
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + wanted.length);
          const { left, top, width, height } = range.getBoundingClientRect();
          if (width > 0) return { x: left + width / 2, y: top + height / 2 };
        }
      }
      return null;
    }, text);
    return (await found.jsonValue())!;
  }

  async function quickInput(text: string): Promise<void> {
    const input = page.locator('.quick-input-widget input').first();
    await input.waitFor();
    await input.pressSequentially(text);
    await page.locator('.quick-input-list .monaco-list-row').first().waitFor();
    await page.waitForTimeout(400);
    await input.press('Enter');
  }

  return {
    page,
    folder,
    async openSideBar() {
      // A click on the icon of the view that is open would close it, and after a reload it opens by itself.
      await page.waitForTimeout(1500);
      const header = page.locator('.pane-header', { hasText: 'Conflicts' });
      if (!(await header.isVisible())) await tab.click();
      await header.waitFor();
    },
    async openFile(name) {
      await page.keyboard.press('Control+P');
      await quickInput(name);
      await page.locator('.tab.active', { hasText: name }).waitFor();
    },
    row: (text) => page.locator('.sidebar .monaco-list-row', { hasText: text }).first(),
    async hover(text) {
      await page.mouse.move(0, 0);
      const { x, y } = await place(text);
      await page.mouse.move(x, y, { steps: 4 });
      const box = page.locator('.monaco-hover:not(.hidden) .hover-contents', { hasText: /\S/ });
      await box.first().waitFor();
      await page.waitForTimeout(300);
      return (await box.allInnerTexts()).join('\n');
    },
    async click(text) {
      const { x, y } = await place(text);
      await page.mouse.click(x, y);
    },
    async runCommand(name) {
      await page.keyboard.press('F1');
      await quickInput(name);
    },
    async reload() {
      await page.reload();
      await tab.waitFor();
    },
    async screenshot(name) {
      mkdirSync(join(project, 'build', 'screens'), { recursive: true });
      await page.screenshot({ path: join(project, 'build', 'screens', `${name}.png`) });
    },
    async leave() {
      await browser.close();
      await served.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
