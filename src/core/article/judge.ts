import type { Line } from '../text/lines.ts';
import type { Article } from './article.ts';
import type { Layout } from './layout.ts';
import { isNoticeLong, isReported } from './notice.ts';
import { isOwnReport } from './own-report.ts';
import { otherKinds } from './other-kinds.ts';

/** Whether a file is an article, how sure that is, and why. */
export type Verdict = Pick<Article, 'isArticle' | 'confidence' | 'why'>;

/** One signal for or against: what it says to the reader, and how much it weighs in log-odds. */
interface Signal {
  readonly why: string;
  readonly weight: number;
}

/** What the header told; together with the text it makes an article. */
export interface Header {
  readonly title: boolean;
  readonly authors: number;
  readonly agency: string | null;
  readonly dateline: boolean;
  readonly published: boolean;
  readonly metadata: boolean;
}

/** What is looked at of a long page: enough to judge it by. */
const SAMPLE_LINES = 200;
const SAMPLE_PARAGRAPHS = 30;
const SAMPLE_CHARACTERS = 1500;

interface Shape {
  readonly file: string;
  readonly lines: readonly Line[];
  readonly body: readonly string[];
  readonly words: number;
  readonly header: Header;
}

/** A share of lines that match, 0 to 1. */
const share = (lines: readonly Line[], pattern: RegExp) =>
  lines.length ? lines.filter(({ text }) => pattern.test(text)).length / lines.length : 0;

const count = (texts: readonly string[], pattern: RegExp) =>
  texts.reduce((sum, text) => sum + (text.match(pattern)?.length ?? 0), 0);

/** Whether so many lines are enough to tell a kind of file: a menu of a page holds a few such words too. */
const isTelling = (found: number, needed: number, lines: readonly Line[]) =>
  found >= needed && found >= 0.04 * lines.length;

/** Whether a page too short to be judged by its words alone says when it was published, and reports something. */
const isNotice = ({ lines, body, words, header }: Shape) =>
  words < 40 &&
  (header.dateline || (header.published && (header.metadata || lines.length >= body.length + 2))) &&
  isNoticeLong(lines) &&
  body.some((text) => isReported(text));

type Rule = (shape: Shape) => Signal | null;

const when = (holds: boolean, weight: number, why: string): Signal | null =>
  holds ? { weight, why } : null;

