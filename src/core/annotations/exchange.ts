import type { Annotation } from './annotation.ts';
import { given, isObject, Wrong, type JsonObject } from './json.ts';
import { parseRecord, printRecord, SCHEMA_VERSION } from './record.ts';

/** Under this key a record names the annotation of another program that it was made from. */
const ORIGIN = 'derivedFrom';

/** The id before all others. */
const NO_RECORD = '0'.repeat(26);

/** What became of one annotation of a file that was imported. */
export type Imported =
  | { readonly kind: 'imported'; readonly annotation: Annotation }
  | { readonly kind: 'duplicate'; readonly id: string }
  | {
      readonly kind: 'error';
      /** Its id, or its place in the file. */
      readonly name: string;
      /** As a sentence for the reader. */
      readonly why: string;
    };

/** All records as one W3C annotation page, for other programs: JSON-LD with a final newline. */
export function printAnnotationPage(annotations: readonly Annotation[]): string {
  const items = annotations.map((one) => JSON.parse(printRecord(one)) as unknown);
  // A page needs a name of its own; that of its newest record tells it from earlier pages.
  const newest = annotations.reduce((last, { id }) => (id > last ? id : last), NO_RECORD);
  const page = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:ulid:${newest}#page`,
    type: 'AnnotationPage',
    items,
  };
  return JSON.stringify(page, null, 2) + '\n';
}

/**
 * Reads a W3C annotation, a list or a page of them. Records of Crosscheck come back as they are; what
 * another program wrote becomes a note on the words that it quotes.
 *
 * @param known What the folder holds already.
 * @param newId Makes the id (a ULID) of a note from another program.
 * @throws Wrong, when the file as a whole is no JSON.
 */
export function readAnnotationPage(
  content: string,
  known: readonly Annotation[],
  newId: () => string,
): readonly Imported[] {
  let page: unknown;
  try {
    page = JSON.parse(content);
  } catch {
    throw new Wrong('The file is no JSON.');
  }
  const list: unknown = isObject(page) ? (page.items ?? page.first ?? page) : page;
  const inner: unknown = isObject(list) && Array.isArray(list.items) ? list.items : list;
  const items: readonly unknown[] = Array.isArray(inner) ? inner : [inner];
  const byId = new Map(known.map((one) => [one.id, one]));
  const origins = new Map(known.map((one) => [one.foreign.record[ORIGIN], one.id]));
  return items.map((item, i) => {
    const name = isObject(item) && typeof item.id === 'string' ? item.id : `number ${i + 1}`;
    if (!isObject(item)) return { kind: 'error', name, why: 'It is no annotation.' };
    const made = origins.get(name);
    if (made !== undefined) return { kind: 'duplicate', id: made };
    const own = item.schemaVersion !== undefined;
    const result = parseRecord(encode(own ? item : noteFrom(item, name, newId())));
    if (result.kind === 'problem') return { kind: 'error', name, why: result.why };
    const { annotation } = result;
    const here = byId.get(annotation.id);
    if (!here) {
      byId.set(annotation.id, annotation);
      if (!own) origins.set(name, annotation.id);
      return { kind: 'imported', annotation };
    }
    if (printRecord(here) === printRecord(annotation)) return { kind: 'duplicate', id: here.id };
    return { kind: 'error', name, why: 'The folder holds this record in another state.' };
  });
}

/** Another program's annotation in the form of our records; what is missing is found by the reader of records. */
function noteFrom(item: JsonObject, name: string, id: string): JsonObject {
  const { creator, target } = item;
  const by = isObject(creator) ? creator.name : creator;
  const aim = isObject(target) ? target : Array.isArray(target) ? (target[0] as unknown) : {};
  return given({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:ulid:${id}`,
    type: 'Annotation',
    schemaVersion: SCHEMA_VERSION,
    creator: { type: 'Person', name: typeof by === 'string' && by ? by : 'unknown' },
    created: item.created ?? item.modified,
    act: 'note',
    motivation: 'commenting',
    body: [{ type: 'TextualBody', purpose: 'commenting', value: wordsOf(item.body) }],
    target: isObject(aim) ? given({ source: aim.source, selector: aim.selector }) : aim,
    [ORIGIN]: name,
  });
}

function wordsOf(body: unknown): string {
  const parts: readonly unknown[] = [body ?? []].flat();
  return parts
    .map((part) => (isObject(part) ? (part.value ?? part.source) : part))
    .filter((part): part is string => typeof part === 'string')
    .join('\n');
}

function encode(record: JsonObject): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(record));
}
