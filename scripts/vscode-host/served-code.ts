import { resolve } from 'node:path';
import { format } from 'node:util';
import { launchChromium } from './chromium.ts';
import { startServedCode } from './served.ts';

/** Lines in which VS Code speaks of itself; the tests report at the same level. */
const OWN = /^\[|connection token|^Creating a socket/;

/** The tests inside are done long before. */
const LIMIT = 180_000;

const flags = new Map<string, string>();
let folder = '';
for (const arg of process.argv.slice(2)) {
  const flag = /^--([\w-]+)(?:=(.*))?$/s.exec(arg);
  if (flag) flags.set(flag[1]!, flag[2] ?? '');
  else folder ||= arg;
}

const served = await startServedCode();
const browser = await launchChromium();
const page = await browser.newPage();
const done = new Promise<number>((finish) => {
  const fail = (why: string) => {
    console.error(why);
    finish(1);
  };
  page.on('close', () => fail('The browser ended by itself.'));
  page.on('crash', () => fail('The page of VS Code crashed.'));
  setTimeout(() => fail(`The tests inside VS Code did not end in ${LIMIT / 1000} seconds.`), LIMIT);
  void page.exposeFunction('codeAutomationExit', finish);
  void page.exposeFunction('codeAutomationLog', (type: string, parts: unknown[]) => {
    const line = format(...parts);
    if (type === 'info' && !OWN.test(line)) console.log(line);
  });
});
await page.goto(
  served.address({
    folder: resolve(folder),
    extension: resolve(flags.get('extensionDevelopmentPath')!),
    tests: resolve(flags.get('extensionTestsPath')!),
  }),
);
const code = await done;
page.removeAllListeners('close');
await browser.close();
await served.stop();
process.exit(code);
