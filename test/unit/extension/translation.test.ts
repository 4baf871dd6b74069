import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { coreSentences } from '../../../src/server/core-sentences.ts';
import { english as timeline } from '../../../src/webview/timeline/strings.ts';

type Words = Record<string, string>;
const readWords = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Words;

/** Files that look texts up one after the other, from a list that is tested beside. */
const fromLists = ['timeline-strings.ts', 'translate.ts'];

/** Every text that the code of a folder gives to `l10n.t`. */
function textsOf(folder: string): ReadonlySet<string> {
  const texts = new Set<string>();
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.ts'))) {
    const source = readFileSync(join(folder, name), 'utf8');
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node) && node.expression.getText().endsWith('l10n.t')) {
        const [text] = node.arguments;
        if (fromLists.includes(name)) return;
        assert.ok(text && ts.isStringLiteralLike(text), `${name}: a text that cannot be looked up`);
        texts.add(text.text);
      }
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true));
  }
  return texts;
}

const placeholders = (text: string) => [...new Set(text.match(/\{\d+\}/g) ?? [])].sort();
const commandsIn = (text: string) => text.match(/\(command:[^)]+\)/g) ?? [];

describe('the German translation', () => {
  it('has every text of the extension and of the server', () => {
    const german = readWords('l10n/bundle.l10n.de.json');
    const texts = [
      ...textsOf('src/extension'),
      ...textsOf('src/server'),
      ...Object.values(timeline),
      ...coreSentences,
    ];
    assert.ok(texts.length > 400);
    assert.deepEqual(
      texts.filter((text) => german[text] === undefined),
      [],
    );
  });

  it('has every text of the settings, menus, colours and first steps', () => {
    const german = readWords('package.nls.de.json');
    const keys = Object.keys(readWords('package.nls.json'));
    assert.deepEqual(
      keys.filter((key) => german[key] === undefined),
      [],
    );
  });

  it('keeps the places of values, and the commands behind links', () => {
    for (const [english, german] of Object.entries(readWords('l10n/bundle.l10n.de.json')))
      assert.deepEqual(placeholders(german), placeholders(english), english);
    const german = readWords('package.nls.de.json');
    for (const [key, english] of Object.entries(readWords('package.nls.json')))
      assert.deepEqual(commandsIn(german[key]!), commandsIn(english), key);
  });

  it('leaves nothing empty', () => {
    for (const path of ['l10n/bundle.l10n.de.json', 'package.nls.de.json'])
      for (const [key, german] of Object.entries(readWords(path))) assert.ok(german.trim(), key);
  });
});
