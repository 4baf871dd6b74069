import data from '../../../data/claims/offices.json' with { type: 'json' };
import type { Mention } from '../entities/mention.ts';
import type { Span } from '../text/span.ts';
import type { SentenceFacts } from './read-statement.ts';

/** Somebody who is said to hold an office that one person holds at a time. */
export interface Office extends Span {
  readonly holder: Mention;
  /** In lower case, always in one order: *interior minister* for *minister of the interior*. */
  readonly office: string;
  /** Of which country, town or body, where the words say so. */
  readonly of: Mention | null;
}

const portfolios = data.portfolios.join('|');
const OFFICE = `(?:${[...data.single]
  .sort((a, b) => b.length - a.length)
  .join('|')}|(?:${portfolios}) minister|minister (?:of|for) (?:the )?(?:${portfolios}))`;
/** *Mardal Mayor* Anna Berg, *Quenland's health minister*, Mele Tuia. */
const BEFORE = new RegExp(`(?:^|[\\s“"(])(${OFFICE}),? $`, 'i');
/** Erik Lund, *the mayor of Mardal*. */
const AFTER = new RegExp(`^, (?:the |its |their |the country['’]s )?(${OFFICE})(?=[\\s,.])`, 'i');
const apart = new Set(data.apart.split(' '));

/** Finds the offices that a sentence gives to people by their titles, those of former and acting holders left out. */
export function findOffices({ text, sentence, mentions }: SentenceFacts): readonly Office[] {
  return mentions.flatMap((holder) => {
    if (holder.type !== 'PERSON') return [];
    return (
      titleBefore(text, sentence, holder, mentions) ??
      titleAfter(text, sentence, holder, mentions) ??
      []
    );
  });
}

function titleBefore(
  text: string,
  sentence: Span,
  holder: Mention,
  mentions: readonly Mention[],
): Office | null {
  const before = text.slice(sentence.start, holder.start);
  const title = BEFORE.exec(before)?.[1];
  if (title === undefined) return null;
  const start = holder.start - title.length - (before.endsWith(', ') ? 2 : 1);
  const ahead = text.slice(sentence.start, start);
  if (isApart(ahead) || /^[-,]? ?elect\b/i.test(text.slice(holder.end, sentence.end))) return null;
  const of =
    mentions.find(({ end }) => /^(?:['’]s?)? $/.test(text.slice(end, start)) && end < start) ??
    mentions.find(
      (mention) =>
        /^,? of $/.test(text.slice(holder.end, mention.start)) && mention.start > holder.end,
    );
  return { start, end: holder.end, holder, office: normalOf(title), of: placeOf(of) };
}

function titleAfter(
  text: string,
  sentence: Span,
  holder: Mention,
  mentions: readonly Mention[],
): Office | null {
  const rest = text.slice(holder.end, sentence.end);
  const found = AFTER.exec(rest);
  if (!found || isApart(found[0].slice(0, -found[1]!.length))) return null;
  const end = holder.end + found[0].length;
  const of = mentions.find(
    (mention) =>
      mention.start >= end && /^ (?:of|in) (?:the )?$/.test(text.slice(end, mention.start)),
  );
  return {
    start: holder.start,
    end: of?.end ?? end,
    holder,
    office: normalOf(found[1]!),
    of: placeOf(of),
  };
}

function placeOf(mention: Mention | undefined): Mention | null {
  return mention && mention.type !== 'PERSON' ? mention : null;
}

/** *former*, *deputy*, *then-*: the words before a title that make another office of it. */
function isApart(ahead: string): boolean {
  return (ahead.toLowerCase().match(/\p{L}+/gu) ?? []).slice(-2).some((word) => apart.has(word));
}

function normalOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/^minister (?:of|for) (?:the )?(.+)$/, '$1 minister')
    .replace('defense', 'defence')
    .replace('labor ', 'labour ');
}
