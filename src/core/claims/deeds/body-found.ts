import type { Phrase, Statement } from '../statement.ts';
import { befallen } from './befallen.ts';
import { phraseOf } from './plain.ts';

const FINDING = /^(?:find|recover|discover|retrieve|pull|locate|dig|drag|haul|fish)(?: out| up)?$/;
const BODY = /^(?:body|corpse|remains)$/;
const OWNED = /^(.+?)['’]s? (?:(?:lifeless|dead|charred|burnt|burned) )?(?:body|corpse|remains)$/iu;
const DETERMINER = /^(?:the|an?|his|her|its|their|this|that)$/i;

/** How far behind *body* its *of* may stand, in characters: *the body of*. */
const BESIDE = 4;

/** Whose body was found, who is dead then: *searchers found the boy's body*, *the body of the man was recovered*. */
export function bodyFound(statement: Statement): Statement | null {
  const body = phraseOf(statement, 'patient');
  if (!FINDING.test(statement.verb) || !body || body.quantity || !BODY.test(body.head)) return null;
  // *was found in Orval*: where the body lay is what is told.
  const isPlaced = statement.phrases.some(
    ({ role, named, start }) => named && start > body.end + BESIDE && !/^(?:agent|by)$/.test(role),
  );
  if (isPlaced) return null;
  const of = statement.phrases.find(
    ({ role, start }) => role === 'of' && start > body.end && start - body.end <= BESIDE,
  );
  const who = of && !of.quantity ? of : ownerOf(body);
  return who && befallen(statement, 'found-dead', who, [body, of]);
}

/** *the boy* of *the boy's body*. */
function ownerOf(body: Phrase): Phrase | null {
  const [, text] = OWNED.exec(body.text) ?? [];
  if (text === undefined) return null;
  const words = text.split(' ');
  const isName = /^\p{Lu}/u.test(words[words.length - 1]!);
  return {
    ...body,
    end: body.start + text.length,
    text,
    head: isName ? text.toLowerCase() : words[words.length - 1]!.toLowerCase(),
    modifiers: isName ? [] : words.slice(0, -1).filter((word) => !DETERMINER.test(word)),
    named: isName,
  };
}
