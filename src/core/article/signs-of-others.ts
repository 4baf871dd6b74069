import { hinted, hintedCased, matches } from './hinted.ts';
import { character } from './line-characters.ts';
import { isOwnReport } from './own-report.ts';
import { count, countHinted, isTelling, share, shareOf } from './page-shape.ts';
import { when, type Rule } from './signal.ts';

const ADDRESS = hinted('address', 0, /\b(?:you|your|yours|please|click)\b/g);
const FIRST_PERSON = hintedCased('self', 0, /\b(?:I|I'm|I've|I'd|my|me)\b/g);
const QUOTES = hinted(null, character.quote, /[“"]/g);
const CONTRACT = hinted(
  'contract',
  0,
  /\b(?:hereby|hereinafter|thereof|herein|licensor|licensee|warrant(?:y|ies)|indemnif|notwithstanding|party of the|this agreement|shall not be liable|governing law|without limitation)\b/,
);

/** What makes a page something else: its name, and lines that articles do not consist of. */
export const signsOfOthers: readonly Rule[] = [
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
  ({ lines, bare }) => {
    const code = shareOf(
      lines,
      bare,
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
  ({ lines, bare }) => {
    const cells = shareOf(
      lines,
      bare,
      /^[^.!?\t]*(?:\t[^\t]*){2,}$|^(?:"[^"]*"|[^,"\s][^,"]{0,40})(?:,(?:"[^"]*"|[^,"]{0,40})){3,}$|^[^|]*(?:\|[^|]*){3,}$|^[^;]{0,60}(?:;[^;]{0,60}){3,}$/,
    );
    return when(cells > 0.5, -4.5, 'rows of a table');
  },
  ({ lines, bare }) => {
    const columns = shareOf(lines, bare, /^[^.!?]{1,60}\S {4,}\S.{0,60}$/);
    const figures = count(bare, / {3,}[$£€]?\d[\d.,]*(?=\s|$)/g);
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
    const isPersonal = () => count(body, /\b(?:I|I'm|I've|we|you|your)\b/g, 6) > 5;
    return when(greeting && (closing || isPersonal()), -3.5, 'the greeting of a letter');
  },
  ({ lines }) => {
    const legal = lines.filter((line) => matches(CONTRACT, line)).length;
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
    const you = countHinted(body, ADDRESS);
    return when(words > 0 && you > words / 30, -1.2, 'it speaks to its reader');
  },
  ({ body, words }) => {
    const self = countHinted(body, FIRST_PERSON);
    const quoted = countHinted(body, QUOTES);
    if (words > 0 && self > words / 14 && quoted < self)
      return { weight: -3, why: 'a diary or a letter: told in the first person throughout' };
    return when(words > 0 && self > words / 30 && quoted < self, -1.8, 'told in the first person');
  },
];
