import { governmentOf } from '../entities/governments.ts';
import type { Party } from './told.ts';

/**
 * Whether a phrase without a name calls a body by what kind of body it is: *the country's medicines board* beside *the
 * Norwegian Medicines Board*, *the central bank* beside *the National Bank of Morvania*.
 */
export function isBodyByKind(kind: Party, body: Party): boolean {
  if (kind.named || !body.named || !DEFINITE.test(kind.text)) return false;
  const own = kind.modifiers.filter((word) => !OWNER.test(word));
  if (kind.head === 'bank' && own.includes('central') && isCentralBank(body.head))
    return own.every((word) => word === 'central' || body.head.split(' ').includes(word));
  const words = [...body.head.split(' '), ...body.modifiers];
  const isWhole = body.head.endsWith(` ${kind.head}`) && own.length > 0;
  return isWhole && own.every((word) => words.includes(word));
}

const DEFINITE = /^(?:the|its|their|his|her)\b|['’]s? /i;

/** *the country's*, *the state*: of which body it says nothing. */
const OWNER = /^(?:country|nation|city|town|state|region|province|national)$/;

function isCentralBank(name: string): boolean {
  const [, land] = /^(?:the )?bank of (\S+)$/.exec(name) ?? [];
  // *the Bank of England* is that of Britain.
  if (land !== undefined) return governmentOf(land) !== null || land === 'england';
  return /^(?:the )?(?:national|reserve|central) bank\b|\b(?:national|reserve|central) bank$/.test(
    name,
  );
}
