import assert from 'node:assert/strict';
import { overlaps, type Span } from '../../src/core/text/span.ts';
import { readExpectedFolder, type ExpectedFolder, type Place } from './expectations.ts';

const folders = {
  'the sample articles': 'samples',
  'five real articles': '../shared/articles',
};

for (const [name, folder] of Object.entries(folders)) {
  const read = await readExpectedFolder(folder);
  if (read) describe(name, () => expectFolder(read));
  else it(`${name} are not here: ${folder} is missing, nothing was checked`);
}

function expectFolder({ expected, corpus, textOf }: ExpectedFolder) {
  const analysis = (file: string) => corpus.analysis(file)!;
  const slice = (file: string, { start, end }: Span) => textOf(file).slice(start, end);
  const place = ({ file, quote }: Place) => {
    const start = textOf(file).indexOf(quote);
    assert.ok(start >= 0, `${file} has no “${quote}”`);
    return { file, start, end: start + quote.length };
  };
  const claimsAt = (quoted: Place) =>
    analysis(quoted.file)
      .claims.filter((claim) => overlaps(claim, place(quoted)))
      .map(({ id }) => id);
  const joined = (a: Place, b: Place, relations: readonly string[]) =>
    corpus
      .questions()
      .filter(({ relation }) => relations.includes(relation))
      .filter(({ answers }) =>
        [a, b].map(place).every((at) => answers.some((x) => x.file === at.file && overlaps(x, at))),
      );

  for (const article of expected.articles)
    describe(article.file, () => {
      const found = () => analysis(article.file);

      it('is an article with this header', () => {
        const { isArticle, title, authors, agency, outlet, dateline, published } = found().article;
        assert.equal(isArticle, true);
        assert.equal(title?.text, article.title);
        assert.deepEqual(
          authors.map((author) => author.text),
          article.authors,
        );
        assert.equal(agency, article.agency);
        if (article.outlet) assert.equal(outlet, article.outlet);
        assert.equal(dateline?.place ?? null, article.dateline_place);
        assert.equal(published?.value, article.published);
      });

      it(`bears a date that the others ${article.doubt ? 'speak against' : 'do not doubt'}`, () =>
        assert.equal(corpus.doubtsOf(article.file).length > 0, article.doubt ?? false));

      it('has a body that begins and ends where the report does', () => {
        const { body } = found().article;
        assert.ok(slice(article.file, body[0]!).startsWith(article.body_first));
        assert.ok(slice(article.file, body.at(-1)!).endsWith(article.body_last));
        for (const other of article.not_body) {
          const at = place({ file: article.file, quote: other });
          assert.ok(!body.some((span) => overlaps(span, at)), `“${other}” is no body`);
        }
      });

      it('has these people', () => {
        const people = found()
          .mentions.filter(({ type }) => type === 'PERSON')
          .map((mention) => mention.text);
        for (const person of article.people) assert.ok(people.includes(person), person);
      });

      it('has these dates', () => {
        const times = found().times.map(({ text, value }) => `${text} = ${value}`);
        for (const [words, value] of article.times ?? [])
          assert.ok(
            times.includes(`${words} = ${value}`),
            `${words} = ${value} in ${times.join(', ')}`,
          );
      });
    });

  for (const file of expected.not_articles ?? [])
    it(`leaves ${file} alone`, () => assert.equal(analysis(file).article.isArticle, false));

  describe('people across the folder', () => {
    const entitiesOf = (person: string) =>
      new Set(
        corpus.files().flatMap((file) =>
          analysis(file)
            .mentions.filter(({ type, text }) => type === 'PERSON' && text === person)
            .map(({ character }) => corpus.entityOf(file, character)!.id),
        ),
      );

    for (const names of expected.one_person)
      it(`${names.join(', ')} are one`, () => {
        const ids = new Set(names.flatMap((person) => [...entitiesOf(person)]));
        assert.equal(ids.size, 1);
      });

    for (const names of expected.two_people)
      it(`${names.join(' and ')} are two`, () => {
        const ids = names.map((person) => [...entitiesOf(person)]);
        assert.ok(ids.every((found) => found.length > 0));
        assert.equal(new Set(ids.flat()).size, ids.flat().length);
      });
  });

  for (const { file, speaker, content } of expected.attributions)
    it(`${speaker} states: ${content}`, () => {
      const at = place({ file, quote: content });
      const found = analysis(file).attributions.filter((attribution) =>
        attribution.content.some((span) => overlaps(span, at)),
      );
      const sources = found.flatMap(({ source }) => source.map((span) => slice(file, span)));
      assert.ok(
        sources.some((source) => source.includes(speaker) || speaker.includes(source)),
        `found ${sources.join(' | ') || 'nobody'}`,
      );
    });

  describe('where the articles differ', () => {
    for (const { kind, relation, question, a, b } of expected.conflicts)
      it(question, () => {
        const [row] = joined(a, b, [relation ?? 'conflict']);
        assert.ok(row);
        assert.equal(row.kind, kind);
        assert.equal(row.question, question);
      });

    for (const { a, b } of expected.updates ?? [])
      it(`“${b.quote}” is an update of “${a.quote}”`, () =>
        assert.ok(joined(a, b, ['update']).length));

    for (const { a, b, why } of expected.not_conflicts)
      it(`“${a.quote}” and “${b.quote}” can both hold: ${why}`, () => {
        for (const x of claimsAt(a))
          for (const y of claimsAt(b)) {
            const found = corpus.explain({ file: a.file, claim: x }, { file: b.file, claim: y });
            assert.ok(found?.relation !== 'conflict' && found?.relation !== 'dispute');
          }
      });

    for (const { about, files } of expected.agreements)
      it(`agree: ${about}`, () => {
        const found = corpus
          .questions()
          .some(
            ({ relation, answers }) =>
              relation === 'agreement' &&
              files.every((file) => answers.some((answer) => answer.file === file)),
          );
        assert.ok(found);
      });

    it('no other row disturbs the reader', () => {
      const rows = corpus
        .questions()
        .filter(({ relation }) => relation === 'conflict' || relation === 'dispute');
      assert.deepEqual(
        rows.map((row) => row.question).sort(),
        expected.conflicts.map((row) => row.question).sort(),
      );
    });
  });
}
