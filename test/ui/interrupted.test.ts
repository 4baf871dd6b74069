import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
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
import { join } from 'node:path';
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

  it('closes the window instead of giving a name, and finds the note saved', async () => {
    const folder = join(home, 'samples');
    cpSync(join(project, 'samples'), folder, { recursive: true });
    // Neither a setting nor git knows a name here, so that one is asked for.
    mkdirSync(join(folder, '.vscode'));
    writeFileSync(join(folder, '.vscode', 'settings.json'), '{ "crosscheck.marks.author": "" }');
    execFileSync('git', ['init', '--quiet'], { cwd: folder });
    execFileSync('git', ['config', 'user.name', ''], { cwd: folder });

    reader = await sitDown(folder);
    const { page } = reader;
    await reader.openFile(ARTICLE);
    await page.locator('.statusbar-item', { hasText: 'Article · ' }).waitFor();
    await reader.click('214');
    await reader.runCommand('Crosscheck: Add Note');
    const thread = page.locator('.review-widget');
    await thread.locator('.monaco-editor').last().click();
    await page.keyboard.type('Ask the owner for the list.');
    await thread.locator('.monaco-button', { hasText: 'Save' }).last().click();
    await page.locator('.quick-input-widget', { hasText: 'You are asked once' }).waitFor();
    assert.deepEqual(notesIn(reader.folder), []);

    // A browser writes down what a window keeps a moment later; nobody closes one that fast.
    await page.waitForTimeout(1000);
    await reader.reload();
    await waitUntil(() => notesIn(reader!.folder).length > 0);
    assert.deepEqual(notesIn(reader.folder), ['Ask the owner for the list.']);
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

/** The words of the notes that stand as records beside the article. */
function notesIn(folder: string): string[] {
  const records = join(folder, '.crosscheck', 'annotations');
  try {
    return readdirSync(records, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.json'))
      .flatMap(
        (name) =>
          /Ask the owner for the list\./.exec(readFileSync(join(records, name), 'utf8')) ?? [],
      );
  } catch {
    return [];
  }
}

async function waitUntil(isSo: () => boolean): Promise<void> {
  for (let waited = 0; waited < 60_000 && !isSo(); waited += 250)
    await new Promise((resolve) => setTimeout(resolve, 250));
}
