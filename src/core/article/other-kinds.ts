import { hinted, hintedCased, matches, type Hinted } from './hinted.ts';
import { character } from './line-characters.ts';
import type { Look } from './line-look.ts';
import { isTelling } from './page-shape.ts';

/** A kind of file that is no article, told by lines that such files have. */
export interface OtherKind {
  /** What the reader is told. */
  readonly why: string;
  /** Log-odds against an article. */
  readonly weight: number;
  /** How many such lines are needed, besides one in 25 of all: a menu of a page holds a few such words too. */
  readonly needed: number;
  /** How such a line begins: a pattern that fails at once on others. */
  readonly line: RegExp;
  /** What else such a line holds. */
  readonly inside?: readonly Hinted[];
}

/** The kinds of which a file has enough lines. */
export function otherKinds(lines: readonly Look[]): readonly OtherKind[] {
  const isOpened = lines.map(({ text }) => anyLine.test(text));
  return kinds.filter(({ line, inside, needed }) => {
    const found = lines.filter(
      (look, i) =>
        (isOpened[i] && line.test(look.text)) || inside?.some((held) => matches(held, look)),
    ).length;
    return isTelling(found, needed, lines);
  });
}

const kinds: readonly OtherKind[] = [
  {
    why: 'the headings of minutes',
    weight: -5,
    needed: 3,
    line: /^(?:\W{0,3}|\d+[.)]\s?)(?:minutes of|minutes\b|attendees|present|in attendance|absent|apologies|agenda|action items?|actions?|motion|call to order|adjourn(?:ed|ment)|next meeting|chair|secretary|quorum|old business|new business|any other business|approval of)\b/i,
  },
  {
    why: 'ingredients and steps of a recipe',
    weight: -5,
    needed: 4,
    line: /^\W{0,3}(?:ingredients|method|directions|instructions|serves|servings|yield|prep time|cook time|total time|preparation)\b|^\W{0,3}(?:\d+|[¼½¾⅓⅔]|a|one|two)[\d/ .–-]{0,6}\s?(?:g|kg|ml|l|cups?|tbsp|tsp|tablespoons?|teaspoons?|ounces?|oz|lbs?|pounds?|cloves?|pinch|sticks?)\b/i,
  },
  {
    why: 'headings and commands of a manual',
    weight: -4.5,
    needed: 3,
    line: /^(?:```|~~~|\$ |npm |npx |pip |git |sudo |curl |docker |cargo |yarn |make )|^#{0,4}\s?(?:installation|install|usage|getting started|quick ?start|configuration|requirements|prerequisites|contributing|license|api|examples?|features|table of contents|changelog|unreleased)\s?:?$|^#{0,3} ?\[?v?\d+\.\d+\.\d+/i,
  },
  {
    why: 'sections and references of a paper',
    weight: -3.5,
    needed: 3,
    line: /^(?:\d+\.?\s)?(?:abstract|introduction|related work|methods?|methodology|results|discussion|conclusions?|references|bibliography|acknowledge?ments|keywords|appendix)\b.{0,20}$|^(?:abstract|background|objectives?|methods?|results|findings|conclusions?|keywords|key words)\s?[:.]\s/i,
    inside: [
      hinted('paper', 0, /\bet al\.|\bdoi:/u),
      hinted(null, character.square, /\[\d{1,3}(?:, ?\d{1,3})*\]/u),
      hintedCased(
        null,
        character.bracket,
        /\(\p{Lu}\p{L}+(?: (?:and|&) \p{Lu}\p{L}+)?,? (?:19|20)\d\d[;)]|\p{Lu}\. ?\(\d{4}\)\./u,
      ),
      hinted(
        'paper',
        0,
        /\b(?:this (?:article|paper|study|thesis|chapter) (?:examines|presents|argues|investigates|describes|explores|proposes)|in this (?:paper|study) we|we (?:present|propose) an? )/u,
      ),
    ],
  },
  {
    why: 'the entries of a laboratory notebook',
    weight: -4,
    needed: 4,
    line: /^(?:experiment|run|sample|batch|assay|protocol|aim|observations?) ?(?:no\.? ?)?[#\d:]/i,
    inside: [
      hintedCased(
        'bench',
        0,
        /\b(?:aliquots?|centrifuged|incubated|pipetted|supernatant|pellet|eluted|titrated|reagent)\b|\b\d+(?:\.\d+)? ?(?:[µu]l|ml|[µu]g|mg|[µu]?M|rpm)\b|\bpH \d|\bbuffer\b(?! (?:zone|state|area))/,
      ),
    ],
  },
  {
    why: 'the sections of a CV',
    weight: -4.5,
    needed: 3,
    line: /^\W{0,3}(?:experience|work experience|education|skills|employment|references available|objective|summary|certifications|languages|projects)\s?:?$/i,
  },
  {
    why: 'the posts of a forum',
    weight: -4.5,
    needed: 3,
    line: /^(?:re|fwd?)\s?:\s|^>\s?\S|^\W{0,2}(?:reply|quote|report post|page \d+ of \d+)\b/i,
    inside: [
      hinted('post', 0, /\bwrote(?: on [^.]{6,40})?[,:]?(?: \d\d?:\d\d)?\s?:?$|\bwrote on \d/),
    ],
  },
  {
    why: 'the headings of a court paper',
    weight: -4.5,
    needed: 3,
    line: /^in the .{3,60}\bcourt\b|^(?:claim|case|application) no\b|^between\s?:?$|^(?:approved )?judge?ment$|^(?:order|summons|particulars of claim|witness statement)$|^clerk (?:to|of) the\b/i,
    inside: [
      hinted('court', 0, /\b(?:claimant|defendant|respondent|appellant|applicant|petitioner)$/),
    ],
  },
  {
    why: 'the headings of an encyclopaedia',
    weight: -3.5,
    needed: 3,
    line: /^(?:see also|references|external links|further reading|etymology|taxonomy|description|distribution(?: and habitat)?|habitat|behaviou?r|reproduction|conservation status|early life|personal life|filmography|discography|notes and references)(?:\s?\[edit\])?$/i,
  },
  {
    why: 'small advertisements',
    weight: -3.5,
    needed: 3,
    line: /^(?:for sale|wanted|services|lost|found|to let|situations vacant)$/i,
    inside: [
      hinted(
        'sale',
        0,
        /\b(?:tel\.?|call|phone|ring) ?\+?\(?\d|\bo\.?n\.?o\b|\bbest (?:cash )?(?:prices?|offers?)\b|\bcollect only\b|\bto good home\b|\bfree estimates?\b/,
      ),
    ],
  },
  {
    why: 'the claims of a patent',
    weight: -4,
    needed: 3,
    line: /^\d+\. (?:A|An|The) .*\b(?:comprising|of (?:any of )?claims? \d|wherein|according to claim)\b|^(?:claims|abstract|what is claimed is:?)$/i,
  },
  {
    why: 'a chapter of a book',
    weight: -3,
    needed: 1,
    line: /^(?:chapter|book|part) (?:\d{1,2}|[IVX]{1,5}|one|two|three|four|five|six|seven|eight|nine|ten)\b.{0,40}$|^(?:prologue|epilogue)$/i,
  },
  {
    why: 'the days of a journey',
    weight: -4,
    needed: 4,
    line: /^\W{0,3}day \d{1,2}\b/i,
  },
  {
    why: 'the programme of an event',
    weight: -3.5,
    needed: 3,
    line: /^(?:programme|interval|conductor|organ(?:ist)?|piano|soprano|alto|tenor|bass|soloists?|order of service|running order|admission|doors (?:open)?)\b.{0,40}$/i,
  },
  {
    why: 'the questions of an examination',
    weight: -4,
    needed: 3,
    line: /^(?:section [A-Z]|paper \d|time allowed|answer (?:all|one|two|three|any)|end of paper)\b/i,
    inside: [hinted('exam', 0, /\(\d{1,2} marks?\)/)],
  },
];

/** A line that begins like one of some kind: of an article hardly a line does, so that one look is enough. */
const anyLine = new RegExp(kinds.map(({ line }) => line.source).join('|'), 'i');
