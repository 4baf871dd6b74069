import type { Fingerprint, Selector, Signature, Target } from './annotation.ts';
import { staysInside } from './files.ts';
import {
  count,
  given,
  isObject,
  object,
  optionalText,
  others,
  text,
  texts,
  Wrong,
  type JsonObject,
} from './json.ts';

const KNOWN = ['source', 'selector', 'fingerprint', 'signature', 'question', 'entity', 'replyTo'];

/** What of a target this version did not write. */
interface ForeignTarget {
  readonly target: JsonObject;
  readonly selectors: readonly unknown[];
}

/** `source` is a path relative to the workspace folder; `.` is the folder itself. */
export function printTarget(target: Target, foreign: ForeignTarget): JsonObject {
  const { file, selector, fingerprint, signature, question, entity, replyTo } = target;
  const selectors = [...(selector ? printSelector(selector) : []), ...foreign.selectors];
  return given({
    source: file ?? '.',
    selector: selectors.length ? selectors : null,
    question,
    entity,
    replyTo,
    fingerprint: fingerprint && given({ ...fingerprint }),
    signature,
    ...foreign.target,
  });
}

function printSelector({ exact, prefix, suffix, start, end }: Selector): JsonObject[] {
  return [
    { type: 'TextQuoteSelector', exact, prefix, suffix },
    { type: 'TextPositionSelector', start, end },
  ];
}

/** @throws Wrong, with the reason in words. */
export function parseTarget(value: unknown): { target: Target; foreign: ForeignTarget } {
  const record = object(value, 'target');
  const source = text(record.source, 'target.source');
  if (source !== '.' && !staysInside(source))
    throw new Wrong(`its article "${source.slice(0, 200)}" lies outside the folder`);
  const { selector, selectors } = parseSelectors(record.selector);
  return {
    target: {
      file: source === '.' ? null : source,
      selector,
      fingerprint: parseFingerprint(record.fingerprint),
      signature: parseSignature(record.signature),
      question: optionalText(record.question, 'target.question'),
      entity: optionalText(record.entity, 'target.entity'),
      replyTo: optionalText(record.replyTo, 'target.replyTo'),
    },
    foreign: { target: others(record, KNOWN), selectors },
  };
}

function parseSelectors(value: unknown): {
  selector: Selector | null;
  selectors: readonly unknown[];
} {
  if (value === undefined) return { selector: null, selectors: [] };
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  const find = (type: string) =>
    all.find((item): item is JsonObject => isObject(item) && item.type === type);
  const quote = find('TextQuoteSelector');
  const position = find('TextPositionSelector');
  const selectors = all.filter((item) => item !== quote && item !== position);
  if (!quote) return { selector: null, selectors: all };
  const exact = text(quote.exact, 'exact');
  if (!exact.trim()) throw new Wrong('its quote is empty');
  const start = position ? count(position.start, 'start') : 0;
  return {
    selector: {
      exact,
      prefix: optionalText(quote.prefix, 'prefix') ?? '',
      suffix: optionalText(quote.suffix, 'suffix') ?? '',
      start,
      end: position ? count(position.end, 'end') : start,
    },
    selectors,
  };
}

function parseFingerprint(value: unknown): Fingerprint | null {
  if (value === undefined) return null;
  const record = object(value, 'fingerprint');
  return {
    sha256: text(record.sha256, 'sha256'),
    title: optionalText(record.title, 'title'),
  };
}

function parseSignature(value: unknown): Signature | null {
  if (value === undefined) return null;
  const record = object(value, 'signature');
  return {
    sentence: text(record.sentence, 'sentence'),
    attribution: optionalText(record.attribution, 'attribution') ?? '',
    repeats: record.repeats === undefined ? 1 : count(record.repeats, 'repeats'),
    numbers: texts(record.numbers, 'numbers'),
    dates: texts(record.dates, 'dates'),
    names: texts(record.names, 'names'),
    negations: texts(record.negations, 'negations'),
    modality: texts(record.modality, 'modality'),
    stance: texts(record.stance, 'stance'),
  };
}
