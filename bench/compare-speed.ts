import nlp from 'compromise';
import { analyse } from '../src/core/analysis.ts';
import { noCorrections } from '../src/core/article/corrections.ts';
import { bareBody } from '../src/core/article/article-body.ts';
import { readArticle } from '../src/core/article/read-article.ts';
import { findNames } from '../src/core/entities/find-names.ts';
import type { Sentence } from '../src/core/language/sentence.ts';
import { readPage } from '../src/core/text/read-page.ts';
import { findTimes } from '../src/core/time/find-times.ts';
import type { Models, Tools } from '../src/core/tools.ts';
import type { BenchArticle } from './articles.ts';
import { createTagsOnly } from './tags-only.ts';

/** How often each article is read by each kind of work. */
const rounds = 8;

/** The work that others are told in multiples of. */
const measure = 'compromise: tags';

interface Work {
  readonly name: string;
  readonly run: (article: BenchArticle) => void;
}

/**
 * Prints what one core reads in a second: the page, our tags and names with and without trees, the times on top of
 * these, our whole analysis, and the tags of the library compromise. The kinds of work take turns, article by article,
 * and of each article the best of many readings counts: what else the machine does can only make one slower.
 */
export function compareSpeed(
  articles: readonly BenchArticle[],
  tools: Tools,
  models: Models,
): void {
  const works = worksOf(tools, createTagsOnly(models.language));
  const best = works.map(() => new Float64Array(articles.length).fill(Infinity));
  for (let round = 0; round < rounds; round++)
    articles.forEach((article, a) =>
      works.forEach(({ run }, w) => {
        const before = performance.now();
        run(article);
        best[w]![a] = Math.min(best[w]![a]!, performance.now() - before);
      }),
    );
  const seconds = best.map((times) => times.reduce((sum, ms) => sum + ms, 0) / 1000);
  const words = articles.reduce((sum, { text }) => sum + wordsOf(text, tools), 0);
  const megabytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;
  const unit = seconds[works.findIndex(({ name }) => name === measure)]!;
  console.log('| one core | words/s | MB/s | times compromise |\n|---|---|---|---|');
  works.forEach(({ name }, w) =>
    console.log(
      `| ${name} | ${Math.round(words / seconds[w]!)} | ${(megabytes / seconds[w]!).toFixed(3)} | ` +
        `${(unit / seconds[w]!).toFixed(1)} |`,
    ),
  );
  console.log();
}

function worksOf(tools: Tools, tag: ReturnType<typeof createTagsOnly>): readonly Work[] {
  let sentences: readonly Sentence[] = [];
  return [
    { name: measure, run: ({ text }) => void nlp(text) },
    {
      name: 'Crosscheck: tags, names',
      run: ({ text }) => void findNames(text, tag(text, bareBody(text)), tools.names),
    },
    {
      name: 'Crosscheck: tags, trees, names',
      run: ({ text }) => {
        sentences = tools.language.read(text, bareBody(text));
        findNames(text, sentences, tools.names);
      },
    },
    {
      // Right after the row above, whose sentences it takes.
      name: 'Crosscheck: times, after tags and trees',
      run: ({ text }) => void findTimes(text, sentences, '2024-11-01'),
    },
    {
      name: 'Crosscheck: page (title, furniture, body)',
      run: ({ file, text }) => void readArticle(file, readPage(file, text), noCorrections),
    },
    {
      name: 'Crosscheck: whole analysis',
      run: ({ file, text }) => void analyse(file, text, noCorrections, tools),
    },
  ];
}

function wordsOf(text: string, { language }: Tools): number {
  return language.read(text, bareBody(text)).reduce((sum, { tokens }) => sum + tokens.length, 0);
}
