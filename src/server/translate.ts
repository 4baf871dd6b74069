import * as l10n from '@vscode/l10n';
import { coreSentences } from './core-sentences.ts';
import { isEnglish, numberLanguage } from './language.ts';

/** A gap, with what stands before it inside quotation marks if it is quoted. */
const GAP = /(“[^”{]*)?\{\d\}/g;

/** A sentence with gaps, and how to find what stands in them. */
interface Pattern {
  readonly sentence: string;
  /** What the sentence begins with, for a quick look. */
  readonly head: string;
  readonly form: RegExp;
  /** For each gap whether it holds words of an article, which stay as they are. */
  readonly isQuoted: readonly boolean[];
}

const patterns: readonly Pattern[] = [...coreSentences]
  // A list is taken apart first. Else the sentence that fixes most of the words wins: “the day of the holiday
  // before …” over “the … before …”.
  .sort((a, b) => Number(b.includes(';')) - Number(a.includes(';')) || fixed(b) - fixed(a))
  .map((sentence) => ({
    sentence,
    head: sentence.split('{')[0]!,
    form: new RegExp(`^${formOf(sentence)}$`, 's'),
    isQuoted: [...sentence.matchAll(GAP)].map(([, quote]) => quote !== undefined),
  }));

/** As the core writes thousands. */
const NUMBER = /^\d{1,3}(?:,\d{3})+$/;

/**
 * A sentence of the core in the language of the person: a reason, or what a number was taken to mean. The core
 * speaks English only, as the command line does, and takes each sentence from a small stock; here the sentence
 * is looked up in that stock, and what stands in its gaps is translated in turn. A sentence of its own, or the
 * words of an article, stay as they are.
 */
export function translate(sentence: string): string {
  return isEnglish() ? sentence : retell(sentence);
}

function retell(sentence: string): string {
  if (NUMBER.test(sentence))
    return Number(sentence.replaceAll(',', '')).toLocaleString(numberLanguage());
  for (const { sentence: known, head, form, isQuoted } of patterns) {
    const values = sentence.startsWith(head) ? form.exec(sentence) : null;
    if (values)
      return l10n.t(
        known,
        ...values.slice(1).map((value, i) => (isQuoted[i] ? value : retell(value))),
      );
  }
  return sentence;
}

function fixed(sentence: string): number {
  return sentence.replace(/\{\d\}/g, '').length;
}

/** A regular expression of a sentence, with a group for each gap. */
function formOf(sentence: string): string {
  const escape = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  let form = '';
  let last = 0;
  for (const gap of sentence.matchAll(GAP)) {
    form += escape(sentence.slice(last, gap.index)) + escape(gap[1] ?? '');
    form += gap[1] === undefined ? '(.+?)' : '([^“”]+)';
    last = gap.index + gap[0].length;
  }
  return form + escape(sentence.slice(last));
}
