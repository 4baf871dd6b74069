import { labels, verdicts, type Act, type ActKind } from './annotation.ts';
import { isObject, optionalText, text, Wrong, type JsonObject } from './json.ts';

/** How each kind of act is written: the W3C motivation, and what its value may be. */
const kinds: Readonly<
  Record<
    ActKind,
    { readonly motivation: string; readonly values: readonly string[] | RegExp | null }
  >
> = {
  verdict: { motivation: 'assessing', values: verdicts },
  note: { motivation: 'commenting', values: null },
  reply: { motivation: 'replying', values: null },
  article: { motivation: 'classifying', values: ['article', 'not-article'] },
  passage: { motivation: 'classifying', values: ['body', 'not-body'] },
  published: { motivation: 'describing', values: /^\d{4}-\d\d-\d\d$/ },
  time: { motivation: 'describing', values: /^\S{1,60}$/ },
  same: { motivation: 'linking', values: /\S/ },
  'not-same': { motivation: 'linking', values: /\S/ },
  rename: { motivation: 'identifying', values: /\S/ },
  'not-a-name': { motivation: 'identifying', values: /\S/ },
  dismissal: { motivation: 'moderating', values: null },
  report: { motivation: 'moderating', values: labels },
};

/** What a record says of its act: `act`, `motivation` and `body`. */
export function printAct(act: Act, foreign: readonly unknown[]): JsonObject {
  const { motivation } = kinds[act.kind];
  const words = (purpose: string, value: string) => ({ type: 'TextualBody', purpose, value });
  return {
    act: act.kind,
    motivation,
    body: [
      ...(act.value === null ? [] : [words(motivation, act.value)]),
      ...(act.comment === null
        ? []
        : [{ ...words(commentPurpose(act.kind), act.comment), format: 'text/plain' }]),
      ...act.sources.map((source) => ({ type: 'SpecificResource', purpose: 'linking', source })),
      ...foreign,
    ],
  };
}

/** A reply's words have the purpose of a reply; all other comments only comment. */
function commentPurpose(kind: ActKind): string {
  return kind === 'reply' ? 'replying' : 'commenting';
}

/**
 * Reads what `printAct` wrote. Bodies that it does not know are given back as they are.
 *
 * @throws Wrong, with the reason in words.
 */
export function parseAct(record: JsonObject): { act: Act; foreign: readonly unknown[] } {
  const kind = text(record.act, 'act') as ActKind;
  const known = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  if (!known) throw new Wrong(`"act" is "${kind}", which this version does not know`);
  const { motivation, values } = known;
  const given = record.body ?? [];
  const bodies: readonly unknown[] = Array.isArray(given) ? given : [given];
  let value: string | null = null;
  let comment: string | null = null;
  const sources: string[] = [];
  const foreign: unknown[] = [];
  for (const body of bodies) {
    const { type, purpose } = isObject(body) ? body : {};
    if (!isObject(body)) foreign.push(body);
    else if (type === 'SpecificResource' && purpose === 'linking')
      sources.push(text(body.source, 'body.source'));
    else if (type !== 'TextualBody') foreign.push(body);
    else if (purpose === motivation && values && value === null)
      value = text(body.value, 'body.value');
    else if (purpose === commentPurpose(kind) && comment === null)
      comment = optionalText(body.value, 'body.value');
    else foreign.push(body);
  }
  if (values && (value === null || !allowed(value, values)))
    throw new Wrong(
      value === null ? `it gives no value for "${kind}"` : `"${value}" is no value for "${kind}"`,
    );
  return { act: { kind, value, comment, sources } as Act, foreign };
}

function allowed(value: string, values: readonly string[] | RegExp): boolean {
  return values instanceof RegExp ? values.test(value) : values.includes(value);
}
