import { readFileSync } from 'node:fs';

/** One syntactic word of a CoNLL-U file. */
export interface GoldWord {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  /** Index of the word that it depends on in its sentence; −1 for the root. */
  readonly head: number;
  readonly relation: string;
  readonly spaceAfter: boolean;
}

export interface GoldSentence {
  readonly id: string;
  readonly text: string;
  /** Whether a paragraph begins with it. */
  readonly newParagraph: boolean;
  readonly words: readonly GoldWord[];
}

/** Reads CoNLL-U; empty nodes are left out, ranges (`8-9 daughter's`) only tell where white space is. */
export function readConllu(file: string): GoldSentence[] {
  return readFileSync(file, 'utf8')
    .split(/\n\n+/)
    .filter((block) => /^1[\t-]/m.test(block))
    .map(readSentence);
}

function readSentence(block: string): GoldSentence {
  const words: GoldWord[] = [];
  let gluedUntil = 0;
  let gluedAfter = false;
  for (const line of block.split('\n')) {
    const cells = line.split('\t');
    const [id, form, lemma, upos, xpos, , head, relation, , misc] = cells;
    if (cells.length < 10) continue;
    const spaceAfter = !misc!.includes('SpaceAfter=No');
    const range = /^(\d+)-(\d+)$/.exec(id!);
    if (range) {
      gluedUntil = +range[2]!;
      gluedAfter = spaceAfter;
    }
    if (!/^\d+$/.test(id!)) continue;
    const number = +id!;
    words.push({
      form: form!,
      lemma: lemma!,
      upos: upos!,
      xpos: xpos!,
      head: +head! - 1,
      relation: relation!,
      spaceAfter: number < gluedUntil ? false : number === gluedUntil ? gluedAfter : spaceAfter,
    });
  }
  return {
    id: /^# sent_id = (.*)$/m.exec(block)?.[1] ?? '',
    text: /^# text = (.*)$/m.exec(block)?.[1] ?? '',
    newParagraph: /^# newpar/m.test(block),
    words,
  };
}