/** Ordered from what speaks for an article to what speaks for something else. */
const rules: readonly Rule[] = [
  ({ words }) => when(words >= 120, 1.6, `${words} words of running text`),
  ({ words }) => when(words >= 40 && words < 120, 0.7, `a short text of ${words} words`),
  (shape) => when(isNotice(shape), 0.6, 'a dated notice in full sentences'),
  (shape) =>
    when(shape.words >= 15 && shape.words < 40 && !isNotice(shape), -0.8, 'little running text'),
  (shape) => when(shape.words < 15 && !isNotice(shape), -3, 'hardly any running text'),
  ({ body, words, header }) => {
    const reports = count(
      body,
      /\b(?:said|says|told|announced|according to|reported|added|confirmed|denied|warned|claimed|wrote)\b/gi,
    );
    const isSigned =
      header.dateline || header.agency !== null || header.authors > 0 || header.published;
    if (reports === 0 && words < 120 && !isSigned)
      return { weight: -0.3, why: 'a short text that nobody signs and in which nobody speaks' };
    return reports >= 2
      ? { weight: 1.4, why: `${reports} verbs of reporting` }
      : when(reports === 1, 0.6, 'a verb of reporting');
  },
  ({ body, words }) => {
    const past = count(body, /\b(?:was|were|had|did|[a-z]{3,}ed)\b/g);
    const second = count(body, /\b(?:you|your|please)\b/gi);
    const many = Math.min(6, Math.max(2, words / 20));
    return when(past >= many && past > 2 * second, 0.7, 'told in the past tense');
  },
  ({ body, words }) => {
    const names = count(body, /(?<=\p{Ll},? )\p{Lu}\p{Ll}{2,}/gu);
    return when(names >= Math.min(6, Math.max(3, words / 20)), 0.6, 'names of people and places');
  },
  ({ body, words, header }) => {
    if (header.published || header.authors) return null;
    const facts = count(
      body,
      /\d|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/gu,
    );
    return when(words >= 60 && facts === 0, -2.6, 'no day, no number and no full name in it');
  },
  ({ header }) => when(header.dateline, 1.5, 'a dateline'),
  ({ header }) => when(header.authors > 0, 1, 'a byline'),
  ({ header }) => when(header.agency !== null, 1, `the agency ${header.agency ?? ''}`),
  ({ header }) => when(header.published, 0.9, 'a date of publication'),
  ({ header }) => when(header.metadata, 0.8, 'metadata of a published page'),
  ({ lines }) => when(isOwnReport(lines), -20, 'a report that Crosscheck made'),
  ({ file }) => {
    const ending =
      /(?:^|[/\\])(readme|changelog|license|licence|contributing|todo|makefile|notice|authors|security|code_of_conduct)(?:\.[a-z]+)?$/i.exec(
        file,
      );
    return ending && { weight: -4, why: `named like a project's ${ending[1]!.toUpperCase()}` };
  },
  ({ file }) => {
    const ending =
      /\.(json|jsonl|csv|tsv|ya?ml|toml|ini|cfg|log|eml|mbox|srt|vtt|bib|ics|vcf|sql|py|js|ts|java|c|h|cpp|rs|go|rb|php|sh|css|xml)$/i.exec(
        file,
      );
    return ending && { weight: -5, why: `a file of the kind ${ending[1]!.toUpperCase()}` };
  },
  ({ lines }) => {
    const code = share(
      lines,
      /^[[{]+\s*["{]|^"[\w -]{1,40}"\s?:\s?|[{};]$|^\s*(?:import|export|const|let|var|def|class|function|return|if ?\(|for ?\(|#include|public|private|package|using|SELECT|INSERT|CREATE)\b|^[</][a-z!]|=>|\(\)\s?[{:]?$|^[@$]\s?\w|^#!|^\w+\s?=\s?\S/,
    );
    return when(code > 0.25, -4, 'lines that read like program code');
  },
  ({ lines }) => {
    const log = share(
      lines,
      /^\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d|^\[?\d\d:\d\d:\d\d|\b(?:INFO|WARN(?:ING)?|ERROR|DEBUG|TRACE|FATAL)\b|^\d{1,3}(?:\.\d{1,3}){3}\b|^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [ \d]\d \d\d:\d\d:\d\d/,
    );
    return when(log > 0.3, -5, 'lines that begin like a log');
  },
  ({ lines }) => {
    const cells = share(
      lines,
      /^[^.!?\t]*(?:\t[^\t]*){2,}$|^(?:"[^"]*"|[^,"\s][^,"]{0,40})(?:,(?:"[^"]*"|[^,"]{0,40})){3,}$|^[^|]*(?:\|[^|]*){3,}$|^[^;]{0,60}(?:;[^;]{0,60}){3,}$/,
    );
    return when(cells > 0.5, -4.5, 'rows of a table');
  },
  ({ lines }) => {
    const columns = share(lines, /^[^.!?]{1,60}\S {4,}\S.{0,60}$/);
    const figures = count(
      lines.map(({ text }) => text),
      / {3,}[$£€]?\d[\d.,]*(?=\s|$)/g,
    );
    const isTable = figures >= 6 && figures > 0.4 * lines.length;
    return when(
      isTable || (lines.length > 5 && columns > 0.3),
      -3.5,
      'columns of words or figures',
    );
  },
  ({ lines, words }) => {
    const short = lines.filter(({ text }) => text.length < 30 && !/[.!?]$/.test(text)).length;
    return when(
      lines.length > 20 && short > 0.9 * lines.length && words < 60,
      -3,
      'a list of words or short lines',
    );
  },
  ({ lines }) => {
    const head = lines.slice(0, 12);
    const fields = head.filter(({ text }) =>
      /^(?:from|to|cc|bcc|subject|sent|date|reply-to|message-id|received|mime-version|content-type|return-path|to whom)\s?:/i.test(
        text,
      ),
    ).length;
    return when(fields >= 3, -5, 'the header of an e-mail');
  },
  ({ lines, body }) => {
    const greeting = lines
      .slice(0, 8)
      .some(({ text }) =>
        /^(?:dear|hi|hello|hey|good (?:morning|afternoon|evening))\b[^.]{0,60}[,!:]?$/i.test(text),
      );
    const closing = lines
      .slice(-8)
      .some(({ text }) =>
        /^(?:best|kind|warm|many thanks|thanks|regards|best regards|kind regards|sincerely|yours|cheers|love)\b[^.]{0,30}[,!]?$/i.test(
          text,
        ),
      );
    const first = count(body, /\b(?:I|I'm|I've|we|you|your)\b/g);
    return when((greeting && closing) || (greeting && first > 5), -3.5, 'the greeting of a letter');
  },
  ({ lines }) => {
    const legal = lines.filter(({ text }) =>
      /\b(?:hereby|hereinafter|thereof|herein|licensor|licensee|warrant(?:y|ies)|indemnif|notwithstanding|party of the|this agreement|shall not be liable|governing law|without limitation)\b/i.test(
        text,
      ),
    ).length;
    return when(
      legal >= 4 && legal > 0.15 * lines.length,
      -4,
      'the wording of a contract or licence',
    );
  },
  ({ lines }) => {
    const speech = share(
      lines,
      /^(?:[A-Z][A-Z .'-]{1,24}|[A-Z][\w .'-]{0,24}|\[?\d\d?:\d\d(?::\d\d)?\]?[^:]{0,24}):\s\S/,
    );
    return when(speech > 0.5 && lines.length > 6, -3, 'turns of a script, a chat or an interview');
  },
  ({ lines }) => {
    const items = share(lines, /^(?:[-*+•▪◦]|\[[ x]?\]|\d{1,3}[.)])\s.{0,90}$/i);
    return when(items > 0.5 && lines.length > 5, -2.5, 'mostly list items');
  },
  ({ lines }) => {
    const verse = lines.filter(({ text }) => text.length < 55 && !/[.!?]$/.test(text)).length;
    const long = lines.filter(({ text }) => text.length > 120).length;
    return when(
      lines.length > 12 && long === 0 && verse > 0.6 * lines.length,
      -2.5,
      'short lines throughout, as in verse or lists',
    );
  },
  ({ lines }) => {
    const bill = lines.filter(({ text }) =>
      /^\W{0,3}(?:invoice|receipt|bill to|subtotal|sub-total|total|total due|vat|tax|amount due|balance due|payable|qty|quantity|unit price|due date|cash|card|change)\b(?![^.]{60})/i.test(
        text,
      ),
    ).length;
    return when(isTelling(bill, lines.length < 40 ? 2 : 3, lines), -4, 'the lines of a bill');
  },
  ({ body, words }) => {
    const you = count(body, /\b(?:you|your|yours|please|click)\b/gi);
    return when(words > 0 && you > words / 30, -1.2, 'it speaks to its reader');
  },
  ({ body, words }) => {
    const self = count(body, /\b(?:I|I'm|I've|I'd|my|me)\b/g);
    const quoted = count(body, /[“"]/g);
    if (words > 0 && self > words / 14 && quoted < self)
      return { weight: -3, why: 'a diary or a letter: told in the first person throughout' };
    return when(words > 0 && self > words / 30 && quoted < self, -1.8, 'told in the first person');
  },
];

/** What an article is by itself: a priori a saved text file is about as often something else. */
const PRIOR = -1.25;

/**
 * Judges from several signals whether a page is a news article. Each signal that counted is given in
 * words; the confidence is the logistic function of their sum.
 */
export function judge(file: string, layout: Layout, header: Header): Verdict {
  const paragraphs = layout.lines.filter((_, i) => layout.isBody[i]);
  const body = paragraphs
    .slice(0, SAMPLE_PARAGRAPHS)
    .map(({ text }) => text.slice(0, SAMPLE_CHARACTERS));
  const words = paragraphs.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
  const lines = layout.lines
    .slice(0, SAMPLE_LINES)
    .map((line) => (line.text.length > 400 ? { ...line, text: line.text.slice(0, 400) } : line));
  const signals = rules
    .map((rule): Signal | null => rule({ file, lines, body, words, header }))
    .concat(otherKinds(lines))
    .filter((signal) => signal !== null);
  const logOdds = signals.reduce((sum, { weight }) => sum + weight, PRIOR);
  const isArticle = logOdds > 0;
  const certainty = 1 / (1 + Math.exp(-Math.abs(logOdds)));
  const why = signals
    .filter(({ weight }) => weight > 0 === isArticle || Math.abs(weight) > 1)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .map(({ why, weight }) => (weight > 0 === isArticle ? why : `although ${why}`));
  return {
    isArticle,
    confidence: Math.round(certainty * 100) / 100,
    why: why.length ? why : ['nothing in it reads like a report'],
  };
}
