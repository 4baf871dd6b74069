import { dayOf, type Day } from '../calendar/day.ts';
import type { Sentence } from '../language/sentence.ts';
import { quote, type Span } from '../text/span.ts';
import { findDirection } from './direction.ts';
import { lex, type Lexeme } from './lexeme.ts';
import { mention, nothingMentioned } from './mentioned.ts';
import { qualify } from './qualify.ts';
import type { Reading, TimeRule } from './rule.ts';
import { rulesFor } from './rules.ts';
import type { TimeExpression } from './time-expression.ts';

/** A reading with the rule that made it. */
interface Candidate {
  readonly rule: TimeRule;
  readonly reading: Reading;
}

/**
 * Finds and resolves the time expressions of a text, in one pass over its words.
 *
 * @param sentences All sentences of the body, in order; offsets refer to `text`.
 * @param published Date of publication, ISO 8601 to any precision, or null: then what is relative to
 *   it stays unresolved. The clock is never asked.
 * @returns Expressions that do not overlap, in order of the text.
 */
export function findTimes(
  text: string,
  sentences: readonly Sentence[],
  published: string | null,
): readonly TimeExpression[] {
  const day = dayOfPublication(published);
  const times: TimeExpression[] = [];
  let mentioned = nothingMentioned;
  for (const span of paragraphs(sentences)) {
    const lexemes = lex(text, span);
    let floor = 0;
    for (let at = 0; at < lexemes.length; at++) {
      const rules = rulesFor(lexemes[at]!);
      const candidate = rules.length > 0 ? longest(rules, lexemes, at) : null;
      if (!candidate) continue;
      const { rule, reading } = candidate;
      const extent = qualify(lexemes, at, reading, floor);
      const found = quote(text, lexemes[extent.from]!.start, lexemes[extent.to - 1]!.end);
      const resolution = reading.resolve({
        published: day,
        direction: () => findDirection(sentences, found),
        mentioned,
        lexemes,
        from: extent.from,
        to: extent.to,
      });
      if (!resolution) continue;
      const type = resolution.type ?? reading.type;
      times.push({
        start: found.start,
        end: found.end,
        text: found.text,
        type,
        value: resolution.value,
        mod: extent.mod ?? resolution.mod ?? null,
        anchor: resolution.anchor ?? null,
        rule: rule.name,
        reason: resolution.reason,
        confidence: resolution.confidence,
        alternative: resolution.alternative ?? null,
      });
      if (type !== 'SET' && !resolution.inPassing) mentioned = mention(mentioned, resolution.value);
      floor = extent.to;
      at = extent.to - 1;
    }
  }
  return times;
}

/** The day, where it is given to the day and lies in the centuries of newspapers. */
function dayOfPublication(published: string | null): Day | null {
  const [day, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)/.exec(published ?? '') ?? [];
  if (day === undefined || +year! < 1500 || +year! > 2199) return null;
  return dayOf(+year!, +month!, +date!);
}

function longest(
  rules: readonly TimeRule[],
  lexemes: readonly Lexeme[],
  at: number,
): Candidate | null {
  let best: Candidate | null = null;
  for (const rule of rules) {
    const reading = rule.read(lexemes, at);
    if (reading && reading.to > (best?.reading.to ?? at)) best = { rule, reading };
  }
  return best;
}

/** The most text that is cut into lexemes at once: paragraphs beyond it are read in parts, sentence by sentence. */
const partLength = 50_000;

/** The stretches of text that the sentences of one paragraph cover. */
function paragraphs(sentences: readonly Sentence[]): Span[] {
  const found: { start: number; end: number; paragraph: number }[] = [];
  for (const { start, end, paragraph } of sentences) {
    const last = found.at(-1);
    if (last?.paragraph === paragraph && end - last.start <= partLength) last.end = end;
    else found.push({ start, end, paragraph });
  }
  return found;
}
