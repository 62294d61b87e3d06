import type { Rule } from './rule';

/** What is there to be read, and moves no date. */
const WORDS: ReadonlySet<string> = new Set(['title', 'steps', 'caution', 'undated', 'offers', 'records', 'tiedToDays', 'letter', 'screens', 'sources', 'source', 'note']);

/**
 * The rules without their words, as JSON: the worker's build holds these in place of the rulebook, to make digests anew in a third of the size.
 * Rules are data, so that nothing is lost on the way.
 */
export function bareRules(rules: readonly Rule[]): string {
  return JSON.stringify(rules, (key, value: unknown) => (WORDS.has(key) ? undefined : value));
}
