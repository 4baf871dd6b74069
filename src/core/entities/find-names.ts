import type { Recall } from '../language/recall.ts';
import type { Sentence } from '../language/sentence.ts';
import { findCharacters, type NamedPlace } from './characters.ts';
import type { Character, Mention } from './mention.ts';
import { joinFirms } from './firm-names.ts';
import { withGivenSyllables } from './given-syllables.ts';
import type { NameRange, NameTagger } from './name-tagger.ts';
import { settleTypes } from './settle-types.ts';
import { roleOf } from './roles.ts';
import { sexOf, titleAtStart } from './titles.ts';

/** The names of one article: every mention in the order of the text, and who they are. */
export interface Names {
  readonly mentions: readonly Mention[];
  readonly characters: readonly Character[];
}

/** Finds the names in the body of one article and joins those that mean the same within it. */
export function findNames(
  text: string,
  sentences: readonly Sentence[],
  tagger: NameTagger,
  recall?: Recall,
): Names {
  const ranges = joinFirms(settleTypes(sentences, tagger(sentences, recall)), sentences)
    .map((range) => withGivenSyllables(range, sentences[range.sentence]!.tokens))
    .map((range) => trimmed(range, sentences[range.sentence]!))
    .filter((range) => range.from < range.to);
  const places = ranges.map((range): NamedPlace => {
    const sentence = sentences[range.sentence]!;
    const { role, courtesy } =
      range.type === 'PERSON' ? roleOf(text, sentence, range) : { role: null, courtesy: null };
    return {
      text: textOf(text, sentence, range),
      type: range.type,
      sentence: range.sentence,
      role,
      sex: courtesy ? sexOf(courtesy) : null,
      stated: range.stated === true || role !== null || courtesy !== null,
    };
  });
  const { of, characters } = findCharacters(places);
  const mentions = ranges.map((range, i): Mention => {
    const { tokens } = sentences[range.sentence]!;
    const { start } = tokens[range.from]!;
    const { end } = tokens[range.to - 1]!;
    // One literal, not a quotation with something added: for such V8 keeps a shape a mention (0502-speed-is-memory.md).
    return { start, end, text: text.slice(start, end), type: range.type, character: of[i]! };
  });
  return { mentions, characters };
}

function textOf(text: string, { tokens }: Sentence, { from, to }: NameRange): string {
  return text.slice(tokens[from]!.start, tokens[to - 1]!.end);
}

/** A name without a title in front and without a possessive ending. */
function trimmed(range: NameRange, { tokens }: Sentence): NameRange {
  let { from, to } = range;
  while (to > from && /^(?:['’]s?|[,;:])$/.test(tokens[to - 1]!.text)) to--;
  if (range.type === 'PERSON')
    from += titleAtStart(tokens.slice(from, to).map((token) => token.text));
  return { ...range, from, to };
}
