import type { Claim } from '../claims/claim.ts';
import type { Phrase } from '../claims/statement.ts';
import { governmentOf } from '../entities/governments.ts';
import { bodyName } from './body-name.ts';
import type { FileClaims } from './file-claims.ts';

/** What the names of one article stand for in the whole folder. */
export interface FolderIds {
  /** The id of a character, `@KP` for a country by any of its names; undefined where it could be several. */
  idOf(character: number): string | undefined;
  /** Ids of everything that a phrase names; its head where it names something that nobody knows. */
  idsOf(phrase: Phrase): ReadonlySet<string>;
  /** Who says a claim: an id, `@US` for a government, the words in lower case; null for the article. */
  speakerOf(claim: Claim): string | null;
  /** For whom a claim is said: the office of a spokesperson, else who says it; an office by one name (`bodyName`). */
  voiceOf(claim: Claim): string | null;
}

export function readIds(entityOf: FileClaims['entityOf']): FolderIds {
  function idOf(character: number): string | undefined {
    const id = entityOf(character);
    const country = id && /^LOC:=([A-Z]{2})$/.exec(id);
    return country ? `@${country[1]!}` : id;
  }

  function idsOf({ characters, countries, named, head }: Phrase): ReadonlySet<string> {
    const isUnknown = named && !characters.length && !countries.length;
    return new Set([
      ...characters.map(idOf).filter((id) => id !== undefined),
      ...(isUnknown ? [`name:${head}`] : []),
      ...countries.map((code) => `@${code}`),
    ]);
  }

  function speakerOf({ speaker }: Claim): string | null {
    if (!speaker) return null;
    const government = governmentOf(speaker.text);
    if (government) return `@${government}`;
    const id = speaker.character === null ? undefined : idOf(speaker.character);
    return id ?? (speaker.name ?? speaker.text).toLowerCase();
  }

  function voiceOf(claim: Claim): string | null {
    const office = claim.speaker?.office;
    const id = office && office.character !== null ? idOf(office.character) : undefined;
    const who = office ? (id ?? office.name) : speakerOf(claim);
    if (who === null || /^(?:@|PERSON:)/.test(who)) return who;
    return bodyName(who.replace(/^(?:ORG|LOC|MISC):/, ''));
  }

  return { idOf, idsOf, speakerOf, voiceOf };
}
