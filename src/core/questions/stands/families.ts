import data from '../../../../data/questions/stands.json' with { type: 'json' };

/** The words that tell one side of a family, in front of a thing and behind it. */
export interface Side {
  /** Right in front of it, at the end of a text. */
  readonly before: RegExp;
  /** Anywhere, to find what they are told of. */
  readonly leading: RegExp;
  readonly trailing: RegExp;
  /** How many words may stand between a thing and the words behind it. */
  readonly reach: number;
}

/** Two ways in which something stands that exclude each other: backed or fought, needed or not. */
export interface Family {
  readonly name: string;
  /** Whether it is so for somebody only, who must be the same. */
  readonly holder: boolean;
  readonly sides: readonly [yes: Side, no: Side];
}

const WORD = "[\\p{L}\\d'’-]+";
/** A word that may stand before a thing, as an article or a word that narrows it does. */
const DIRECT = `(?!(?:for|to|from|by|with|against|after|before|when|while|and|but|or|at|on|in|into)\\b)${WORD}`;

export const families: readonly Family[] = data.families.map(({ name, holder, near, yes, no }) => ({
  name,
  holder,
  sides: [sideOf(yes, near), sideOf(no, near)],
}));

/** @param near Whether the words stand right behind the thing: such verbs may be told of anything that comes in between. */
function sideOf(
  { before, after }: { readonly before: string; readonly after: string },
  near: boolean,
): Side {
  const words = (list: string) => list.replace(/~ /g, `(?:${WORD} ){0,3}`).replace(/\*/g, WORD);
  return {
    before: new RegExp(`\\b(?:${words(before)})(?: ${DIRECT}){0,3} $`, 'iu'),
    leading: new RegExp(`\\b(?:${words(before)}) (?=\\S)`, 'giu'),
    trailing: new RegExp(` (?:${words(after)})\\b`, 'giu'),
    reach: near ? 2 : 12,
  };
}
