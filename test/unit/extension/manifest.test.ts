import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { commandIds, linkCommandIds } from '../../../src/extension/command-ids.ts';
import { defaults, readSettings } from '../../../src/server/settings.ts';

interface Manifest {
  contributes: {
    commands: { command: string; title: string }[];
    menus: Record<string, { command?: string }[]>;
    keybindings: {
      command: string;
      mac?: string;
      when?: string;
      args?: { commands: (string | { command: string; args: { command: string } })[] };
    }[];
    configuration: { properties: Record<string, { default: unknown; scope?: string }> }[];
    colors: { id: string; defaults: object }[];
    walkthroughs: { steps: { media: { markdown: string } }[] }[];
  };
}

const source = readFileSync('package.json', 'utf8');
const { contributes } = JSON.parse(source) as Manifest;
const words = JSON.parse(readFileSync('package.nls.json', 'utf8')) as Record<string, string>;

describe('the manifest', () => {
  it('declares exactly the commands that the extension registers', () => {
    assert.deepEqual(
      contributes.commands.map(({ command }) => command).sort(),
      Object.values(commandIds).sort(),
    );
  });

  it('offers no command in a menu or on a key that it does not declare', () => {
    const known = new Set<string>(Object.values(commandIds));
    const offered = [...Object.values(contributes.menus).flat(), ...contributes.keybindings];
    for (const { command } of offered)
      assert.ok(!command || command === 'runCommands' || known.has(command), command);
  });

  it('takes single letters for itself in its own lists only, and runs known commands by them', () => {
    const known = new Set<string>(Object.values(commandIds));
    const single = contributes.keybindings.filter(({ command }) => command === 'runCommands');
    assert.ok(single.length > 0);
    for (const { when, args } of single) {
      assert.match(when ?? '', /^focusedView == crosscheck\.\w+ && listFocus && !inputFocus/);
      const [select, triage] = args!.commands;
      assert.equal(select, 'list.select');
      assert.ok(typeof triage === 'object' && triage.command === linkCommandIds.triage);
      assert.ok(known.has(triage.args.command), triage.args.command);
    }
  });

  it('takes every word for the reader from package.nls.json, and leaves none over', () => {
    const used = [...source.matchAll(/"%([^%"]+)%"/g)].map((match) => match[1]!);
    assert.deepEqual([...new Set(used)].sort(), Object.keys(words).sort());
  });

  it('gives every setting a scope, and the same default as the server', () => {
    const own: Record<string, Record<string, unknown>> = {};
    for (const { properties } of contributes.configuration)
      for (const [name, { default: value, scope }] of Object.entries(properties)) {
        assert.ok(scope, `${name} has no scope`);
        const [, group, key] = name.split('.') as [string, string, string];
        (own[group] ??= {})[key] = value;
      }
    assert.deepEqual(readSettings(own, {}), defaults);
  });

  it('has a colour for each of the four kinds of theme', () => {
    for (const { id, defaults: colours } of contributes.colors)
      assert.deepEqual(
        Object.keys(colours).sort(),
        ['dark', 'highContrast', 'highContrastLight', 'light'],
        id,
      );
  });

  it('names pictures and pages that are there', () => {
    for (const { steps } of contributes.walkthroughs)
      for (const { media } of steps) assert.ok(existsSync(media.markdown), media.markdown);
  });
});
