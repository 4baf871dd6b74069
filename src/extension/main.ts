/** Starts with the first text, Markdown or HTML file of a workspace. */
export function activate(): void {
  return;
}
