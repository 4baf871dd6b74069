import type { TagNames } from './tag-names.ts';

/** Forms of verbs that tell with *on* that something lasts. */
const LASTING =
  /^(?:go|goes|going|gone|went|carry|carries|carrying|carried|drag|drags|dragging|dragged)$/i;
/** What follows the verb and opens a phrase of its own. */
const OPENING = /^(?:for|with|until|till|despite|through|throughout|as|while|after|without)$/i;

const TAKING = /^(?:take|takes|taking|took)$/i;
/** What opens the name of who or what is taken over. */
const TAKEN = /^(?:DT|PRP\$|NNP?S?)$/;
/** Behind *over*, how long something took or when it was. */
const WHILE =
  /^(?:weekend|summer|winter|course|period|years?|months?|weeks?|days?|hours?|decades?|century|centuries|christmas|easter|holidays?|past|last|next|coming|following)$/i;

/**
 * Mends *over* of *Norvik took over Pelkor*, and *on* behind a verb that was taken for a preposition though another one follows, before the tree is built: *the talks go
 * on for five days*.
 */
export function createParticleMender({ penn }: TagNames) {
  const particle = penn.indexOf('RP');

  return function mendParticles(words: readonly string[], tags: Int32Array): void {
    for (let i = 1; i < words.length - 1; i++) {
      if (penn[tags[i]!] !== 'IN') continue;
      const [before, after] = [words[i - 1]!, words[i + 1]!];
      const lasts = words[i] === 'on' && LASTING.test(before) && OPENING.test(after);
      const takes =
        words[i] === 'over' &&
        TAKING.test(before) &&
        TAKEN.test(penn[tags[i + 1]!]!) &&
        !words.slice(i + 1, i + 4).some((word) => WHILE.test(word));
      if (lasts || takes) tags[i] = particle;
    }
  };
}
