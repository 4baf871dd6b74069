import nlp from 'compromise';
import { analyse } from '../src/core/analysis.ts';
import { noCorrections } from '../src/core/article/corrections.ts';
import { bareBody, readArticle } from '../src/core/article/read-article.ts';
import { findNames } from '../src/core/entities/find-names.ts';
import type { Sentence } from '../src/core/language/sentence.ts';
import { readPage } from '../src/core/text/read-page.ts';
import { findTimes } from '../src/core/time/find-times.ts';
import type { Tools } from '../src/core/tools.ts';
import type { BenchArticle } from './articles.ts';

const rounds = 5;

/**
 * Prints what one core reads in a second: the page, our tags, trees and names, the times on top of these, our whole
 * analysis, and the tags of the library compromise. The kinds of work take turns, article by article, so that a busy machine slows all of them; the clock is
 * that of the processor.
 */
export function compareSpeed(articles: readonly BenchArticle[], tools: Tools): void {
  let words = 0;
  let sentences: readonly Sentence[] = [];
  const works: readonly { readonly name: string; readonly run: (article: BenchArticle) => void }[] =
    [
      { name: 'compromise: tags', run: ({ text }) => void nlp(text) },
      {
        name: 'Crosscheck: tags, trees, names',
        run: ({ text }) => {
          sentences = tools.language.read(text, bareBody(text));
          findNames(text, sentences, tools.names);
          words += sentences.reduce((sum, { tokens }) => sum + tokens.length, 0);
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
  const spent = works.map(() => 0);
  for (let round = 0; round < rounds; round++) {
    words = 0;
    for (const article of articles)
      works.forEach(({ run }, i) => {
        const before = process.cpuUsage().user;
        run(article);
        // The first round warms up.
        if (round > 0) spent[i]! += (process.cpuUsage().user - before) / 1e6 / (rounds - 1);
      });
  }
  const megabytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;
  console.log('| one core | words/s | MB/s | times compromise |\n|---|---|---|---|');
  works.forEach(({ name }, i) =>
    console.log(
      `| ${name} | ${Math.round(words / spent[i]!)} | ${(megabytes / spent[i]!).toFixed(3)} | ` +
        `${(spent[0]! / spent[i]!).toFixed(1)} |`,
    ),
  );
  console.log();
}
