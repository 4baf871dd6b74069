import type { Clause, Sentence } from '../language/sentence.ts';

const OPENERS =
  /^(?:that|because|while|although|if|whether|as|after|before|since|when|until|than)$/;

/**
 * The clauses of a sentence as its verb groups and noun phrases suggest them: the subject is the nearest
 * phrase before the verb that no preposition holds, the object the one right after it.
 */
export function roughClauses(sentence: Sentence): readonly Clause[] {
  const { tokens, verbs, nouns } = sentence;
  const clauses: Clause[] = [];
  const held: (string | null)[] = [];
  nouns.forEach((noun, n) => {
    const before = tokens[noun.from - 1];
    const last = n > 0 ? nouns[n - 1]! : null;
    if (last && before?.lemma === 'and' && last.to === noun.from - 1) {
      held.push(held[n - 1] ?? null);
      return;
    }
    const isTied =
      !!before && before.tag !== 'RP' && (before.pos === 'ADP' || /^(?:IN|TO)$/.test(before.tag));
    const opens = OPENERS.test(before?.lemma ?? '');
    held.push(isTied && !(opens && isSubject(sentence, noun.to)) ? before.lemma : null);
  });
  verbs.forEach((verb, v) => {
    const from = v === 0 ? 0 : verbs[v - 1]!.to;
    const to = verbs[v + 1]?.from ?? tokens.length;
    const opener = openerOf(sentence, from, verb.from);
    const kind = !verb.finite
      ? tokens[verb.from]!.lemma === 'to'
        ? 'infinitive'
        : 'participle'
      : opener;
    let subject: number | null = null;
    for (let n = nouns.length - 1; n >= 0; n--) {
      const noun = nouns[n]!;
      if (noun.to > verb.from || noun.from < from) continue;
      const preposition = held[n];
      if (preposition !== null && preposition !== undefined) continue;
      subject = n;
      break;
    }
    const before = tokens[verb.from - 1];
    const relative = subject === null || kind === 'relative';
    if (!verb.finite) subject = null;
    if (subject === null && (before?.pos === 'CCONJ' || before?.text === ',') && clauses.length)
      subject = clauses[clauses.length - 1]!.subject;
    else if (kind === 'relative' || (kind === 'participle' && relative)) {
      const owner = nouns.findLastIndex((noun) => noun.to <= verb.from);
      if (kind === 'participle') {
        // "an attack killing 12": what kills is what went before as a whole, so nobody is named.
        subject = verb.passive || tokens[verb.head]!.tag === 'VBN' ? owner : null;
        if (subject !== null && subject < 0) subject = null;
      } else if (owner >= 0) subject = owner;
    }
    let object: number | null = null;
    const obliques: { preposition: string; noun: number }[] = [];
    nouns.forEach((noun, n) => {
      if (noun.from < verb.to || noun.to > to) return;
      const next = verbs[v + 1];
      // The subject of the next clause is no object of this one.
      if (
        next?.finite &&
        noun.to === next.from &&
        held[n] === null &&
        hasBreak(sentence, verb.to, noun.from)
      )
        return;
      const preposition = held[n];
      if (preposition) {
        if (tokens[noun.from - 1]?.lemma !== 'and') obliques.push({ preposition, noun: n });
      } else if (object === null && !hasBreak(sentence, verb.to, noun.from)) object = n;
    });
    clauses.push({
      from: subject !== null && nouns[subject]!.from >= from ? nouns[subject]!.from : verb.from,
      to: trimmed(sentence, verb.to, to),
      verb: v,
      subject,
      object,
      obliques,
      parent: v > 0 && kind !== 'main' ? v - 1 : null,
      kind,
    });
  });
  return clauses;
}

/** Whether a verb follows, so that what comes before the phrase opens a clause. */
function isSubject(sentence: Sentence, to: number): boolean {
  return sentence.verbs.some((verb) => verb.finite && verb.from >= to && verb.from <= to + 6);
}

function openerOf(sentence: Sentence, from: number, to: number): Clause['kind'] {
  for (let i = to - 1; i >= from; i--) {
    const word = sentence.tokens[i]!.text.toLowerCase();
    if (word === 'if' || word === 'unless' || word === 'whether') return 'conditional';
    if (word === 'that') return sentence.tokens[i - 1]?.pos === 'VERB' ? 'content' : 'relative';
    if (word === 'which' || word === 'who') return 'relative';
    if (/^(?:after|before|when|while|because|as|since|until|although)$/.test(word) && i >= to - 8)
      return 'adverbial';
  }
  return 'main';
}

function hasBreak(sentence: Sentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (/^(?:[,;:—–]|that|which|who|and|but)$/i.test(sentence.tokens[i]!.text)) return true;
  return false;
}

/** The end of a clause without conjunctions and marks before the next one. */
function trimmed(sentence: Sentence, from: number, to: number): number {
  let end = to;
  while (
    end > from &&
    /^(?:[,;:.—–"”]|and|but|or|that|which|who|while)$/i.test(sentence.tokens[end - 1]!.text)
  )
    end--;
  return end;
}
