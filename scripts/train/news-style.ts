import type { GoldSentence, GoldWord } from './conllu.ts';

/**
 * Speakers as `form/Penn/Universal/head/relation`; heads count from the first word of the phrase, and the head of
 * the phrase is written `S`: it hangs on the verb of speech.
 */
const speakers = [
  'officials/NNS/NOUN/S/nsubj',
  'police/NNS/NOUN/S/nsubj',
  'he/PRP/PRON/S/nsubj',
  'she/PRP/PRON/S/nsubj',
  'the/DT/DET/1/det ministry/NN/NOUN/S/nsubj',
  'the/DT/DET/2/det defence/NN/NOUN/2/compound ministry/NN/NOUN/S/nsubj',
  'a/DT/DET/1/det spokeswoman/NN/NOUN/S/nsubj',
  'Anna/NNP/PROPN/S/nsubj Berg/NNP/PROPN/0/flat',
  'Novak/NNP/PROPN/S/nsubj',
  'Prime/NNP/PROPN/1/compound Minister/NNP/PROPN/2/nmod:desc Jan/NNP/PROPN/S/nsubj Novak/NNP/PROPN/2/flat',
  'ministry/NN/NOUN/1/compound spokesman/NN/NOUN/2/nmod:desc Jan/NNP/PROPN/S/nsubj Novak/NNP/PROPN/2/flat',
  'state/NN/NOUN/1/compound media/NNS/NOUN/S/nsubj',
  'the/DT/DET/1/det governor/NN/NOUN/S/nsubj of/IN/ADP/4/case the/DT/DET/4/det region/NN/NOUN/1/nmod',
  'a/DT/DET/2/det senior/JJ/ADJ/2/amod official/NN/NOUN/S/nsubj',
  'witnesses/NNS/NOUN/S/nsubj',
  'the/DT/DET/1/det army/NN/NOUN/S/nsubj',
  'Norway/NNP/PROPN/S/nsubj',
  "Norway/NNP/PROPN/3/nmod:poss 's/POS/PART/0/case foreign/JJ/ADJ/3/amod minister/NN/NOUN/S/nsubj",
];

/** What may follow the verb of speech; `V` is the verb. */
const circumstances = [
  '',
  '',
  'Monday/NNP/PROPN/V/obl:unmarked',
  'on/IN/ADP/1/case Friday/NNP/PROPN/V/obl',
  'late/JJ/ADJ/1/amod Tuesday/NNP/PROPN/V/obl:unmarked',
  'in/IN/ADP/2/case a/DT/DET/2/det statement/NN/NOUN/V/obl',
  'last/JJ/ADJ/1/amod week/NN/NOUN/V/obl:unmarked',
  'Wednesday/NNP/PROPN/V/obl:unmarked',
];

const verbs = ['said', 'said', 'said', 'added', 'reported', 'announced', 'said'];
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/**
 * More sentences in the style of news agencies, of which a treebank of many genres has few: *X, officials said
 * Monday.* · *X, said Anna Berg.* · *Officials said Monday that X.* · *X Friday.* The words around X are invented.
 */
export function inNewsStyle(treebank: readonly GoldSentence[]): GoldSentence[] {
  const made: GoldSentence[] = [];
  treebank.filter(isPlain).forEach((sentence, i) => {
    const round = Math.floor(i / 6);
    const speaker = phrase(speakers[(i * 7 + round) % speakers.length]!);
    const said = verb(verbs[i % verbs.length]!);
    const circumstance = phrase(circumstances[(i * 5 + round) % circumstances.length]!);
    const words = sentence.words;
    switch (i % 6) {
      case 0:
      case 3:
        made.push(joined(sentence, withTail(words, [...speaker, said, ...circumstance])));
        break;
      case 1:
        made.push(joined(sentence, withTail(words, [said, ...speaker])));
        break;
      case 2:
        made.push(joined(sentence, withLead(words, [...speaker, said, ...circumstance], true)));
        break;
      case 4:
        made.push(joined(sentence, withLead(words, [...speaker, said, ...circumstance], false)));
        break;
      default:
        if (endsInItsMainClause(words))
          made.push(joined(sentence, withWeekday(words, weekdays[round % weekdays.length]!)));
    }
  });
  return made;
}

/** A word to be put in; its head is the number of a word of its phrase, or the verb of speech. */
interface NewWord extends Omit<GoldWord, 'head'> {
  readonly head: number | 'verb';
}

