import { parseAct, printAct } from './act.ts';
import { nothingForeign, origin, type Annotation, type Stamp, type State } from './annotation.ts';
import { isDeeperThan, moment, object, others, text, Wrong, type JsonObject } from './json.ts';
import { parseTarget, printTarget } from './target.ts';

/** The version of the record that this program writes. */
export const SCHEMA_VERSION = 1;

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
const ULID = /^urn:ulid:([0-7][0-9A-HJKMNP-TV-Z]{25})$/;
const STATUS = { withdrawn: 'withdrawn' };
const MAX_DEPTH = 24;
const utf8 = new TextDecoder('utf-8', { fatal: true });

const KNOWN = [
  ...['@context', 'id', 'type', 'schemaVersion', 'creator', 'created', 'modified', 'modifiedBy'],
  ...['at', 'by'],
  ...['status', 'act', 'motivation', 'body', 'target', 'history'],
];

export type RecordResult =
  | { readonly kind: 'record'; readonly annotation: Annotation }
  | {
      readonly kind: 'problem';
      /** As a sentence for the reader. */
      readonly why: string;
    };

/**
 * Reads one record: a W3C Web Annotation with a few keys of our own. Never throws, whatever the bytes
 * are; what the record holds beyond what is known here is kept in `foreign`.
 */
export function parseRecord(bytes: Uint8Array): RecordResult {
  try {
    return { kind: 'record', annotation: readAnnotation(readJson(bytes)) };
  } catch (error) {
    if (error instanceof Wrong)
      return { kind: 'problem', why: `It cannot be read: ${error.message}.` };
    throw error;
  }
}

function readJson(bytes: Uint8Array): JsonObject {
  let content: string;
  try {
    content = utf8.decode(bytes);
  } catch {
    throw new Wrong('it is not UTF-8');
  }
  if (content.trim() === '') throw new Wrong('it is empty');
  if (content.includes('<<<<<<< ') && /^<{7} /m.test(content) && /^>{7} /m.test(content))
    throw new Wrong('it holds both sides of a git merge; choose one, or keep both changes by hand');
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch {
    throw new Wrong('it is no complete JSON');
  }
  if (openers(content) > MAX_DEPTH && isDeeperThan(value, MAX_DEPTH))
    throw new Wrong('it nests too deeply');
  return object(value, 'record');
}

/** How many brackets open: what nests more deeply than that does not exist. */
function openers(content: string): number {
  let count = 0;
  for (const bracket of ['{', '['])
    for (let at = content.indexOf(bracket); at >= 0; at = content.indexOf(bracket, at + 1)) count++;
  return count;
}

function readAnnotation(record: JsonObject): Annotation {
  const version = record.schemaVersion;
  if (version !== SCHEMA_VERSION)
    throw new Wrong(
      typeof version === 'number' && version > SCHEMA_VERSION
        ? `a later version of Crosscheck wrote it (schemaVersion ${String(version)})`
        : '"schemaVersion" is missing or wrong',
    );
  const id = ULID.exec(text(record.id, 'id'))?.[1];
  if (!id) throw new Wrong('"id" is no urn:ulid');
  const creator = object(record.creator, 'creator');
  const by = text(creator.name, 'creator.name');
  const created = moment(record.created, 'created');
  const changed = record.modified !== undefined;
  const state = readState(record, {
    by: changed ? text(record.modifiedBy, 'modifiedBy') : by,
    at: changed ? moment(record.modified, 'modified') : created,
  });
  const foreignCreator = others(creator, ['type', 'name']);
  return {
    id,
    ...state,
    foreign: { ...state.foreign, creator: foreignCreator },
    history: readHistory(record.history),
  };
}

function readState(record: JsonObject, stamp: Stamp): State {
  const { act, foreign: bodies } = parseAct(record);
  const { target, foreign } = parseTarget(record.target);
  return {
    act,
    target,
    withdrawn: record.status === STATUS.withdrawn,
    ...stamp,
    foreign: { ...nothingForeign, ...foreign, bodies, record: others(record, KNOWN) },
  };
}

function readHistory(value: unknown): readonly State[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw new Wrong('"history" is no list');
  return value.map((item) => {
    const entry = object(item, 'history');
    const stamp = { by: text(entry.by, 'history.by'), at: moment(entry.at, 'history.at') };
    return readState(entry, stamp);
  });
}

/** The record as its file holds it: keys always in the same order, two spaces, a final newline. */
export function printRecord(annotation: Annotation): string {
  const { id, history, foreign } = annotation;
  const first = origin(annotation);
  const record = {
    '@context': CONTEXT,
    id: `urn:ulid:${id}`,
    type: 'Annotation',
    schemaVersion: SCHEMA_VERSION,
    creator: { type: 'Person', name: first.by, ...foreign.creator },
    created: first.at,
    ...(history.length ? { modified: annotation.at, modifiedBy: annotation.by } : {}),
    ...printState(annotation),
    ...(history.length
      ? { history: history.map((s) => ({ at: s.at, by: s.by, ...printState(s) })) }
      : {}),
  };
  return JSON.stringify(record, null, 2) + '\n';
}

function printState({ act, target, withdrawn, foreign }: State): JsonObject {
  return {
    ...(withdrawn ? { status: STATUS.withdrawn } : {}),
    ...printAct(act, foreign.bodies),
    target: printTarget(target, foreign),
    ...foreign.record,
  };
}
