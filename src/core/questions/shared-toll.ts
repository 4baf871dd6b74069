import { readOnce } from './read-once.ts';
import { partyOf, type Told } from './told.ts';
import { gapBetween } from './gates/same-time.ts';

/** What an event does to people, of which its reports give the number. */
const TOLLS = ['kill', 'wound', 'rescue', 'evacuate', 'miss'] as const;

/** How many an article tells to have been killed, hurt, saved or lost, each as `kill 4`; one alone says nothing. */
const tollsOf = readOnce(
  ({ alikeIn }: Told): ReadonlySet<string> =>
    new Set(
      TOLLS.flatMap((toll) =>
        alikeIn(toll).flatMap((told) => {
          const number = partyOf(told, 'patient')?.quantity ?? told.claim.quantity;
          return number && number.unit === null && number.low > 1 ? [`${toll} ${number.low}`] : [];
        }),
      ),
    ),
);

/**
 * Whether the articles of two claims of one day give one toll: a helicopter that crashed on Tuesday with four soldiers killed is the
 * other that crashed on Tuesday with four killed.
 */
export function haveOneToll(a: Told, b: Told): boolean {
  const [days, others] = [a.event ?? a.scene.days, b.event ?? b.scene.days];
  if (!days || !others || gapBetween(days, others) > 0) return false;
  const theirs = tollsOf(b);
  return [...tollsOf(a)].some((toll) => theirs.has(toll));
}