function phrase(line: string): NewWord[] {
  if (line === '') return [];
  return line.split(' ').map((item): NewWord => {
    const [form = '', xpos = '', upos = '', head = '', relation = ''] = item.split('/');
    const lemma = form.toLowerCase();
    const to = head === 'S' || head === 'V' ? 'verb' : +head;
    return { form, lemma, xpos, upos, head: to, relation, spaceAfter: true };
  });
}

const verb = (form: string): NewWord => ({
  form,
  lemma: form,
  xpos: 'VBD',
  upos: 'VERB',
  head: -1,
  relation: 'root',
  spaceAfter: true,
});

const joined = (sentence: GoldSentence, words: readonly GoldWord[]): GoldSentence => ({
  ...sentence,
  words,
});

/** A statement with a finite verb, its subject, and a point at the end. */
function isPlain({ words }: GoldSentence): boolean {
  const root = words.findIndex((word) => word.head < 0);
  if (words.length < 5 || words.length > 32 || words[words.length - 1]!.form !== '.') return false;
  if (words[words.length - 1]!.head !== root) return false;
  if (words.some(({ lemma, head }) => head < 0 && /^(?:say|tell|add|report|announce)$/.test(lemma)))
    return false;
  return words.some(({ head, relation }) => head === root && /^nsubj/.test(relation));
}

/** Heads of put-in words as numbers in the sentence that begins with them at `start`. */
function placed(added: readonly NewWord[], start: number, root: number): GoldWord[] {
  const verbAt = added.findIndex((word) => word.relation === 'root');
  let group = 0;
  return added.map((word, i): GoldWord => {
    if (i === verbAt) return { ...word, head: root };
    group = i < verbAt ? 0 : verbAt + 1;
    return { ...word, head: word.head === 'verb' ? start + verbAt : start + group + word.head };
  });
}

function withTail(words: readonly GoldWord[], tail: readonly NewWord[]): GoldWord[] {
  const body = words.slice(0, -1);
  const start = body.length + 1;
  const speech = start + tail.findIndex((word) => word.relation === 'root');
  const last = words[words.length - 1]!;
  const comma: GoldWord = {
    ...last,
    form: ',',
    lemma: ',',
    xpos: ',',
    head: speech,
    relation: 'punct',
  };
  return [
    ...body.map((word) => (word.head < 0 ? { ...word, head: speech, relation: 'ccomp' } : word)),
    comma,
    ...placed(tail, start, -1),
    { ...last, head: speech },
  ];
}

function withLead(
  words: readonly GoldWord[],
  lead: readonly NewWord[],
  withThat: boolean,
): GoldWord[] {
  const speech = lead.findIndex((word) => word.relation === 'root');
  const shift = lead.length + (withThat ? 1 : 0);
  const root = words.findIndex((word) => word.head < 0);
  const that: GoldWord = {
    form: 'that',
    lemma: 'that',
    xpos: 'IN',
    upos: 'SCONJ',
    head: root + shift,
    relation: 'mark',
    spaceAfter: true,
  };
  const body = words.map((word, i): GoldWord => {
    const form =
      i === 0 && word.upos !== 'PROPN' && word.form !== 'I' ? lowered(word.form) : word.form;
    if (i === root) return { ...word, form, head: speech, relation: 'ccomp' };
    if (i === words.length - 1) return { ...word, form, head: speech };
    return { ...word, form, head: word.head + shift };
  });
  const capital = placed(lead, 0, -1).map((word, i) =>
    i === 0 ? { ...word, form: word.form[0]!.toUpperCase() + word.form.slice(1) } : word,
  );
  return [...capital, ...(withThat ? [that] : []), ...body];
}

const lowered = (form: string) => form[0]!.toLowerCase() + form.slice(1);

/** Whether no other clause stands at the end, so that a weekday there belongs to the main verb. */
function endsInItsMainClause(words: readonly GoldWord[]): boolean {
  const root = words.findIndex((word) => word.head < 0);
  return (
    words[root]!.xpos === 'VBD' &&
    words.every(
      ({ relation }, i) => i < root || !/^(?:advcl|acl|ccomp|xcomp|conj|parataxis)/.test(relation),
    )
  );
}

function withWeekday(words: readonly GoldWord[], weekday: string): GoldWord[] {
  const root = words.findIndex((word) => word.head < 0);
  const day: GoldWord = {
    form: weekday,
    lemma: weekday.toLowerCase(),
    xpos: 'NNP',
    upos: 'PROPN',
    head: root,
    relation: 'obl:unmarked',
    spaceAfter: false,
  };
  return [...words.slice(0, -1), day, words[words.length - 1]!];
}
