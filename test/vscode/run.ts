import Mocha from 'mocha';

/** Runs every test of this folder in the extension host; VS Code calls it. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 20_000, reporter: 'spec', color: false });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await import('./activation.test.ts');
  await import('./reading.test.ts');
  await import('./marking.test.ts');
  await import('./names.test.ts');
  await import('./times.test.ts');
  await import('./correcting.test.ts');
  const failures = await new Promise<number>((done) => mocha.run(done));
  if (failures > 0) throw new Error(`${failures} tests failed`);
}
