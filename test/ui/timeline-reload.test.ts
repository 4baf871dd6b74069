import assert from 'node:assert/strict';
import { join } from 'node:path';
import { project } from '../../scripts/vscode-host/cache.ts';
import { sitDown, type Reader } from './reader.ts';

describe('the timeline, after the window is opened again', function () {
  this.timeout(240_000);
  let reader: Reader;

  before(async function () {
    this.timeout(600_000);
    reader = await sitDown(join(project, 'samples'));
    await reader.openSideBar();
    await reader.row('How many soldiers').waitFor();
    await reader.runCommand('Crosscheck: Show Timeline');
    await timeline().locator('.claim').first().waitFor();
  });
  after(() => reader.leave());

  /** The page stands in a frame within a frame. */
  const timeline = () =>
    reader.page.frameLocator('iframe.webview').frameLocator('#active-frame').locator('.timeline');

  it('comes back as it was when the window is opened again', async () => {
    await timeline().locator('#timeline-lanes').selectOption('person');
    await timeline().locator('.name', { hasText: 'Tomas Veyra' }).waitFor();
    await untilKept(/crosscheck\.timeline.*grouping\W+person/);
    await reader.reload();
    await timeline().locator('.name', { hasText: 'Tomas Veyra' }).waitFor({ timeout: 90_000 });
    assert.equal(await timeline().locator('#timeline-lanes').inputValue(), 'person');
  });

  /**
   * In a browser, VS Code writes down which editors are open every few seconds, when it has nothing else to do;
   * what it has not written yet is lost with the page, for every extension alike.
   */
  async function untilKept(words: RegExp): Promise<void> {
    for (let waited = 0; !words.test(await keptEditors()); waited += 500) {
      if (waited > 90_000) throw new Error('VS Code did not write down which editors are open');
      await reader.page.waitForTimeout(500);
    }
  }

  const keptEditors = () =>
    reader.page.evaluate(async () => {
      for (const { name } of await indexedDB.databases()) {
        if (!name?.startsWith('vscode-web-state-db')) continue;
        const kept = await new Promise<unknown>((resolve) => {
          const opening = indexedDB.open(name);
          opening.onsuccess = () => {
            const database = opening.result;
            const [store] = database.objectStoreNames;
            const editors = database
              .transaction(store!)
              .objectStore(store!)
              .get('memento/workbench.parts.editor');
            editors.onsuccess = () => {
              database.close();
              resolve(editors.result);
            };
          };
        });
        if (kept) return JSON.stringify(kept);
      }
      return '';
    });
});
