import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Locator } from 'playwright-core';
import { project } from '../../scripts/vscode-host/cache.ts';
import { sitDown, type Reader } from './reader.ts';

const ARTICLE = '01-harbour-courier-ferry-fire.txt';

describe('a reporter who is interrupted', function () {
  this.timeout(240_000);
  const home = mkdtempSync(join(tmpdir(), 'crosscheck-interrupted-'));
  let reader: Reader | undefined;

  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await reader?.screenshot('interrupted-failed');
    await reader?.leave();
    reader = undefined;
  });
  after(() => rmSync(home, { recursive: true, force: true }));

  describe('by the question for a name, and closes the window', () => {
    /** Opens an article where neither a setting nor git knows a name, so that one is asked for. */
    async function sitDownNameless(): Promise<Reader> {
      const folder = join(mkdtempSync(join(home, 'nameless-')), 'samples');
      cpSync(join(project, 'samples'), folder, { recursive: true });
      mkdirSync(join(folder, '.vscode'));
      writeFileSync(join(folder, '.vscode', 'settings.json'), '{ "crosscheck.marks.author": "" }');
      execFileSync('git', ['init', '--quiet'], { cwd: folder });
      execFileSync('git', ['config', 'user.name', ''], { cwd: folder });
      const seated = await sitDown(folder);
      await seated.openFile(ARTICLE);
      await isRead(seated);
      await seated.click('214');
      return seated;
    }

    async function closeAtTheQuestion({ page, folder, reload }: Reader): Promise<void> {
      await page.locator('.quick-input-widget', { hasText: 'You are asked once' }).waitFor();
      assert.deepEqual(saidIn(folder), []);
      // A browser writes down what a window keeps a moment later; nobody closes one that fast.
      await page.waitForTimeout(1000);
      await reload();
    }

    it('finds the note saved', async () => {
      reader = await sitDownNameless();
      await reader.runCommand('Crosscheck: Add Note');
      const thread = reader.page.locator('.review-widget');
      await thread.locator('.monaco-editor').last().click();
      await reader.page.keyboard.type('Ask the owner for the list.');
      await thread.locator('.monaco-button', { hasText: 'Save' }).last().click();
      await closeAtTheQuestion(reader);
      await waitUntil(() => saidIn(reader!.folder).length > 0);
      assert.deepEqual(saidIn(reader.folder), ['Ask the owner for the list.']);
    });

    it('finds the verdict saved', async () => {
      reader = await sitDownNameless();
      await reader.page.keyboard.press('Control+Alt+d');
      await closeAtTheQuestion(reader);
      await waitUntil(() => saidIn(reader!.folder).length > 0);
      assert.deepEqual(saidIn(reader.folder), ['disputed']);
    });
  });

  it('is told that a verdict could not be saved, and finds it saved once that is possible', async () => {
    reader = await sitDown(join(project, 'samples'));
    const { page, folder } = reader;
    await reader.openFile(ARTICLE);
    await isRead(reader);
    // Where the folder of its records would be stands a file.
    const inTheWay = join(folder, '.crosscheck', 'annotations', ARTICLE);
    mkdirSync(dirname(inTheWay), { recursive: true });
    writeFileSync(inTheWay, '');
    await reader.click('214');
    await page.keyboard.press('Control+Alt+v');
    await reader.runCommand('Notifications: Show Notifications');
    await told(reader, /The mark was not saved\..*tried again when the window is next/).waitFor();

    await reader.reload();
    // A window that is reloaded soon after a file was opened may come up without it.
    await reader.openFile(ARTICLE);
    await isRead(reader);
    await reader.runCommand('Notifications: Show Notifications');
    const stillNot = told(reader, 'Your verdict “Verified” was not saved');
    await stillNot.waitFor();
    rmSync(inTheWay);
    await stillNot.getByRole('button', { name: 'Try Again' }).click();
    await waitUntil(() => saidIn(folder).length > 0);
    assert.deepEqual(saidIn(folder), ['verified']);

    await reader.reload();
    await isRead(reader);
    await page.waitForTimeout(2000);
    await reader.runCommand('Notifications: Show Notifications');
    await page.locator('.notifications-center').waitFor();
    assert.equal(await told(reader, 'not saved').count(), 0);
    assert.deepEqual(saidIn(folder), ['verified']);
  });

  it('does not notice that the server is killed, and is told in plain words when that goes on', async () => {
    reader = await sitDown(join(project, 'samples'));
    const { page, folder } = reader;
    await reader.openFile(ARTICLE);
    await isRead(reader);
    await reader.openSideBar();
    await reader.row('How many soldiers').waitFor();
    await reader.click('214');
    let killed = kill(await serverAfter(0));
    await page.keyboard.press('Control+Alt+v');
    await waitUntil(() => saidIn(folder).length > 0);
    assert.deepEqual(saidIn(folder), ['verified']);
    await reader.row('settled').waitFor();
    assert.match(await reader.hover('214'), /Verified by Rosa Quill/);

    for (let i = 0; i < 4; i++) killed = kill(await serverAfter(killed));
    await reader.runCommand('Notifications: Show Notifications');
    const given = told(reader, 'Crosscheck ended unexpectedly several times');
    await given.waitFor();
    // What was read stays to be seen.
    await reader.row('settled').waitFor();
    await given.getByRole('button', { name: 'Start Again' }).click();
    await serverAfter(killed);
    await page.keyboard.press('Escape');
    await reader.click('built in 1998');
    await page.keyboard.press('Control+Alt+d');
    await waitUntil(() => saidIn(folder).length > 1);
    assert.deepEqual(saidIn(folder).sort(), ['disputed', 'verified']);
  });

  it('cancels the reading of a large folder, and works with what was read', async () => {
    const folder = join(home, 'archive');
    cpSync(join(project, 'samples'), folder, { recursive: true });
    const [first, ...rest] = readFileSync(join(folder, ARTICLE), 'utf8').split('\n');
    for (let i = 0; i < 1500; i++)
      writeFileSync(
        join(folder, `report-${String(i).padStart(4, '0')}.txt`),
        [first, ...rest.map((line) => line.replace(/\d+/g, (digits) => `${+digits + i}`))].join(
          '\n',
        ),
      );
    writeFileSync(
      join(folder, 'zz-last.txt'),
      'Vessel named\n\nOSLO, March 3, 2026 (AP) - Zelda Quorn said Tuesday that 3 people were hurt.\n',
    );

    reader = await sitDown(folder);
    const { page } = reader;
    const progress = page.locator('.statusbar-item', { hasText: 'Crosscheck reads articles' });
    await progress.click();
    await reader.screenshot('reading');
    await page
      .locator('.notifications-center .notification-list-item, .notification-toast')
      .filter({ hasText: 'Crosscheck reads articles' })
      .locator('.monaco-button', { hasText: 'Cancel' })
      .click();
    await progress.waitFor({ state: 'detached' });
    await reader.openSideBar();
    await reader.row('How many').waitFor();
    await reader.runCommand('Crosscheck: Find Person or Place');
    const input = page.locator('.quick-input-widget input').first();
    await input.pressSequentially('Tomas Veyra');
    const found = (name: string) =>
      page.locator('.quick-input-list .monaco-list-row', { hasText: name });
    await found('Tomas Veyra').first().waitFor();
    await input.fill('Zelda Quorn');
    await page.waitForTimeout(2000);
    assert.equal(await found('Zelda Quorn').count(), 0);
  });
});

