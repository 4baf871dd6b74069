import { conflictsOf } from '../../../story.ts';

/** Whether two articles with one opening are listed for the dates that their second sentences give. */
export function differ(lead: string, a: string, b: string): boolean {
  return conflictsOf(`${lead} ${a}`, `${lead} ${b}`, '2024-03-06').includes('date');
}
