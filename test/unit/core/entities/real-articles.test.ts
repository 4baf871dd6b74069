import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createCorpus, type Corpus } from '../../../../src/core/corpus.ts';
import { createTools } from '../../../../src/core/tools.ts';
import { loadModels } from '../../../../src/node/load-models.ts';

const folder = '../shared/articles';

interface Expected {
  readonly articles: readonly { readonly file: string; readonly people: readonly string[] }[];
  readonly one_person: readonly (readonly string[])[];
  readonly two_people: readonly (readonly string[])[];
}

describe('the people of the five real articles', function () {
  let expected: Expected;
  let corpus: Corpus;

  before(function () {
    // A clone has no such folder; test/unit tests the same rules on invented names.
    if (!existsSync(folder)) return this.skip();
    expected = JSON.parse(readFileSync(`${folder}/expected.json`, 'utf8')) as Expected;
    corpus = createCorpus(createTools(loadModels()));
    for (const { file } of expected.articles)
      corpus.put(file, readFileSync(`${folder}/${file}`, 'utf8'));
  });

  /** The entities that an article of the folder calls so. */
  const called = (name: string) =>
    new Set(
      corpus.files().flatMap((file) =>
        corpus
          .analysis(file)!
          .mentions.filter((mention) => mention.type === 'PERSON' && mention.text === name)
          .map((mention) => corpus.entityOf(file, mention.character)!.id),
      ),
    );

  it('are all found', () => {
    for (const { file, people } of expected.articles) {
      const found = corpus.analysis(file)!.characters.filter(({ type }) => type === 'PERSON');
      const names = found.map(({ name }) => name);
      for (const person of people)
        assert.ok(names.includes(person), `${person} in ${file}: ${names.join(', ')}`);
    }
  });

  it('are one person under all their names', () => {
    for (const names of expected.one_person) {
      const ids = new Set(names.flatMap((name) => [...called(name)]));
      assert.equal(ids.size, 1, `${names.join(', ')}: ${[...ids].join(', ')}`);
    }
  });

  it('are two where they are two', () => {
    for (const [a, b] of expected.two_people)
      assert.deepEqual(
        [...called(a!)].filter((id) => called(b!).has(id)),
        [],
      );
  });
});
