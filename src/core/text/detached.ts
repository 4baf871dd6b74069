/** A copy of plain data whose words do not hold on to the longer text that they were cut from. */
export function detached<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
