import { governmentOf, readGovernment } from '../entities/governments.ts';
import { organisationKey } from '../entities/organisation-name.ts';

/**
 * One name for a body that speaks, whichever way articles write it: `@RU foreign ministry` for *the Russian Foreign
 * Ministry*, *Russia’s foreign ministry* and *Ministry of Foreign Affairs of Russia*; `@RU` for the Kremlin.
 */
export function bodyName(name: string): string {
  const folded = organisationKey(name).replace(/^the /, '');
  const government = governmentOf(folded);
  if (government) return `@${government}`;
  const words = folded.split(' ');
  for (const count of [2, 1]) {
    const country = words.length > count && readGovernment(words.slice(0, count).join(' '));
    if (country && /^(?:country|people)$/.test(country.sense))
      return `@${country.country} ${plain(words.slice(count).join(' '))}`;
  }
  return plain(folded);
}

/** *ministry of defense* is *defence ministry*. */
function plain(name: string): string {
  return name
    .replace(/^(ministry|department) (?:of|for) (?:the )?(.+)$/, '$2 $1')
    .replace('defense', 'defence')
    .replace('foreign affairs', 'foreign');
}
