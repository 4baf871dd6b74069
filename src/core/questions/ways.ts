/**
 * What a relation between two claims may come from, as far as a glance at them tells: bits of one number. What is not
 * among them need not be looked for.
 */
export type Ways = number;

/** Nothing but that they are copies of one text, which may always be. */
export const AS_COPIES: Ways = 0;
export const OTHERWISE: Ways = 1 << 0;
/** Both count one thing, or give the cause of one kind of event. */
export const BY_THINGS: Ways = 1 << 1;
/** The words of both sentences give an amount of one thing. */
export const BY_AMOUNTS: Ways = 1 << 2;
export const ALL_WAYS: Ways = OTHERWISE | BY_THINGS | BY_AMOUNTS;
