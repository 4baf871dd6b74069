/** Every word of the page that is not from an article. The host may give them in another language. */
export const english = {
  groupBy: 'Lanes',
  byQuestion: 'By question',
  byPerson: 'By person',
  byArticle: 'By article',
  filter: 'Filter',
  filterHint: 'Words in a claim, a name, a title',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Show the time of the articles',
  all: 'Show everything',
  said: 'said',
  happened: 'happened',
  bySpeaker: 'by {0}',
  range: 'read as {0} to {1}',
  atLeast: 'read as {0} or more',
  open: 'Open in the article',
  empty:
    'No dated claims to show. When your articles hold dated claims, each stands here at its day.',
  nothing: 'Nothing matches this filter.',
  hint: 'Arrow keys go from claim to claim, Enter opens the article. Plus and minus zoom.',
  more: '{0} more: zoom in or filter',
  choose: 'Open a timeline file',
  broken: 'This file is not a timeline of Crosscheck.',
  verified: 'Verified',
  disputed: 'Disputed',
  false: 'False',
  'needs-context': 'Needs context',
  outdated: 'Outdated',
  conflict: 'conflict',
  dispute: 'dispute',
  update: 'update',
  agreement: 'agreement',
};

export type Strings = typeof english;

/** A sentence with its gaps filled. */
export function fill(sentence: string, ...values: readonly (string | number)[]): string {
  return sentence.replace(/\{(\d)\}/g, (gap, i: string) => String(values[Number(i)] ?? gap));
}
