import type { WorthTelling } from '../../../../src/core/questions/worth-telling.ts';

/** Every pair is worth telling. */
export const tellAll: Pick<WorthTelling, 'of' | 'turned'> = {
  of: (_, pairs) => pairs,
  turned: () => [],
};
