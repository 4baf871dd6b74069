import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { project } from '../../scripts/vscode-host/cache.ts';
import { launchChromium } from '../../scripts/vscode-host/chromium.ts';
import { startServedCode, uncluttered, type ServedCode } from '../../scripts/vscode-host/served.ts';

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
  /** Chooses an entry of the list that is open at the top by what it says. */
  choose(words: string): Promise<void>;
  /** The text of a page that is shown in the editor area, such as a preview, once it holds these words. */
  readPage(words: string | RegExp): Promise<string>;
  /** Has the folder shown in a theme, by its id. */
  useTheme(theme: string): Promise<void>;
  reload(): Promise<void>;
  /** Keeps a picture of the whole window under a name that says the moment. */
  screenshot(name: string): Promise<void>;
  leave(): Promise<void>;
}

/** Where pictures go; `npm run screens` keeps them with the documentation. */
const screens = process.env.CROSSCHECK_SCREENS ?? join(project, 'build', 'screens');

const settings = {
  ...uncluttered,
  'editor.hover.delay': 100,
  'editor.minimap.enabled': false,
  // Else pictures would show the name of whoever runs the tests.
  'crosscheck.marks.author': 'Rosa Quill',
};

/**
 * Opens VS Code on a copy of a folder of articles, in the theme that it comes with.
 *
 * @param workspace A workspace file in the folder, which is opened in place of the folder itself.
 */
export async function sitDown(articles: string, workspace = ''): Promise<Reader> {
  if (!existsSync(join(project, 'dist', 'server.js')))
    throw new Error('Run `npm run build` first.');
  const home = mkdtempSync(join(tmpdir(), 'crosscheck-ui-'));
  // Its name is in the pictures.
  const folder = join(home, basename(articles));
  cpSync(articles, folder, { recursive: true });
  const served: ServedCode = await startServedCode(settings);
  const browser: Browser = await launchChromium();
  const context = await browser.newContext({ viewport: { width: 1440, height: 860 } });
  const page = await context.newPage();
  // A machine that does other things as well is slow, not wrong.
  page.setDefaultTimeout(60_000);
  const address = served.address({ folder: join(folder, workspace), extension: project });
  const tab = page.locator('.activitybar .action-item [aria-label^="Crosscheck"]').first();
  await page.goto(address);
  // The first start on a busy machine takes its time.
  await tab.waitFor({ timeout: 120_000 });

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

  /** @param sign What stands before the words in a list of commands. */
  async function quickInput(text: string, sign: '>' | '' = ''): Promise<void> {
    const input = page.locator('.quick-input-widget input').first();
    await input.waitFor();
    // The list of commands goes away only once the command asks for something else.
    const isThis = async () => (await input.inputValue()).startsWith('>') === (sign === '>');
    for (let waited = 0; waited < 10_000 && !(await isThis()); waited += 100)
      await page.waitForTimeout(100);
    await input.pressSequentially(text);
    // A busy editor can lose the first keys; a person sees that and types them again.
    if ((await input.inputValue()) !== sign + text) await input.fill(sign + text);
    await page.locator('.quick-input-list .monaco-list-row').first().waitFor();
    await page.waitForTimeout(400);
    await input.press('Enter');
  }

  return {
    page,
    folder,
    async openSideBar() {
      // A click on the icon of the view that is open closes it, and after a reload it opens by
      // itself, late on a busy machine: so only the icon of a view that is not open is clicked.
      const header = page.locator('.pane-header', { hasText: 'Conflicts' }).first();
      const isOpen = page.locator('.activitybar .checked [aria-label^="Crosscheck"]');
      for (let tries = 0; !(await header.isVisible()) && tries < 15; tries++) {
        // The badge with the number of conflicts lies on the icon, and a click on it counts too.
        if ((await isOpen.count()) === 0) await tab.click({ force: true });
        await header.waitFor({ timeout: 4000 }).catch(() => undefined);
      }
      await header.waitFor();
      // As wide as a person makes it who wants to read the questions.
      const edge = (await page.locator('.part.sidebar').boundingBox())!;
      const [x, y] = [edge.x + edge.width, edge.y + edge.height / 2];
      if (edge.width > 360) return;
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + 90, y, { steps: 3 });
      await page.mouse.up();
      await page.mouse.move(0, 0);
    },
    async openFile(name) {
      await page.keyboard.press('Control+P');
      await quickInput(name);
      await page.locator('.tab.active', { hasText: name }).waitFor();
    },
    row: (text) => page.locator('.sidebar .monaco-list-row', { hasText: text }).first(),
    async hover(text) {
      const box = page.locator('.monaco-hover:not(.hidden) .hover-contents', { hasText: /\S/ });
      // A hint that comes just then moves the words away from under the mouse; a person sees that and points again.
      for (let tries = 0; tries < 6; tries++) {
        await page.mouse.move(0, 0);
        const { x, y } = await place(text);
        // Straight there: on a busy machine, words on the way would be hovered too.
        await page.mouse.move(x - 1, y);
        await page.mouse.move(x, y);
        await box
          .first()
          .waitFor({ timeout: 10_000 })
          .catch(() => undefined);
        if (await box.first().isVisible()) break;
      }
      await box.first().waitFor();
      await page.waitForTimeout(300);
      return (await box.allInnerTexts()).join('\n');
    },
    async click(text) {
      // A hint that comes just then moves the words away from under the mouse; a person sees that and clicks again.
      for (let tries = 0; tries < 5; tries++) {
        const { x, y } = await place(text);
        await page.mouse.click(x, y);
        await page.waitForTimeout(250);
        const now = await place(text);
        if (Math.abs(now.x - x) < 2 && Math.abs(now.y - y) < 2) return;
      }
    },
    async runCommand(name) {
      await page.keyboard.press('F1');
      await quickInput(name, '>');
    },
    choose: (words) => quickInput(words),
    async readPage(words) {
      for (let waited = 0; waited < 60_000; waited += 250) {
        for (const frame of page.frames()) {
          const text = await frame
            .locator('body')
            .innerText({ timeout: 1000 })
            .catch(() => '');
          if (frame !== page.mainFrame() && text.match(words)) return text;
        }
        await page.waitForTimeout(250);
      }
      throw new Error(`no page says ${String(words)}`);
    },
    async useTheme(theme) {
      mkdirSync(join(folder, '.vscode'), { recursive: true });
      writeFileSync(
        join(folder, '.vscode', 'settings.json'),
        JSON.stringify({ 'workbench.colorTheme': theme }),
      );
      await page.locator(`.monaco-workbench[class*="${themeClass(theme)}"]`).waitFor();
      await page.waitForTimeout(1000);
    },
    async reload() {
      await page.reload();
      await tab.waitFor();
    },
    async screenshot(name) {
      mkdirSync(screens, { recursive: true });
      // Menus and lists fade in.
      await page.waitForTimeout(400);
      await page.screenshot({ path: join(screens, `${name}.png`) });
    },
    async leave() {
      await browser.close();
      await served.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** The class that the workbench carries in a theme of one kind. */
function themeClass(theme: string): string {
  const isLight = theme.includes('Light');
  if (theme.includes('High Contrast')) return isLight ? 'hc-light' : 'hc-black';
  return isLight ? 'vs ' : 'vs-dark';
}
