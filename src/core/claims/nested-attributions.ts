import type { Names } from '../entities/find-names.ts';
import { isFirstPerson } from '../language/pronouns.ts';
import type { Sentence, Token } from '../language/sentence.ts';
import { cursor } from '../text/cursor.ts';
import { contains, type Span } from '../text/span.ts';
import type { Attribution } from './attribution.ts';
import type { Draft } from './attributions/draft.ts';
import { draftsOf } from './attributions/drafts-of.ts';
import { finish } from './attributions/finish.ts';
import { isNegated } from './attributions/polarity.ts';
import { spanOf, type Stretch } from './attributions/stretch.ts';
import { findSpeakers } from './speaker.ts';
import { findSpokenFor } from './spoken-for.ts';

/** An attribution in what somebody says. */
interface Inner {
  readonly draft: Draft;
  readonly stretch: Stretch;
  readonly source: Span;
  readonly outer: Attribution;
}

/**
 * Who, in the words of a speaker, says what: of *Lee said the ministry had denied that anybody was hurt*, that is the ministry,
 * and Lee passes it on. What a speaker says of what he himself says is his own, and so is what he denies or doubts.
 *
 * @param attributions Those of the text; none lies in another.
 * @returns Attributions of statements, and of what somebody has not confirmed, in the order of the text; each lies in the content of
 *   one of the others.
 */
export function findNested(
  text: string,
  sentences: readonly Sentence[],
  names: Names,
  attributions: readonly Attribution[],
): readonly Attribution[] {
  const contents = attributions
    .filter(({ states, stance }) => states && /^(?:asserts|estimates)$/.test(stance))
    .flatMap((outer) => outer.content.map((said) => ({ said, outer })));
  const said = cursor(contents, (content) => content.said);
  const found = sentences
    .flatMap((sentence) => said(sentence).flatMap((content) => innerOf(sentence, content)))
    .filter(({ source: { start, end } }) => !isFirstPerson(text.slice(start, end)));
  const sources = found.map(({ source }) => [source]);
  const speakers = findSpeakers(text, sentences, names, sources);
  const offices = findSpokenFor(text, sentences, names, sources, speakers);
  return found.map((inner, i) =>
    finish(inner, {
      source: sources[i]!,
      speaker: speakers[i]!,
      office: offices[i]!,
      content: inner.draft.content.map((range) => spanOf(inner.stretch, range)),
      relay: inner.outer.source,
      basis: [],
    }),
  );
}

function innerOf(
  sentence: Sentence,
  { said, outer }: { readonly said: Span; readonly outer: Attribution },
): Inner[] {
  const stretch = stretchOf(sentence, said);
  return draftsOf(stretch).flatMap((draft) =>
    draft.source && draft.content.length > 0 && isStatement(draft, stretch)
      ? [{ draft, stretch, source: spanOf(stretch, draft.source), outer }]
      : [],
  );
}

/**
 * Whether somebody is told to have said so, or not to have confirmed it: *had not told the guards that it leaked* tells that it did.
 * What there is evidence or a claim of (a noun) stays with the one who speaks of it.
 */
function isStatement({ word, rule, cue, source }: Draft, stretch: Stretch): boolean {
  if (!word.states || rule.startsWith('noun')) return false;
  return !isNegated(stretch, cue, source) || /^(?:confirm|verify)$/.test(word.lemma);
}

/** What is said of a sentence, as if it stood by itself: it is speech as a whole, and marks of quotation tell nothing more. */
function stretchOf(sentence: Sentence, said: Span): Stretch {
  const isInside = (token: Token) => contains(said, token);
  const from = sentence.tokens.findIndex((token) => isInside(token) && isWord(token));
  const to = sentence.tokens.findLastIndex(
    (token) => isInside(token) && (isWord(token) || STOP.test(token.text)),
  );
  const tokens = from < 0 ? [] : sentence.tokens.slice(from, to + 1);
  return {
    opening: sentence,
    tokens,
    heads: tokens.map(({ head }) => (from <= head && head <= to ? head - from : -1)),
    quotations: tokens.map(() => null),
    spoken: tokens.map(() => false),
    paragraph: sentence.paragraph,
    titleCase: false,
    opensParagraph: false,
  };
}

const isWord = ({ pos }: Token) => pos !== 'PUNCT';
const STOP = /^[.!?]$/;
