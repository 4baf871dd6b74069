import type { Position, Range } from 'vscode-languageserver-types';
import type { Label, Verdict } from './core/annotations/annotation.ts';
import type { QuestionVerdict } from './core/annotations/question-verdicts.ts';
import type { EntityType } from './core/entities/mention.ts';
import type { ReportFormat } from './core/report/formats.ts';
import type { Timeline } from './core/report/timeline.ts';
import type { QuestionKind, Relation } from './core/questions/question.ts';

/** What the extension tells the server at its start, beyond the standard. */
export interface ServerOptions {
  /** A folder of this workspace's own, outside of it, where what was read may be kept; null where there is none. */
  readonly storage: string | null;
}

/** Every message between the extension and the language server beyond the standard ones. */
export interface Requests {
  /** What to paint in one document. */
  'crosscheck/marks': { params: { uri: string }; result: DocumentMarks | null };
  'crosscheck/questions': { params: null; result: readonly QuestionItem[] };
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
    /** Still reading: more will come. */
    readonly reading: boolean;
  };
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

/** One claim of one document. */
export interface ClaimAt {
  readonly uri: string;
  readonly claim: string;
}

/** A question, by default with the two answers that decide it; or any two claims. */
export type ExplainParams =
  | (QuestionAddress & { readonly answer?: ClaimAt })
  | { readonly first: ClaimAt; readonly second: ClaimAt };

export interface Explanation {
  readonly title: string;
  /** In Markdown; text of the articles in it is escaped. */
  readonly markdown: string;
  readonly sides: readonly [ExplainedSide, ExplainedSide];
}

/** One of the two claims: its sentence, and the words in it that differ. */
export interface ExplainedSide extends ClaimAt {
  readonly range: Range;
  /** Null where nothing in particular differs. */
  readonly differs: Range | null;
}

/** A stretch of a document, with its words. */
export interface Place {
  readonly uri: string;
  readonly range: Range;
  readonly text: string;
}

export interface DocumentMarks {
  readonly version: number | null;
  readonly status: ArticleStatus;
  readonly names: readonly { readonly type: EntityType; readonly range: Range }[];
  readonly claims: readonly MarkedRange[];
  /** Menus, adverts and other stories. */
  readonly furniture: readonly Range[];
  /** Why not everything is marked, or null. */
  readonly capped: string | null;
}

export interface MarkedRange {
  readonly range: Range;
  /** Id of the claim; null for words that a person chose. */
  readonly claim: string | null;
  readonly verdict: VerdictItem | null;
  readonly conflicts: number;
}

export interface VerdictItem {
  readonly verdict: Verdict;
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
  readonly comment: string | null;
  /** Addresses of web pages that the person gives. */
  readonly sources: readonly string[];
  /** False where the words have changed since: the verdict speaks of an earlier text. */
  readonly holds: boolean;
  /** The place is not certain. */
  readonly doubt: boolean;
  /** What the words said when they were judged, and what they say now. */
  readonly changes: readonly { readonly before: string; readonly now: string }[];
}

/** What one file was taken for. */
export interface ArticleStatus {
  readonly kind: 'article' | 'other' | 'reading' | 'problem';
  /** The signals, in words; for a problem the reason why it was not read. */
  readonly why: readonly string[];
  readonly title: string | null;
  readonly agency: string | null;
  readonly outlet: string | null;
  /** ISO 8601 to the precision of the page. */
  readonly published: string | null;
  readonly doubts: readonly string[];
  /** Days (`YYYY-MM-DD`) that the doubts speak for, or that an ambiguous date may mean. */
  readonly otherDates: readonly string[];
  readonly conflicts: number;
}

export interface ArticleItem extends ArticleStatus {
  readonly uri: string;
  readonly file: string;
  readonly claims: number;
  readonly marked: number;
  /** Claims with a verdict that still holds. */
  readonly checked: number;
  /** The earliest article with the same text, as a URI; null where this is it. */
  readonly reprintOf: string | null;
}

export interface QuestionItem {
  readonly id: string;
  readonly folder: string;
  readonly kind: QuestionKind;
  readonly relation: Relation;
  readonly question: string;
  readonly strength: 'strong' | 'medium' | 'weak';
  readonly reasons: readonly string[];
  /** The reason of the person who dismissed it; null while it is open. */
  readonly dismissed: string | null;
  /** The labels that people gave it with *Report as…*, each with their names. */
  readonly reported: readonly { readonly label: Label; readonly by: string }[];
  /** What people concluded about the question as a whole, the latest of each person, oldest first. */
  readonly verdicts: readonly QuestionVerdict[];
  readonly answers: readonly AnswerItem[];
}

