import { aspectOf } from '../../claims/predicate.ts';
import { readOnce } from '../read-once.ts';

/**
 * Whether a sentence tells of another one than the one of the story, or of what was before it: *from a second safe*, *in an
 * earlier trial*, *once employed 4,000 people*.
 */
export const isOfAnother = readOnce(({ claim: { predicate, sentence } }) => {
  // Who has died was once something else.
  const mayBeFormer = aspectOf(predicate ?? '') !== 'cumulative';
  return ANOTHER.test(sentence.text) || (mayBeFormer && FORMERLY.test(sentence.text));
});

/** Behind *a second*: what parts of a match, of a year or of a day are called, and how often. */
const ANOTHER =
  /\b(?:a (?:second|third|fourth|separate|different|previous|further|later)|an (?:earlier|additional|alternative)|the other(?= (?:accident|incident|case|crash|attack|boat|ship|fire|trial|match|game)\b)) (?!of\b|half\b|quarter\b|day\b|night\b|week\b|month\b|year\b|time\b|consecutive\b|straight\b)\p{Ll}+/iu;

const FORMERLY =
  /\b(?:formerly|used to (?:be|have|employ|hold|cost|seat|carry)|at its (?:peak|height)|in its heyday|when (?:it|he|she|they) (?:was|were) (?:first |last )?(?:founded|built|opened|launched|set up|created|introduced)|(?<!\b(?:at|than|just|only|all|for) )once (?:had|was|were|employed|\p{Ll}+ed)\b)/iu;
