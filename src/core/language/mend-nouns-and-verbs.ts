import { partOfSpeech } from './lexicon.ts';
import { tagNumber, type TagNames } from './tag-names.ts';

/** What opens an object. */
const OBJECT = /^(?:DT|PRP\$|PRP|CD|NNS?|NNPS?|JJ|\$)$/;
/** What is cut, so that the two words together are a noun: *the power cut*. */
const CUT =
  /^(?:power|pay|rate|tax|job|price|budget|spending|salary|benefit|output|production|aid|cost|wage)$/;

/** What goes on or is passed there, so that the two words together are a noun: *the border crossing at Corva*, *a bail hearing in May*. */
const GOING_ON: Readonly<Record<string, RegExp>> = {
  crossing: /^(?:border|frontier|level|rail|railway|road|river|sea|pedestrian|zebra)$/,
  hearing: /^(?:court|bail|committee|appeal|parliamentary|disciplinary|senate|asylum)$/,
  briefing: /^(?:press|news|media|security|intelligence)$/,
};

/** What is found out, so that the two words together are a noun: *will announce the election results*. */
const FOUND_OUT = /^(?:election|exam|examination|test|poll|vote|referendum|autopsy|survey|lab)$/;

/** Of what somebody is charged, so that the two words together are a noun: *denied the fraud charges*. */
const CRIME =
  /^(?:fraud|corruption|bribery|embezzlement|rape|assault|theft|espionage|treason|terrorism|terror|smuggling|extortion|perjury|conspiracy|arson|blackmail|murder|manslaughter|drug|drugs|tax|sex|weapons)$/;

/** Of which there are many by names, and which hardly anybody does. */
const CONTEST = /^(?:campaign|caucus(?:es)?)$/;

/** Pasts behind which a clause may begin with its verb or a question: *what he said is true*, *all they did help people*. */
const FOLLOWED = /^(?:was|were|had|did|said|thought|wanted|needed|helped|let|made|saw|heard)$/i;

/**
 * Mends nouns that were taken for verbs and verbs for other words, by what stands around them, before the tree is built: *the Ostrava
 * stabbing*, *the power cut that hit the town*, *surrendered to police*.
 */
