import { commands } from '../protocol.ts';

/** Every command of Crosscheck. The first group is in package.json; the second is only run by links. */
export const commandIds = {
  markVerified: 'crosscheck.markVerified',
  markDisputed: 'crosscheck.markDisputed',
  markFalse: 'crosscheck.markFalse',
  markNeedsContext: 'crosscheck.markNeedsContext',
  clearMark: 'crosscheck.clearMark',
  treatAsArticle: 'crosscheck.treatAsArticle',
  notAnArticle: 'crosscheck.notAnArticle',
  nextConflict: 'crosscheck.nextConflict',
  previousConflict: 'crosscheck.previousConflict',
  findClaim: 'crosscheck.findClaim',
  findName: 'crosscheck.findName',
  showStatus: 'crosscheck.showStatus',
  dismissConflict: 'crosscheck.dismissConflict',
  compareConflict: 'crosscheck.compareConflict',
  claimsByArticle: 'crosscheck.claimsByArticle',
  claimsByVerdict: 'crosscheck.claimsByVerdict',
  openSamples: 'crosscheck.openSamples',
  showLog: 'crosscheck.showLog',
} as const;

/** Commands that hovers, code actions and rows run; a person never types them. */
export const linkCommandIds = commands;
