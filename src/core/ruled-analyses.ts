import type { Analysis } from './analysis.ts';
import { nameFilter, unfiltered } from './entities/apply-rulings.ts';
import { withListedNames } from './entities/listed-names.ts';
import { noRulings, type Rulings } from './entities/rulings.ts';
import type { Tools } from './tools.ts';

/** What people have said about names, as it holds for what was read and for what will be. */
export interface RuledAnalyses {
  /** An analysis with their words applied: the same object at every call, and itself where they change nothing in it. */
  shown(found: Analysis): Analysis;
  /** What articles are read with: it finds listed names. */
  tools(): Tools;
  /**
   * Takes other words in place of those before.
   *
   * @returns Whether an analysis may be shown otherwise than before.
   */
  rule(rulings: Rulings): boolean;
}

/** @param plain What articles are read with where nobody has said anything. */
export function createRuledAnalyses(plain: Tools): RuledAnalyses {
  let filter = nameFilter(noRulings);
  let filtered = new WeakMap<Analysis, Analysis>();
  let tools = plain;
  return {
    shown(found) {
      let shown = filtered.get(found);
      if (!shown) filtered.set(found, (shown = filter(found)));
      return shown;
    },
    tools: () => tools,
    rule(rulings) {
      const before = filter;
      filter = nameFilter(rulings);
      filtered = new WeakMap();
      tools = { ...plain, names: withListedNames(plain.names, rulings.listed) };
      return before !== unfiltered || filter !== unfiltered;
    },
  };
}
