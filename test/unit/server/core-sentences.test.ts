import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { coreSentences } from '../../../src/server/core-sentences.ts';

/** Where the core tells a person why. */
const places = [
  /^questions\/(?:gates|comparisons)\//,
  /^questions\/(?:compare|judge-edit)\.ts$/,
  /^time\//,
  /^article\/(?:doubts|judge|slips)\.ts$/,
  /^claims\/number-range\.ts$/,
  /^text\/decode\.ts$/,
];
const files = (readdirSync('src/core', { recursive: true }) as string[])
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && places.some((place) => place.test(path)))
  .map((path) => `src/core/${path}`)
  .sort();

/** Fields that hold a sentence for a person, and calls that take one. */
const FIELDS =
  /^(?:reason|because|why|clears|cleared|passes|passed|nearest|reading|message|label)$/;
const CALLS = /(?:^|\.)(?:told|future|resolved|result|unresolved|add|push)$/;

/** Every sentence that an expression may become; what is only known when the program runs is an `x`. */
function sentencesOf(node: ts.Expression, source: ts.SourceFile): readonly string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isParenthesizedExpression(node)) return sentencesOf(node.expression, source);
  if (ts.isConditionalExpression(node))
    return [...sentencesOf(node.whenTrue, source), ...sentencesOf(node.whenFalse, source)];
  if (ts.isTemplateExpression(node))
    return node.templateSpans.reduce<readonly string[]>(
      (begun, span) =>
        begun.flatMap((before) =>
          sentencesOf(span.expression, source).map((value) => before + value + span.literal.text),
        ),
      [node.head.text],
    );
  const [, chosen] =
    (ts.isIdentifier(node) &&
      new RegExp(`const ${node.text} = [^;]* \\? ('[^']*'|\`[^\`]*\`) : '';`).exec(source.text)) ||
    [];
  return chosen ? ['', chosen.slice(1, -1).replace(/\$\{[^}]*\}/g, 'x')] : ['x'];
}

/** The sentences of a file of the core, each with where it stands. */
function told(path: string): readonly (readonly [sentence: string, place: string])[] {
  const found: (readonly [string, string])[] = [];
  const source = ts.createSourceFile(
    path,
    readFileSync(path, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const take = (node: ts.Expression) => {
    const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    const parts = ts.isArrayLiteralExpression(node) ? node.elements : [node];
    for (const sentence of parts.flatMap((part) => sentencesOf(part, source)))
      found.push([sentence, `${path}:${line}`]);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && FIELDS.test(node.name.getText())) take(node.initializer);
    if (ts.isCallExpression(node) && CALLS.test(node.expression.getText()))
      node.arguments.forEach(take);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found.filter(([sentence]) => /\p{L}{2}.? .?\p{L}{2}/su.test(sentence));
}

describe('the stock of sentences that the core tells a person', () => {
  // A sentence of nothing but gaps, as `{0}, {1}`, would hold everything.
  const telling = coreSentences.filter((sentence) => /\p{L}{3}/u.test(sentence));
  const forms = telling.map(
    (sentence) =>
      new RegExp(
        `^${sentence.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\d\}/g, '.+')}$`,
        's',
      ),
  );

  it('holds every sentence of the core, so that each can be told in another language', () => {
    const all = files.flatMap(told);
    assert.ok(all.length > 150, `only ${all.length} sentences found`);
    const unknown = all.filter(
      ([sentence]) =>
        // What follows a quoted verb is told with it.
        !forms.some((form) => form.test(sentence) || form.test(`“x” ${sentence}`)),
    );
    assert.deepEqual(unknown, []);
  });

  it('holds none twice', () => {
    assert.deepEqual([...new Set(coreSentences)], coreSentences);
  });
});
