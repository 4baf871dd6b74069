import data from '../../../data/claims/offices.json' with { type: 'json' };
import ways from '../../../data/claims/ways-into-office.json' with { type: 'json' };
import type { Mention } from '../entities/mention.ts';
import { upToFourWords } from './name-pattern.ts';
import { isAnotherOffice } from './office-names.ts';
import type { SentenceFacts } from './sentence-facts.ts';

/** Who heads a body that is named by what it is: *the head of the election commission*, *space agency chief*. */
export interface HeadOfBody {
  readonly start: number;
  readonly end: number;
  /** *election commission head*, or the name that the office has: *central bank governor*. */
  readonly office: string;
  /** Whose body it is, where a name stands before it: *Rovia’s central bank*. */
  readonly of: Mention | null;
}

const headed = new Map(Object.entries(ways.headed));
const HEAD = `(?:${data.heads.join('|')})`;
/** Of which a country or town has one: the *election commission*; of investment banks and student councils there are many. */
const BODY = `(?:${[...data.headedBodies].sort((a, b) => b.length - a.length).join('|')})`;
const WHOSE = `(?:the |its |(?<owner>${upToFourWords(String.raw`\p{Lu}`)})['’]s? )`;
const HEAD_OF = `(?<title>${HEAD} of ${WHOSE}(?<body>${BODY}))`;

/** *The head of the election commission,* Anna Berg; *election commission head* Anna Berg. */
const BEFORE = [
  new RegExp(`(?:^|[\\s“"(])${HEAD_OF},? $`, 'iu'),
  new RegExp(`(?:^|[\\s“"(])(?<title>(?<body>${BODY}) ${HEAD}) $`, 'iu'),
];
/** Anna Berg, *the head of the election commission*. */
const AFTER = new RegExp(`^, (?:the |its )?${HEAD_OF}(?=[\\s,.])`, 'iu');

/** The body that a name is told to head, right before the name or behind it; null for none. */
export function headOfBody(
  { text, sentence, mentions }: SentenceFacts,
  holder: Mention,
): HeadOfBody | null {
  const before = text.slice(sentence.start, holder.start);
  const rest = text.slice(holder.end, sentence.end);
  for (const [from, found] of [
    ...BEFORE.map((pattern) => [sentence.start, pattern.exec(before)] as const),
    [holder.end, AFTER.exec(rest)] as const,
  ]) {
    if (!found) continue;
    const { title, body, owner } = found.groups!;
    const start = from + found.index + found[0].lastIndexOf(title!);
    const office = headed.get(body!.toLowerCase()) ?? `${body!.toLowerCase()} head`;
    if (isAnotherOffice(text.slice(sentence.start, start), office)) return null;
    const of =
      owner === undefined
        ? undefined
        : mentions.find(
            ({ start: at, text: name }) =>
              at >= start && at < start + title!.length && owner.includes(name),
          );
    return { start, end: start + title!.length, office, of: of ?? null };
  }
  return null;
}
