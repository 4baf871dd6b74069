import { setFlagsFromString } from 'node:v8';

/**
 * Some four times as many calls as V8 waits for by itself, by its version. A later V8 has a quick compiler that works before
 * the optimising one, and gains nothing; an earlier one runs no program that Node 20 does.
 */
const FLAGS: Readonly<Record<string, string>> = {
  11: '--interrupt-budget=300000',
  12: '--invocation-count-for-turbofan=15000',
};

/** What V8 is told by `compileLater`; undefined where nothing is gained. */
export function laterFlag(version = process.versions.v8): string | undefined {
  return FLAGS[version.split('.')[0]!];
}

/**
 * From now on V8 watches a function for longer before it optimises it. No two articles are alike, and what it has made for
 * the first hundred it throws away at the next, over and over: a third of the processor time for a small folder
 * (`docs/decisions/0909-compiled-later.md`). For programs that read articles; says nothing where V8 has no such choice.
 */
export function compileLater(): void {
  const flag = laterFlag();
  if (flag !== undefined) setFlagsFromString(flag);
}