export interface AnswerItem extends Place {
  readonly claim: string;
  /** The words that differ: the figure, or else the whole claim. */
  readonly differs: Range;
  readonly answer: string;
  /** Who published it: agency or outlet, else the file. */
  readonly source: string;
  readonly published: string | null;
  /** An earlier file of the folder carries the same article. */
  readonly isReprint: boolean;
  /** Who is quoted with it; null where the article itself says it. */
  readonly speaker: string | null;
  /** It gives an older figure as current after a newer one was published. */
  readonly isStale: boolean;
  readonly witness: number;
  readonly verdict: VerdictItem | null;
}

export interface ClaimItem extends Place {
  readonly id: string;
  readonly file: string;
  /** Title of its article, or the name of the file. */
  readonly article: string;
  readonly speaker: string | null;
  readonly verdict: VerdictItem | null;
  /** The latest of each person, oldest first. */
  readonly verdicts: readonly VerdictItem[];
  readonly conflicts: number;
}

export interface EntityItem {
  readonly id: string;
  readonly folder: string;
  readonly type: EntityType;
  readonly name: string;
  readonly spellings: readonly string[];
  readonly roles: readonly string[];
  readonly mentions: number;
  readonly articles: number;
}

/** A name that a command is about; with the words of the mention where it was chosen in a text. */
export interface NameTarget {
  readonly folder: string;
  readonly entity: string;
  readonly text?: string;
  /** The entity that it is said to be the same as. */
  readonly other?: string;
}

/** What a person says about a name. */
export type NameActParams = { readonly folder: string; readonly entity: string } & (
  | { readonly kind: 'same'; readonly other: string }
  /** `bearers` are those of the entity's names that are somebody else's. */
  | { readonly kind: 'not-same'; readonly bearers: readonly string[] }
  | { readonly kind: 'rename'; readonly name: string }
  /** The words stand for no name wherever they stand. */
  | { readonly kind: 'not-a-name'; readonly text: string }
);

export interface JoinPreview {
  readonly names: readonly [string, string];
  readonly mentions: number;
  readonly articles: number;
  readonly spellings: readonly { readonly text: string; readonly count: number }[];
  /** An article that names both, which two names of one thing seldom do; null for none. */
  readonly inOneArticle: string | null;
  /** The list of names of the folder says that they are not the same, and wins. */
  readonly keptApartByList: boolean;
}

/** One of the names that were joined into an entity, in all articles or in one. */
export interface BearerItem {
  readonly ref: string;
  readonly name: string;
  /** The one article that is meant; null for all. */
  readonly article: string | null;
  readonly mentions: number;
  readonly articles: number;
}

export interface SpellingItem {
  readonly text: string;
  /** Another spelling of the same name. */
  readonly variant: boolean;
  readonly articles: number;
  readonly places: readonly Place[];
}

/** What a person said about a name, and when. */
export interface NameActItem {
  readonly id: string;
  readonly folder: string;
  readonly kind: NameActParams['kind'];
  readonly name: string;
  /** The other name, or the new one. */
  readonly other: string | null;
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
}

/** A mark whose words, or whose article, are gone. */
export interface OrphanItem {
  readonly id: string;
  readonly folder: string;
  readonly uri: string;
  readonly file: string;
  /** The article itself is gone. */
  readonly missing: boolean;
  readonly quote: string;
  readonly by: string;
  readonly verdict: Verdict | null;
  readonly comment: string | null;
  /** The sentences that come nearest, best first. */
  readonly nearest: readonly Place[];
}

/** What became of the annotations of a file that was imported. */
export interface ImportResult {
  readonly imported: number;
  /** The folder has them already. */
  readonly duplicates: number;
  readonly errors: readonly {
    /** Its id, or its place in the file. */
    readonly name: string;
    /** As a sentence for the reader. */
    readonly why: string;
  }[];
}

/** An article that was renamed or moved without the editor. */
export interface MovedArticle {
  readonly from: string;
  readonly to: string;
  readonly marks: number;
  /** Other files resemble it as much. */
  readonly doubt: boolean;
}

/** A file among the records that could not be read; it stays as it is. */
export interface UnreadableItem {
  readonly uri: string;
  /** Path in its folder. */
  readonly path: string;
  /** As a sentence for the reader. */
  readonly why: string;
}

/** What people wrote beside one passage. */
export interface ThreadItem {
  readonly id: string;
  readonly range: Range;
  readonly verdict: VerdictItem | null;
  /** The person at this computer began it. */
  readonly own: boolean;
  /** What began it, and the answers. */
  readonly comments: readonly CommentItem[];
}

/** What one person said at one time. */
export interface Saying {
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
  readonly text: string;
  readonly verdict: Verdict | null;
  readonly sources: readonly string[];
}

export interface CommentItem extends Saying {
  readonly id: string;
  readonly own: boolean;
  /** What it said before, oldest first. */
  readonly history: readonly Saying[];
}

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

export interface ImportedFile {
  readonly name: string;
  readonly markdown: string;
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
