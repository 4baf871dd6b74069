import assert from 'node:assert/strict';
import { createTools } from '../../../../src/core/tools.ts';
import { loadModels } from '../../../../src/node/load-models.ts';

const tools = createTools(loadModels());

/** What the clause of a verb is to the rest of the sentence, and whom or what that is done to. */
function clauseOf(text: string, word: string): string {
  const [sentence] = tools.language.read(text, [{ start: 0, end: text.length }]);
  const { tokens, verbs, nouns, clauses } = sentence!;
  const clause = clauses.find(({ verb }) => tokens[verbs[verb]!.head]!.text === word);
  const { kind, object } = clause!;
  const noun = object === null ? null : nouns[object]!;
  return `${kind}, ${noun ? tokens[noun.head]!.text : 'nothing'}`;
}

describe('a clause behind the object of a verb and that', () => {
  it('tells what was done to the object, where it has none of its own', () => {
    for (const [text, verb, told] of [
      ['Residents left the houses that the flood ruined.', 'ruined', 'relative, houses'],
      ['Police found the bodies that the river had carried.', 'carried', 'relative, bodies'],
      ['She praised the crew that the firm sacked.', 'sacked', 'relative, crew'],
    ] as const)
      assert.equal(clauseOf(text, verb), told);
  });

  it('is what somebody is told, or what a word that has a content says', () => {
    for (const [text, verb, told] of [
      ['The mayor told reporters that the army withdrew.', 'withdrew', 'content, nothing'],
      ['He warned the council that the wall moved.', 'moved', 'content, nothing'],
      ['She broke the news that the dam burst.', 'burst', 'content, nothing'],
      ['The minister said in a statement that the army withdrew.', 'withdrew', 'content, nothing'],
      ['The report says that the dam burst on Monday.', 'burst', 'content, nothing'],
    ] as const)
      assert.equal(clauseOf(text, verb), told);
  });

  it('is what came of so much of it', () =>
    assert.equal(
      clauseOf('The rain brought so much mud that the wall moved.', 'moved'),
      'content, nothing',
    ));
});
