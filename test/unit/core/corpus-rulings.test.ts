import assert from 'node:assert/strict';
import { createCorpus } from '../../../src/core/corpus.ts';
import { noRulings } from '../../../src/core/entities/rulings.ts';
import { createTools } from '../../../src/core/tools.ts';
import { loadModels } from '../../../src/node/load-models.ts';

const article = (body: string) =>
  `Harbour talks\n\nBy Lena Voss\n3 March 2025\n\nSTENHOLM, March 3 (Reuters) - ${body}\n`;

describe('what people say about names, in a folder', () => {
  const tools = createTools(loadModels());
  const texts = (corpus: ReturnType<typeof createCorpus>, file: string) =>
    corpus.analysis(file)!.mentions.map(({ text }) => text);
  const body = article(
    'Mayor Ada Brandt opened the talks on Monday. Brandt said the harbour would reopen in May.',
  );

  it('takes out of the article what is no name, at once, and puts it back when it is undone', () => {
    const corpus = createCorpus(tools);
    corpus.put('a.txt', body);
    const before = texts(corpus, 'a.txt');
    assert.ok(before.includes('Ada Brandt') && before.includes('Brandt'), before.join());
    corpus.rule({ ...noRulings, notNames: new Set(['Brandt']) });
    assert.deepEqual(
      texts(corpus, 'a.txt'),
      before.filter((text) => text !== 'Brandt'),
    );
    const [entity] = corpus.entities().filter(({ name }) => name === 'Ada Brandt');
    assert.deepEqual(
      entity!.aliases.map(({ text }) => text),
      ['Ada Brandt'],
    );
    corpus.rule(noRulings);
    assert.deepEqual(texts(corpus, 'a.txt'), before);
  });

  it('leaves nobody where every name of somebody is called no name, and its claims without a speaker of the folder', () => {
    const corpus = createCorpus(tools);
    corpus.put('a.txt', body);
    corpus.rule({ ...noRulings, notNames: new Set(['Brandt', 'Ada Brandt']) });
    assert.ok(!corpus.entities().some(({ name }) => name.includes('Brandt')));
    const { claims } = corpus.analysis('a.txt')!;
    for (const { speaker } of claims)
      if (typeof speaker?.character === 'number')
        assert.equal(corpus.entityOf('a.txt', speaker.character), undefined);
  });

  it('gives a listed name the type of the list', () => {
    const corpus = createCorpus(tools);
    corpus.put('a.txt', body);
    corpus.rule({ ...noRulings, listed: [{ name: 'Ada Brandt', type: 'ORG', variants: [] }] });
    const types = corpus.analysis('a.txt')!.mentions.filter(({ text }) => text.endsWith('Brandt'));
    assert.deepEqual([...new Set(types.map(({ type }) => type))], ['ORG']);
    assert.equal(corpus.entities().find(({ name }) => name === 'Ada Brandt')!.type, 'ORG');
  });

  it('finds a listed name that no tagger would take for one, in files that are put after it', () => {
    const corpus = createCorpus(tools);
    corpus.rule({ ...noRulings, listed: [{ name: 'the harbour', type: 'LOC', variants: [] }] });
    corpus.put('a.txt', body);
    const found = corpus.analysis('a.txt')!.mentions.find(({ text }) => text === 'the harbour')!;
    assert.equal(found.type, 'LOC');
    assert.equal(body.slice(found.start, found.end), 'the harbour');
    assert.ok(!texts(corpus, 'a.txt').includes('Harbour'), 'only as it is written in the list');
  });
});
