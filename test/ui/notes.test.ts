import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { project } from '../../scripts/vscode-host/cache.ts';
import { sitDown, type Reader } from './reader.ts';

const ARTICLE = '01-harbour-courier-ferry-fire.txt';

describe('a reporter who writes notes', function () {
  this.timeout(120_000);
  let reader: Reader;

  before(async function () {
    this.timeout(600_000);
    reader = await sitDown(join(project, 'samples'));
    await reader.openFile(ARTICLE);
    await reader.page.locator('.statusbar-item', { hasText: 'Article · ' }).waitFor();
  });
  after(() => reader.leave());
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await reader.screenshot('notes-failed');
  });

  const thread = () => reader.page.locator('.review-widget');
  function records(): { motivation: string }[] {
    const folder = join(reader.folder, '.crosscheck/annotations', ARTICLE);
    const names = existsSync(folder)
      ? readdirSync(folder)
          .filter((name) => name.endsWith('.json'))
          .sort()
      : [];
    return names.map(
      (name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as { motivation: string },
    );
  }

  /** The box under a note folds into a button some time after a note is saved, or stays open. */
  async function openBox(): Promise<void> {
    const button = thread().locator('.review-thread-reply-button');
    for (let tries = 0; tries < 10; tries++) {
      if (await button.isVisible()) await button.click();
      const box = thread().locator('.monaco-editor').last();
      const isOpen = await box.click({ timeout: 2000 }).then(
        () => true,
        () => false,
      );
      if (isOpen) return;
    }
    throw new Error('there is no box to write an answer in');
  }

  async function say(words: string): Promise<void> {
    await openBox();
    await reader.page.keyboard.type(words);
    await thread().locator('.monaco-button', { hasText: 'Save' }).last().click();
  }

  it('writes one beside a claim, and it stands there with name and words', async () => {
    await reader.click('214');
    await reader.runCommand('Crosscheck: Add Note');
    await thread().waitFor();
    await say('Ask the owner, see https://port.example/list.');
    await thread().locator('.comment-body', { hasText: 'Ask the owner' }).waitFor();
    await reader.screenshot('notes-1-written');
    assert.deepEqual(
      records().map(({ motivation }) => motivation),
      ['commenting'],
    );
  });

  it('answers it in the same thread', async () => {
    await say('She says 240.');
    await thread().locator('.comment-body', { hasText: 'She says 240' }).waitFor();
    await reader.screenshot('notes-2-answered');
    assert.deepEqual(
      records().map(({ motivation }) => motivation),
      ['commenting', 'replying'],
    );
  });

  it('finds a mark whose sentence is gone in a view, and places it on another with a click', async () => {
    const path = join(reader.folder, ARTICLE);
    await reader.click('214');
    await reader.runCommand('Crosscheck: Mark Verified');
    await reader.runCommand('Crosscheck: Focus on Conflicts View');
    const text = readFileSync(path, 'utf8');
    const sentence = /[^.\n]*214[^.]*\.\s?/.exec(text)![0];
    writeFileSync(path, text.replace(sentence, ''));
    const pane = reader.page.locator('.pane-header', { hasText: 'Notes to Place Again' });
    await pane.waitFor();
    if ((await pane.getAttribute('aria-expanded')) !== 'true') await pane.click();
    const nearest = reader.page.locator('.sidebar .monaco-list-row[aria-level="2"]', {
      has: reader.page.locator('.codicon-arrow-small-right'),
    });
    await nearest.first().waitFor();
    await nearest.first().hover();
    await reader.screenshot('notes-3-orphan');
    await nearest.first().locator('.action-label[aria-label^="Place Here"]').click();
    await reader.page.waitForTimeout(1500);
    await reader.screenshot('notes-4-placed');
    const placed = JSON.stringify(records());
    assert.match(placed, /"history"/);
  });
});
