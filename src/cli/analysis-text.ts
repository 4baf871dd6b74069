import type { Corpus } from '../core/corpus.ts';
import { bareAnswer, someAnswers } from '../core/questions/some-answers.ts';
import type { ReadFile } from './read-folder.ts';

/** An analysed folder for a person at a terminal: what disagrees first, then the files. */
export function analysisText(corpus: Corpus, read: readonly ReadFile[]): string {
  const texts = new Map(read.map((file) => [file.file, 'text' in file ? file.text : '']));
  const lines: string[] = [];
  for (const question of corpus.questions()) {
    if (question.relation === 'agreement') continue;
    lines.push(`${question.relation.toUpperCase()} (${question.strength}): ${question.question}`);
    const { shown, more } = someAnswers(question.answers, ({ answer }) => bareAnswer(answer));
    for (const answer of shown) {
      const words = texts.get(answer.file)!.slice(answer.start, answer.end);
      lines.push(`  ${answer.answer} — ${answer.file}: “${words}”`);
    }
    if (more > 0) lines.push(`  and ${String(more)} more`);
    for (const reason of question.reasons) lines.push(`    · ${reason}`);
    lines.push('');
  }
  for (const file of read) lines.push(fileLine(corpus, file), ...noteLines(corpus, file.file));
  return lines.map((line) => withoutControls(line) + '\n').join('');
}

function fileLine(corpus: Corpus, file: ReadFile): string {
  if ('problem' in file) return `${file.file}: not read. ${file.problem}`;
  const { article, mentions, times, claims } = corpus.analysis(file.file)!;
  if (!article.isArticle) return `${file.file}: not an article (${article.why.join('; ')})`;
  const facts = [
    article.title?.text,
    article.agency ?? article.outlet,
    article.published?.value,
    `${mentions.length} names, ${times.length} dates, ${claims.length} claims`,
  ];
  return `${file.file}: ${facts.filter(Boolean).join(' · ')}`;
}

/** What does not fit in an article, or between it and its date, below its line. */
function noteLines(corpus: Corpus, file: string): string[] {
  const { article, notes = [] } = corpus.analysis(file) ?? {};
  const doubts = [...(article?.published?.doubts ?? []), ...corpus.doubtsOf(file)];
  return [
    ...doubts.map((doubt) => `  doubt about its date: ${doubt}`),
    ...notes.map(({ text, message }) => `  note: “${text}”: ${message}`),
  ];
}

/** Text of an article on one line, without the characters that could steer a terminal. */
function withoutControls(line: string): string {
  const indent = /^ */.exec(line)![0];
  return indent + line.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ').trim();
}
