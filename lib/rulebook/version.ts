// Apart from the rules, so that the panel can say which rulebook it has before it reads them.

/** The rulebook's number and day: a test fails when the rules change and these do not. */
export const RULEBOOK = { version: 5, date: '2026-11-22' } as const;