/** The process of the newest server of this project, once it is another than one before. */
async function serverAfter(before: number): Promise<number> {
  const program = join(project, 'dist', 'server.js');
  let found = 0;
  await waitUntil(() => {
    const { stdout } = spawnSync('pgrep', ['-n', '-f', program], { encoding: 'utf8' });
    found = Number(stdout);
    return found > 0 && found !== before;
  });
  // It comes up, and may be asked.
  await new Promise((resolve) => setTimeout(resolve, 3000));
  return found;
}

function kill(server: number): number {
  process.kill(server, 'SIGKILL');
  return server;
}

async function isRead({ page }: Reader): Promise<void> {
  await page.locator('.statusbar-item', { hasText: 'Article · ' }).waitFor();
}

/** What stands in the list of notifications, once that is open. */
function told({ page }: Reader, words: string | RegExp): Locator {
  return page.locator('.notifications-center .monaco-list-row', { hasText: words });
}

/** The words of the notes, and the verdicts, that stand as records beside the articles. */
function saidIn(folder: string): string[] {
  const records = join(folder, '.crosscheck', 'annotations');
  try {
    return readdirSync(records, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.json'))
      .flatMap(
        (name) =>
          /Ask the owner for the list\.|(?<=")(?:verified|disputed)(?=")/.exec(
            readFileSync(join(records, name), 'utf8'),
          ) ?? [],
      );
  } catch {
    return [];
  }
}

async function waitUntil(isSo: () => boolean): Promise<void> {
  for (let waited = 0; waited < 60_000 && !isSo(); waited += 250)
    await new Promise((resolve) => setTimeout(resolve, 250));
}
