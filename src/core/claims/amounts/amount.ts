import type { NounPhrase } from '../../language/sentence.ts';
import type { Quantity } from '../claim.ts';

/** One amount brought down to its plain statement: which measure, of which thing, how much. */
export interface Amount {
  readonly quantity: Quantity;
  /** *price*, *profit*, *magnitude*, … */
  readonly measure: string;
  /** What sets it apart from other amounts of its measure: *operating*. */
  readonly scopes: readonly string[];
  /** What it belongs to: the thing that costs, the firm that earns; null where its sentence does not say. */
  readonly thing: NounPhrase | null;
  /** Where a distance is measured from. */
  readonly from?: NounPhrase;
  /** What it is where no noun says it: a *strike* of those who *walk out*. */
  readonly kind?: string;
  /** The tokens that tell it, where a pattern of words does. */
  readonly words?: readonly number[];
  /** How long the time is in which a profit is made: *quarter*; null where nothing says. */
  readonly period: string | null;
}
