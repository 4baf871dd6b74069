import { dayOf, type Day } from '../calendar/day.ts';
import { afresh, stay, type Recall } from '../language/recall.ts';
import type { Sentence } from '../language/sentence.ts';
import { overlaps } from '../text/span.ts';
import { isComparedWith } from './compared-with.ts';
import { dayOfSpeech, quotationsIn, type SpokenDay } from './day-of-speech.ts';
import { lex } from './lexeme.ts';
import { mention, nothingMentioned, type Mentioned } from './mentioned.ts';
import { place, readWordings, type Expression } from './read-expressions.ts';
import type { Resolution } from './rule.ts';
import type { TimeChoice, TimeExpression } from './time-expression.ts';

/**
 * Finds and resolves the time expressions of a text, in one pass over its words.
 *
 * @param sentences All sentences of the body, in order; offsets refer to `text`.
 * @param published Date of publication, ISO 8601 to any precision, or null: then what is relative to
 *   it stays unresolved. The clock is never asked.
 * @param chosen What a person chose for expressions, the latest last; what follows is counted from it.
 * @param recall Takes the words of times from an earlier reading of the text.
 * @returns Expressions that do not overlap, in order of the text.
 */
export function findTimes(
  text: string,
  sentences: readonly Sentence[],
  published: string | null,
  chosen: readonly TimeChoice[] = [],
  recall: Recall = afresh,
): readonly TimeExpression[] {
  const day = dayOfPublication(published);
  const paragraphs = paragraphsOf(sentences);
  const quotationAt = quotationsIn(text, paragraphs);
  const times: TimeExpression[] = [];
  let mentioned = nothingMentioned;
  /** The last day of what is told, and not of what had been before that: where the next paragraph goes on. */
  let told: Day | null = null;

  for (const span of paragraphs) {
    mentioned = told === null ? mentioned : { ...mentioned, day: told };
    const readSpan = () => {
      const cut = lex(text, span);
      return { start: span.start, lexemes: cut, wordings: readWordings(cut) };
    };
    const length = span.end - span.start;
    const { start, lexemes, wordings } = recall('times', span.opening, length, readSpan, stay);
    const expressions = place(text, sentences, lexemes, wordings, span.start - start);
    const resolve = (
      { reading, from, to, direction }: Expression,
      today: Day | null,
      base: string,
      before: Mentioned,
    ): Resolution | null =>
      reading.resolve({
        published: today,
        base,
        direction,
        mentioned: before,
        lexemes,
        from,
        to,
      });

    /** The days of speech outside the quotations of the paragraph; worked out once. */
    let spoken: readonly SpokenDay[] | null = null;
    const speechOf = ({ words }: Expression): Day | null => {
      const quotation = day === null ? null : quotationAt(words.start);
      if (!quotation) return null;
      spoken ??= expressions.flatMap((other) => {
        if (quotationAt(other.words.start) || !other.direction().isSpeech) return [];
        const value = resolve(other, day, '', nothingMentioned)?.value ?? '';
        const { start, end } = other.words;
        return isDay(value) ? [{ start, end, day: value.slice(0, 10) }] : [];
      });
      return dayOfSpeech(quotation, spoken, sentences, day!);
    };

    for (const expression of expressions) {
      const speech = speechOf(expression);
      const base = speech ? `the day of speech (${speech})` : `publication (${day})`;
      const resolution = resolve(expression, speech ?? day, base, mentioned);
      if (!resolution) continue;
      const asWritten = speech ? resolve(expression, day, '', mentioned) : null;
      const found = written(expression, resolution, asWritten?.value ?? null);
      const choice = chosen.findLast((one) => overlaps(one, found));
      const time = choice ? choose(found, choice) : found;
      times.push(time);
      if (time.type === 'SET' || resolution.inPassing || isCompared(text, time)) continue;
      mentioned = mention(mentioned, time.value);
      if (isDay(time.value) && !expression.direction().isBefore) told = mentioned.day;
    }
  }
  return times;
}

/** How many characters before a time may say that it is only compared with. */
const NEAR = 60;

function isCompared(text: string, { start }: TimeExpression): boolean {
  return isComparedWith(text.slice(Math.max(0, start - NEAR), start));
}

/** Whether a value is given to the day. */
function isDay(value: string): boolean {
  return /^\d{4}-\d\d-\d\d/.test(value);
}

/** @param asWritten The value if the words were not spoken but the writer's own. */
function written(
  { words, rule, reading, mod }: Expression,
  resolution: Resolution,
  asWritten: string | null,
): TimeExpression {
  const other = asWritten === resolution.value ? null : asWritten;
  return {
    start: words.start,
    end: words.end,
    text: words.text,
    type: resolution.type ?? reading.type,
    value: resolution.value,
    mod: mod ?? resolution.mod ?? null,
    anchor: resolution.anchor ?? null,
    rule: rule.name,
    reason: resolution.reason,
    confidence: resolution.confidence,
    alternative: resolution.alternative ?? other,
    chosen: false,
  };
}

/** The expression as a person read it; the machine's own reading becomes the other one. */
function choose(found: TimeExpression, { value }: TimeChoice): TimeExpression {
  const other = value === found.value ? found.alternative : found.value;
  return { ...found, value, alternative: other, chosen: true };
}

/** The day, where it is given to the day and lies in the centuries of newspapers. */
function dayOfPublication(published: string | null): Day | null {
  const [day, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)/.exec(published ?? '') ?? [];
  if (day === undefined || +year! < 1500 || +year! > 2199) return null;
  return dayOf(+year!, +month!, +date!);
}

/** The most text that is cut into lexemes at once: paragraphs beyond it are read in parts, sentence by sentence. */
const partLength = 50_000;

/** The stretches of text that the sentences of one paragraph cover, each with the sentence that opens it. */
function paragraphsOf(sentences: readonly Sentence[]) {
  const found: { start: number; end: number; readonly opening: Sentence }[] = [];
  for (const sentence of sentences) {
    const { start, end, paragraph } = sentence;
    const last = found.at(-1);
    if (last?.opening.paragraph === paragraph && end - last.start <= partLength) last.end = end;
    else found.push({ start, end, opening: sentence });
  }
  return found;
}
