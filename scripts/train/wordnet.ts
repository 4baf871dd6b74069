import type { NameList } from '../../src/core/entities/gazetteer.ts';

interface Synset {
  readonly file: string;
  readonly lemmas: readonly string[];
  readonly above: readonly string[];
  readonly instance: boolean;
}

/** First word and lexicographer file of the synsets under which instances are names of one kind. */
const roots: Readonly<Record<string, NameList>> = {
  'person 03': 'person',
  'organization 14': 'organisation',
  'government 14': 'organisation',
  'country 15': 'country',
  'location 03': 'place',
  'geological_formation 17': 'place',
  'body_of_water 17': 'place',
  'structure 06': 'place',
  'event 03': 'event',
  'language 10': 'people',
  'natural_language 10': 'people',
};

/**
 * The names in WordNet: instances under the roots, capitalised words for peoples and languages, and all
 * single words that are written with a small letter (list `common`).
 *
 * @param read Gives a file of the dictionary by its name.
 */
export function* readWordNet(
  read: (file: string) => string,
): Generator<{ list: NameList; name: string }> {
  const nouns = readSynsets(read('data.noun'));
  const kinds = new Map<string, ReadonlySet<NameList>>();
  for (const [id, synset] of nouns) {
    const lists = kindsOf(id, nouns, kinds);
    for (const lemma of synset.lemmas) {
      const name = lemma.replace(/_/g, ' ').replace(/\([a-z]+\)$/, '');
      if (!/^\p{Lu}/u.test(name)) {
        if (!name.includes(' ') && name.length > 1) yield { list: 'common', name };
        continue;
      }
      if (synset.instance) for (const list of lists) yield { list, name };
      else if (lists.has('person') || lists.has('people')) yield { list: 'people', name };
    }
  }
  for (const file of ['data.verb', 'data.adj', 'data.adv'])
    for (const synset of readSynsets(read(file)).values())
      for (const lemma of synset.lemmas) {
        const name = lemma.replace(/\([a-z]+\)$/, '');
        if (/^[a-z-]{2,}$/.test(name)) yield { list: 'common', name };
        else if (/^[A-Z][a-z]+(?:_[A-Z][a-z]+)?$/.test(name) && file === 'data.adj')
          yield { list: 'people', name: name.replace('_', ' ') };
      }
}

function readSynsets(text: string): Map<string, Synset> {
  const synsets = new Map<string, Synset>();
  for (const line of text.split('\n')) {
    if (!/^\d{8} /.test(line)) continue;
    const fields = line.split(' ');
    const words = parseInt(fields[3]!, 16);
    const lemmas = Array.from({ length: words }, (_, i) => fields[4 + i * 2]!);
    const above: string[] = [];
    let instance = false;
    const pointers = 4 + words * 2;
    for (let i = 0; i < Number(fields[pointers]); i++) {
      const [symbol, target] = fields.slice(pointers + 1 + i * 4);
      if (symbol === '@i') instance = true;
      if (symbol === '@' || symbol === '@i') above.push(target!);
    }
    synsets.set(fields[0]!, { file: fields[1]!, lemmas, above, instance });
  }
  return synsets;
}

function kindsOf(
  id: string,
  synsets: ReadonlyMap<string, Synset>,
  known: Map<string, ReadonlySet<NameList>>,
): ReadonlySet<NameList> {
  const before = known.get(id);
  if (before) return before;
  const kinds = new Set<NameList>();
  known.set(id, kinds);
  const synset = synsets.get(id);
  const list = synset && roots[`${synset.lemmas[0]} ${synset.file}`];
  if (list) kinds.add(list);
  for (const above of synset?.above ?? [])
    for (const kind of kindsOf(above, synsets, known)) kinds.add(kind);
  return kinds;
}
