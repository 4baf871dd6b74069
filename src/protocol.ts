import type { Position, Range } from 'vscode-languageserver-types';
import type { Label, Verdict } from './core/annotations/annotation.ts';
import type { ReportFormat } from './core/report/formats.ts';
import type { Timeline } from './core/report/timeline.ts';
import type { ArticleItem } from './protocol-items/article.ts';
import type { ClaimItem } from './protocol-items/claim.ts';
import type { DocumentMarks } from './protocol-items/document-marks.ts';
import type { ImportResult, ImportedFile } from './protocol-items/exchange.ts';
import type { Explanation } from './protocol-items/explanation.ts';
import type { MovedArticle, OrphanItem } from './protocol-items/lost-mark.ts';
import type {
  BearerItem,
  EntityItem,
  JoinPreview,
  NameActItem,
  NameTarget,
  SpellingItem,
} from './protocol-items/name.ts';
import type { ClaimAt, Place } from './protocol-items/place.ts';
import type { QuestionChanges } from './protocol-items/question-changes.ts';
import type { ThreadItem } from './protocol-items/thread.ts';
import type { UnreadableItem } from './protocol-items/unreadable.ts';

/** What the extension tells the server at its start, beyond the standard. */
export interface ServerOptions {
  /** A folder of this workspace's own, outside of it, where what was read may be kept; null where there is none. */
  readonly storage: string | null;
}

/** Every message between the extension and the language server beyond the standard ones. */
export interface Requests {
  /** What to paint in one document. */
  'crosscheck/marks': { params: { uri: string }; result: DocumentMarks | null };
  /** What has changed of the list of all questions since the one with this name; all of it for null. */
  'crosscheck/questions': { params: { since: string | null }; result: QuestionChanges };
  'crosscheck/claims': { params: null; result: readonly ClaimItem[] };
  'crosscheck/articles': { params: null; result: readonly ArticleItem[] };
  'crosscheck/entities': { params: { query: string }; result: readonly EntityItem[] };
  'crosscheck/mentions': { params: { folder: string; entity: string }; result: readonly Place[] };
  /** The report of a folder, as text in one of its forms. */
  'crosscheck/report': { params: { folder: string; format: ReportFormat }; result: string };
  /** What the timeline page draws; null for a folder that is not open. */
  'crosscheck/timeline': { params: { folder: string }; result: Timeline | null };
  'crosscheck/orphans': { params: null; result: readonly OrphanItem[] };
  /** Files among the records that cannot be taken for one, or that are second copies. */
  'crosscheck/unreadable': { params: null; result: readonly UnreadableItem[] };
  /** Sets a verdict on a claim or on chosen words; null takes the person's own mark back. */
  'crosscheck/mark': { params: MarkParams; result: Place | null };
  /** Notes with their answers, and verdicts that need words, in one document. */
  'crosscheck/threads': { params: { uri: string }; result: readonly ThreadItem[] };
  /** Writes a note on chosen words, or on the claim or line at a place, and gives its id. */
  'crosscheck/note': { params: { uri: string; range: Range; words: string }; result: string };
  'crosscheck/reply': { params: { uri: string; to: string; words: string }; result: null };
  /** Changes the person's own words. */
  'crosscheck/rewrite': { params: { uri: string; id: string; words: string }; result: null };
  'crosscheck/takeBack': { params: { uri: string; id: string }; result: null };
  /** Says that a mark speaks of these words as they are now; without a range, of those where it is shown. */
  'crosscheck/place': { params: { uri: string; id: string; range: Range | null }; result: null };
  /** Takes the person's last act back; false where there is none. */
  'crosscheck/undo': { params: null; result: boolean };
  /** How many marks a file has under a name that it no longer bears; with `move`, they follow it. */
  'crosscheck/renamed': {
    params: { from: string; to: string; move: boolean };
    result: number;
  };
  /** Whose name marks carry here; not `certain` where only the computer's account gives it. */
  'crosscheck/person': { params: null; result: { name: string; certain: boolean } };
  /** Chooses what expressions of time mean; null takes the person's own choice back. */
  'crosscheck/chooseTime': { params: ChooseTimeParams; result: null };
  /** *Treat as Article* or *Not an Article*. */
  'crosscheck/correct': { params: { uri: string; isArticle: boolean }; result: null };
  /** A stretch of lines is part of the article, or is not. */
  'crosscheck/correctPassage': { params: PassageParams; result: Place | null };
  /** The day of publication that a person chose; null goes back to what the page says. */
  'crosscheck/useDate': { params: UseDateParams; result: null };
  /** A Markdown file made of a saved page or of copied text; nothing is written yet. */
  'crosscheck/import': { params: ImportParams; result: ImportedFile };
  /** Hides one question, with the person's reason. */
  'crosscheck/dismiss': {
    params: { folder: string; question: string; reason: string };
    result: null;
  };
  /** The name at a place; null where nobody is named. */
  'crosscheck/nameAt': { params: { uri: string; position: Position }; result: NameTarget | null };
  /** What joining two entities would put together; null where one of them is gone. */
  'crosscheck/joinPreview': {
    params: { folder: string; entity: string; other: string };
    result: JoinPreview | null;
  };
  /** The names that were joined into an entity. */
  'crosscheck/bearers': {
    params: { folder: string; entity: string };
    result: readonly BearerItem[];
  };
  /** Every spelling of an entity, the most used first. */
  'crosscheck/spellings': {
    params: { folder: string; entity: string };
    result: readonly SpellingItem[];
  };
  /** Says who is who. The result is the ids of the records, for taking it back; none where it holds already. */
  'crosscheck/nameAct': { params: NameActParams; result: readonly string[] };
  'crosscheck/nameActs': { params: null; result: readonly NameActItem[] };
  'crosscheck/undoNameAct': { params: { folder: string; ids: readonly string[] }; result: null };
  /** Takes every dismissal of a question back. */
  'crosscheck/restore': { params: QuestionAddress; result: null };
  /** What a person says the answers to a question really are to each other; null takes it back. */
  'crosscheck/label': { params: QuestionAddress & { label: Label | null }; result: null };
  /** Sets a verdict on a question as a whole; null takes the person's own back. */
  'crosscheck/judge': { params: JudgeParams; result: null };
  /** All records of a folder as one W3C annotation page. */
  'crosscheck/exportMarks': { params: { folder: string }; result: string };
  /** Adds the annotations of a W3C file to a folder; nothing that the folder holds is changed. */
  'crosscheck/importMarks': { params: { folder: string; content: string }; result: ImportResult };
  /** Articles with marks that are gone, each with the file that it has probably become. */
  'crosscheck/movedArticles': { params: null; result: readonly MovedArticle[] };
  /** Two claims side by side, with every reason why they are listed, or why not; null for unknown ones. */
  'crosscheck/explain': { params: ExplainParams; result: Explanation | null };
}

