import type { Fact } from './fact';
import { factsOf } from './facts';
import { pageLines } from './page-lines';
import { recognise, type Recognition } from './recognise';
import type { PageSight } from './sight';
import type { Snapshot } from './snapshot';
import { snapshotOf } from './snapshot-of';

/** What a page is, and what it says of its session. */
export interface Understanding extends Recognition {
  readonly route: string;
  /** The page's most prominent heading, or nothing. */
  readonly heading: string;
  readonly facts: readonly Fact[];
  readonly snapshot: Snapshot;
}

/** Understands what a script saw of its page. */
export function understand(sight: PageSight): Understanding {
  const lines = pageLines(sight);
  const snapshot = snapshotOf(sight, lines);
  const first = snapshot.headings.reduce((top, next) => (next.level < top.level ? next : top), { level: 9, text: '' });
  return { ...recognise(snapshot), route: sight.route, heading: first.text, facts: factsOf(sight, lines), snapshot };
}
