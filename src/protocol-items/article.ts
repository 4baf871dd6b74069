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