export interface Notifications {
  /** The folder as a whole has changed: views are stale. */
  'crosscheck/changed': {
    /** Documents whose marks are stale; null for all. */
    readonly uris: readonly string[] | null;
    /** The new marks of some of these documents, so that nobody need ask for them; of a text that is being typed. */
    readonly marks?: readonly MarkedDocument[];
    /** Still reading: more will come. */
    readonly reading: boolean;
  };
}

export interface MarkedDocument {
  readonly uri: string;
  readonly marks: DocumentMarks;
}

/** One question of one folder of the workspace. */
export interface QuestionAddress {
  readonly folder: string;
  readonly question: string;
}

export interface JudgeParams extends QuestionAddress {
  readonly verdict: Verdict | null;
  readonly comment?: string;
}

/** A question, by default with the two answers that decide it; or any two claims. */
export type ExplainParams =
  | (QuestionAddress & { readonly answer?: ClaimAt })
  | { readonly first: ClaimAt; readonly second: ClaimAt };

/** What a person says about a name. */
export type NameActParams = { readonly folder: string; readonly entity: string } & (
  | { readonly kind: 'same'; readonly other: string }
  /** `bearers` are those of the entity's names that are somebody else's. */
  | { readonly kind: 'not-same'; readonly bearers: readonly string[] }
  | { readonly kind: 'rename'; readonly name: string }
  /** The words stand for no name wherever they stand. */
  | { readonly kind: 'not-a-name'; readonly text: string }
);

export interface PassageParams {
  readonly uri: string;
  /** Whole lines are taken, whatever part of them is chosen. */
  readonly range: Range;
  readonly isBody: boolean;
}

export interface UseDateParams {
  readonly uri: string;
  /** `YYYY-MM-DD`. */
  readonly day: string | null;
}

export interface ImportParams {
  /** Address of a saved page, or the words that were copied. */
  readonly source: { readonly uri: string } | { readonly text: string };
}

export interface MarkParams {
  readonly uri: string;
  /** Id of a claim, or the words that were chosen, or a place to look for a claim at. */
  readonly claim?: string;
  readonly range?: Range;
  readonly verdict: Verdict | null;
  readonly comment?: string;
}

export interface ChooseTimeParams {
  readonly uri: string;
  /** The expressions that the choice is about: a weekday and the date beside it are two. */
  readonly ranges: readonly Range[];
  /** TIMEX3 value. */
  readonly value: string | null;
}

/** Commands that a hover or a code action of the server may run in the editor. */
export const commands = {
  mark: 'crosscheck.mark',
  markMore: 'crosscheck.markMore',
  correctPassage: 'crosscheck.correctPassage',
  useDate: 'crosscheck.useDate',
  showMentions: 'crosscheck.showMentions',
  compare: 'crosscheck.compare',
  sameAs: 'crosscheck.sameAs',
  notTheSame: 'crosscheck.notTheSame',
  notAName: 'crosscheck.notAName',
  explain: 'crosscheck.explain',
  whyNotWith: 'crosscheck.whyNotWith',
  triage: 'crosscheck.triage',
  chooseTime: 'crosscheck.chooseTime',
  showSpellings: 'crosscheck.showSpellings',
} as const;