export function createNounMender(names: TagNames) {
  const { penn } = names;
  const tag = (pos: string, name: string) => tagNumber(names, pos, name);
  const [noun, name] = [tag('NOUN', 'NN'), tag('PROPN', 'NNP')];
  const [preposition, nouns] = [tag('ADP', 'IN'), tag('NOUN', 'NNS')];

  return function mendNouns(words: readonly string[], tags: Int32Array, senses: Int32Array): void {
    const nameAt = (i: number) => (i < 0 || i >= words.length ? '' : penn[tags[i]!]!);
    const hasSense = (i: number, sense: number) => (senses[i]! & sense) !== 0;

    /** *the Ostrava stabbing*: behind an article and a name, and without an object. */
    function isNamedDeed(i: number): boolean {
      if (nameAt(i) !== 'VBG' || nameAt(i - 1) !== 'NNP') return false;
      let first = i - 1;
      while (nameAt(first - 1) === 'NNP') first--;
      return (
        nameAt(first - 1) === 'DT' &&
        (hasSense(i, partOfSpeech.noun) || /^(?:VB[DNZ]|MD)$/.test(nameAt(i + 1))) &&
        !OBJECT.test(nameAt(i + 1))
      );
    }

    /**
     * *the Sanders campaign*, *the Iowa caucuses*: behind an article and a name the noun, unless the name may be that of many and an
     * object follows; and whatever may be a noun where a verb follows.
     */
    function isNamedContest(i: number): boolean {
      if (!/^VB[PZ]?$/.test(nameAt(i)) || !/^NNPS?$/.test(nameAt(i - 1))) return false;
      let first = i - 1;
      while (/^NNPS?$/.test(nameAt(first - 1))) first--;
      if (nameAt(first - 1) !== 'DT') return false;
      if (CONTEST.test(words[i]!)) return !OBJECT.test(nameAt(i + 1));
      const isNoun = hasSense(i, partOfSpeech.noun) || hasSense(i, partOfSpeech.noun << 4);
      return isNoun && !FOLLOWED.test(words[i]!) && /^(?:VBD|MD)$/.test(nameAt(i + 1));
    }

    const isGoingOn = (i: number) =>
      nameAt(i) === 'VBG' && (GOING_ON[words[i]!]?.test(words[i - 1] ?? '') ?? false);

    /** *the power cut that hit the town*, *a pay cut in May*. */
    function isCut(i: number): boolean {
      return (
        words[i] === 'cut' &&
        /^VB[DNP]?$/.test(nameAt(i)) &&
        CUT.test(words[i - 1] ?? '') &&
        /^(?:DT|PRP\$|JJ|CD)$/.test(nameAt(i - 2)) &&
        !OBJECT.test(nameAt(i + 1)) &&
        words[i + 1] !== 'by'
      );
    }

    /** *carried out eight air strikes*: behind a number, a noun without an *s* is no subject of one that has it. */
    function isCountedDeed(i: number): boolean {
      if (nameAt(i) !== 'VBZ' || nameAt(i - 1) !== 'NN' || nameAt(i - 2) !== 'CD') return false;
      if (/^(?:one|1)$/i.test(words[i - 2]!) || nameAt(i - 3) === 'NNP') return false;
      if (/^(?:has|does)$/.test(words[i]!)) return false;
      return hasSense(i, partOfSpeech.noun << 4);
    }

    /** *Forest loss fell*: a noun that is no adverb, in front of another one. */
    const isNoAdverb = (i: number) =>
      nameAt(i) === 'RB' &&
      /^NNS?$/.test(nameAt(i + 1)) &&
      hasSense(i, partOfSpeech.noun) &&
      !hasSense(i, partOfSpeech.adverb | partOfSpeech.adjective);

    /** *used stun grenades*: right behind a past with an object of its own, before the noun that it describes. */
    const isBesideNoun = (i: number) =>
      /^VBP?$/.test(nameAt(i)) &&
      /^VB[DN]$/.test(nameAt(i - 1)) &&
      /^NNS?$/.test(nameAt(i + 1)) &&
      !FOLLOWED.test(words[i - 1]!) &&
      hasSense(i, partOfSpeech.noun | partOfSpeech.verb);

    /** *announced the election results on Friday*. */
    const isFinding = (i: number) =>
      words[i] === 'results' && nameAt(i) === 'VBZ' && FOUND_OUT.test(words[i - 1]!);

    /** *denied the fraud charges*; not *the drug charges the battery*. */
    const isCharge = (i: number) =>
      words[i] === 'charges' &&
      nameAt(i) === 'VBZ' &&
      CRIME.test(words[i - 1]!) &&
      !OBJECT.test(nameAt(i + 1));

    /** *was laid to rest*. */
    const isRest = (i: number) =>
      words[i] === 'rest' && /^(?:laid|lay|lays)$/.test(words[i - 2] ?? '');

    if (isNoAdverb(0)) tags[0] = noun;
    for (let i = 1; i < words.length; i++) {
      // *used by police*, but *a police officer*
      const isPolice = words[i] === 'police' && nameAt(i) === 'NN' && !/^NN/.test(nameAt(i + 1));
      if (isPolice || isFinding(i) || isCharge(i)) tags[i] = nouns;
      else if (isCountedDeed(i)) tags[i] = nouns;
      else if (isNamedContest(i))
        tags[i] = words[i]!.endsWith('s') && nameAt(i) === 'VBZ' ? nouns : noun;
      else if (isNamedDeed(i) || isCut(i) || isGoingOn(i) || isBesideNoun(i)) tags[i] = noun;
      else if (words[i - 1] === 'to' && nameAt(i) === 'VB') {
        // *fell to Earth*, *surrendered to police*
        const isName = /^\p{Lu}\p{Ll}/u.test(words[i]!);
        const isForce = words[i] === 'police' && !OBJECT.test(nameAt(i + 1));
        if (!isName && !isForce && !isRest(i)) continue;
        tags[i] = isName ? name : isForce ? nouns : noun;
        tags[i - 1] = preposition;
      }
    }
  };
}
