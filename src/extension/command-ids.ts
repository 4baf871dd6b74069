import { commands } from '../protocol.ts';

/** Every command of Crosscheck that package.json declares. */
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
  sameAs: commands.sameAs,
  notTheSame: commands.notTheSame,
  notAName: commands.notAName,
  renameName: 'crosscheck.renameName',
  nameDecisions: 'crosscheck.nameDecisions',
  showStatus: 'crosscheck.showStatus',
  nextClaim: 'crosscheck.nextClaim',
  previousClaim: 'crosscheck.previousClaim',
  dismissConflict: 'crosscheck.dismissConflict',
  restoreConflict: 'crosscheck.restoreConflict',
  reportConflict: 'crosscheck.reportConflict',
  showDismissed: 'crosscheck.showDismissed',
  hideDismissed: 'crosscheck.hideDismissed',
  compareConflict: 'crosscheck.compareConflict',
  why: 'crosscheck.why',
  whyNot: 'crosscheck.whyNot',
  selectClaim: 'crosscheck.selectClaim',
  compareWithSelected: 'crosscheck.compareWithSelected',
  claimsByArticle: 'crosscheck.claimsByArticle',
  claimsByVerdict: 'crosscheck.claimsByVerdict',
  showTimeline: 'crosscheck.showTimeline',
  exportReport: 'crosscheck.exportReport',
  openSamples: 'crosscheck.openSamples',
  showLog: 'crosscheck.showLog',
} as const;

/** Commands that the links of hovers, code actions and rows may run. */
export const linkCommandIds = commands;
