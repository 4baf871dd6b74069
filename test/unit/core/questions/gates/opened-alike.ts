import { conflictsOf } from '../../../../story.ts';

/** The kinds of conflict of two articles that open alike, with a reporter who is free. */
export const differ = (a: string, b: string) =>
  conflictsOf(
    `The reporter Nils Osei is free, his paper in Galdia said. ${a}`,
    `The reporter Nils Osei is free, his paper in Galdia said. ${b}`,
  );
