/** The files that Crosscheck may read. */
export const articleFiles = [
  { scheme: 'file', pattern: '**/*.{txt,text,md,markdown,html,htm,xhtml}' },
] as const;
