import type { Range } from 'vscode-languageserver-types';
import type { Label, Verdict } from './core/annotations/annotation.ts';
import type { QuestionVerdict } from './core/annotations/question-verdicts.ts';
import type { EntityType } from './core/entities/mention.ts';
import type { QuestionKind, Relation } from './core/questions/question.ts';
import type { NameActParams } from './protocol.ts';

/** One claim of one document. */
export interface ClaimAt {
  readonly uri: string;
  readonly claim: string;
}

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
  /** In how many articles all its answers stand, and how many independent sources are behind them. */
  readonly articles: number;
  readonly sources: number;
  /** All of them, or some where there are very many. */
  readonly answers: readonly AnswerItem[];
  /** How many answers are left out. */
  readonly more: number;
}

/** All questions as they are now, by how they differ from a list that was told before. */
export interface QuestionChanges {
  /** Names the list as it is now; whoever has it gives the name when asking again. */
  readonly state: string;
  /** They differ from an empty list: nothing was told before, or it is not known any more. */
  readonly isWhole: boolean;
  /** In order, by places in the list before; none where all is as it was. */
  readonly edits: readonly ListEdit<QuestionItem>[];
}

/** At one place of a list, some that are gone and some that stand there now. */
export interface ListEdit<T> {
  readonly at: number;
  readonly gone: number;
  readonly items: readonly T[];
}

export interface AnswerItem extends Place {
  readonly claim: string;
  /** The words that differ: the figure, or else the whole claim. */
  readonly differs: Range;
  readonly answer: string;
  /** What it comes to, however it is written: answers with the same value say the same. */
  readonly value: string;
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

export interface ImportedFile {
  readonly name: string;
  readonly markdown: string;
}
