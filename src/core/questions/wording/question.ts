import { findDateline } from '../../article/dateline.ts';
import type { Span } from '../../text/span.ts';
import type { Answering } from '../answering.ts';
import type { Pair } from '../rows.ts';
import type { Told } from '../told.ts';
import { copyQuestion, isDeniedCopy } from './copies.ts';
import { howMany, isAboard } from './how-many.ts';
import { goingOn } from './phrase.ts';
import { whatCaused } from './what-caused.ts';
import { when, where, who } from './wh-question.ts';
import { whether } from './yes-no-question.ts';

/**
 * What a question asks, in words, from the latest claim that answers it.
 *
 * @param edited What each claim's sentence has otherwise than its copies; empty where none is a copy.
 */
export function questionInWords(told: readonly Answering[], pair: Pair, edited: Edited): string {
  const inCopies = edited.size > 0 && edits(told, pair, edited);
  return (inCopies || inWords(told, pair)).replace(
    /(?<=\S )(?:The|A|An|Some|Its|His|Her|Their|Both|Many|Several|There|These|He|She|They|We) /g,
    (word) => word.toLowerCase(),
  );
}

type Edited = ReadonlyMap<Answering, Span>;

/** What copies of one sentence differ in; the plain sentence where one of them denies it. */
function edits(told: readonly Answering[], { comparison }: Pair, edited: Edited): string | null {
  const shown = told.filter((one) => edited.has(one));
  if (comparison.asks === 'polarity') {
    const yes = shown.findLast((one) => !isDeniedCopy(one.told(), edited.get(one)!));
    return yes ? plain(yes.told()) : null;
  }
  const latest = shown.at(-1);
  return latest ? copyQuestion(latest.told(), edited.get(latest)!) : null;
}

function inWords(all: readonly Answering[], { comparison }: Pair): string {
  const latest = all[all.length - 1]!.told();
  switch (comparison.kind) {
    case 'number':
    case 'quote-drift':
    case 'part-whole':
      return howMany(all.findLast(isAboard)?.told() ?? latest) ?? plain(latest);
    case 'date':
      return when(latest) ?? plain(latest);
    case 'place':
      return where(latest) ?? plain(latest);
    case 'value':
      return whatCaused(latest, comparison) ?? who(latest) ?? plain(latest);
    case 'polarity':
    case 'antonym': {
      // *Nobody was hurt*, *was not sober*: neither is what one asks.
      const asked =
        all.findLast((one) => one.told().claim.polarity === 'positive')?.told() ?? latest;
      return whether(asked) ?? plain(asked);
    }
    default:
      return plain(latest);
  }
}

/** *Is it so that the mill burned?*: the words of the claim, where no question can be made of its parts. */
function plain({ claim }: Told): string {
  // A clause that begins with its verb or in its middle says of whom in another place; the sentence says it all.
  const isHeadless =
    claim.statement.verbSpan.start === claim.start ||
    /^(?:for|of|in which|after|before|with|by|from|as|known|born|having)\b/.test(claim.text);
  const words = (isHeadless ? claim.sentence.text : claim.text).replace(/\s+/g, ' ');
  const text = words
    .slice(findDateline(words, 0, words.length, null)?.dateline.end ?? 0)
    .replace(/^(?:[\s,;:–—-]|(?:and|but|so|that|when) )+|[.?!,]+(?=["”’]?$)/gi, '');
  return `Is it so that ${goingOn(text.length > 140 ? `${text.slice(0, 137)}…` : text)}?`;
}
