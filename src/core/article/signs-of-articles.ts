import { hinted } from './hinted.ts';
import { isNoticeLong, isReported } from './notice.ts';
import { count, countHinted, type Shape } from './page-shape.ts';
import { when, type Rule } from './signal.ts';

/** Whether a page too short to be judged by its words alone says when it was published, and reports something. */
const isNotice = ({ lines, body, words, header }: Shape) =>
  words < 40 &&
  (header.dateline || (header.published && (header.metadata || lines.length >= body.length + 2))) &&
  isNoticeLong(lines) &&
  body.some(isReported);

const REPORTING = hinted(
  'reporting',
  0,
  /\b(?:said|says|told|announced|according to|reported|added|confirmed|denied|warned|claimed|wrote)\b/g,
);
const SECOND_PERSON = hinted('address', 0, /\b(?:you|your|please)\b/g);

/** What makes a page an article: running text, speech, the past tense, names, and who signed it when. */
export const signsOfArticles: readonly Rule[] = [
  ({ words }) => when(words >= 120, 1.6, `${words} words of running text`),
  ({ words }) => when(words >= 40 && words < 120, 0.7, `a short text of ${words} words`),
  (shape) => when(isNotice(shape), 0.6, 'a dated notice in full sentences'),
  (shape) =>
    when(shape.words >= 15 && shape.words < 40 && !isNotice(shape), -0.8, 'little running text'),
  (shape) => when(shape.words < 15 && !isNotice(shape), -3, 'hardly any running text'),
  ({ body, words, header }) => {
    const reports = countHinted(body, REPORTING);
    const isSigned =
      header.dateline || header.agency !== null || header.authors > 0 || header.published;
    if (reports === 0 && words < 120 && !isSigned)
      return { weight: -0.3, why: 'a short text that nobody signs and in which nobody speaks' };
    return reports >= 2
      ? { weight: 1.4, why: `${reports} verbs of reporting` }
      : when(reports === 1, 0.6, 'a verb of reporting');
  },
  ({ body, words }) => {
    const second = countHinted(body, SECOND_PERSON);
    const many = Math.max(Math.ceil(Math.min(6, Math.max(2, words / 20))), 2 * second + 1);
    const past = count(body, /\b(?:was|were|had|did|[a-z]{3,}ed)\b/g, many);
    return when(past >= many, 0.7, 'told in the past tense');
  },
  ({ body, words }) => {
    const many = Math.ceil(Math.min(6, Math.max(3, words / 20)));
    const names = count(body, /(?<=\p{Ll},? )\p{Lu}\p{Ll}{2,}/gu, many);
    return when(names >= many, 0.6, 'names of people and places');
  },
  ({ body, words, header }) => {
    if (header.published || header.authors) return null;
    const facts = count(
      body,
      /\d|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/gu,
      1,
    );
    return when(words >= 60 && facts === 0, -2.6, 'no day, no number and no full name in it');
  },
  ({ header }) => when(header.dateline, 1.5, 'a dateline'),
  ({ header }) => when(header.authors > 0, 1, 'a byline'),
  ({ header }) => when(header.agency !== null, 1, `the agency ${header.agency ?? ''}`),
  ({ header }) => when(header.published, 0.9, 'a date of publication'),
  ({ header }) => when(header.metadata, 0.8, 'metadata of a published page'),
];
