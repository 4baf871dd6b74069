import { tagNumber, type TagNames } from './tag-names.ts';

/** Forms of verbs that tell with *on* that something lasts. */
const LASTING =
  /^(?:go|goes|going|gone|went|carry|carries|carrying|carried|drag|drags|dragging|dragged)$/i;
/** What follows the verb and opens a phrase of its own. */
const OPENING = /^(?:for|with|until|till|despite|through|throughout|as|while|after|without)$/i;

const CARING = /^(?:look|looks|looked|looking)$/i;
const TAKING = /^(?:take|takes|taking|took)$/i;
const BE = /^(?:is|are|was|were|be|been|being)$/;
/** Behind *over*, how long something took or when it was. */
const WHILE =
  /^(?:weekends?|summers?|winters?|course|period|years?|months?|weeks?|days?|hours?|decades?|century|centuries|christmas|easter|holidays?)$/i;

/**
 * Tells the particle from the preposition, before the tree is built: *over* of *the photo she took
 * over the weekend*, and *on* or *in* behind a verb where a preposition follows, as in *the talks go on for five days*
 * and *police moved in on the camp*.
 */
export function createParticleMender(names: TagNames) {
  const { penn } = names;
  const [particle, preposition] = [tagNumber(names, 'ADP', 'RP'), tagNumber(names, 'ADP', 'IN')];

  return function mendParticles(words: readonly string[], tags: Int32Array): void {
    const nameAt = (i: number) => (i < 0 || i >= words.length ? '' : penn[tags[i]!]!);

    /** *the weekend*, *the past two years*, *the course of the year*; but not *the summer camp*. */
    function isWhile(from: number): boolean {
      let at = from;
      while (/^(?:DT|PRP\$|JJ|CD|VBG)$/.test(nameAt(at))) at++;
      return at > from && WHILE.test(words[at] ?? '') && !/^NN/.test(nameAt(at + 1));
    }

    for (let i = 1; i < words.length - 1; i++) {
      const [before, after] = [words[i - 1]!, words[i + 1]!];
      // *took over the weekend*
      const isTime = words[i] === 'over' && TAKING.test(before) && isWhile(i + 1);
      if (isTime && nameAt(i) === 'RP') tags[i] = preposition;
      // *moved in on the camp*, but *was in on the plan*
      const isIn = words[i] === 'in' && after === 'on' && /^(?:IN|RB)$/.test(nameAt(i));
      if (isIn && /^VB/.test(nameAt(i - 1)) && !BE.test(before)) tags[i] = particle;
      // *who looks after the money*
      const cares = words[i] === 'after' && CARING.test(before) && /^VB/.test(nameAt(i - 1));
      if (cares && nameAt(i) === 'IN') tags[i] = particle;
      const lasts = words[i] === 'on' && LASTING.test(before) && OPENING.test(after);
      if (lasts && nameAt(i) === 'IN') tags[i] = particle;
    }
  };
}
