import { expect } from 'vitest';
import type { CorpusPage } from '../corpus/page';
import { measure } from '../corpus/measure';
import { reportOf, tallyOf } from '../corpus/tally';

/** What recognition is held to on a part of the corpus. */
export interface Bounds {
  /** In 100 pages that are a screen. */
  readonly found: number;
  readonly wrong: number;
  /** In 100 pages that are none, with a screen said. */
  readonly reminded: number;
}

/** Issue 5: how many screens are found, how many wrong, and on how many pages that are none one is said. Prints the counts. */
export async function holdRecognition(title: string, pages: readonly CorpusPage[], bounds: Bounds): Promise<void> {
  const tally = tallyOf(await measure(pages));
  console.log(`${title}\n${reportOf(tally)}`);
  const { all, none, thrown } = tally;
  expect(thrown, 'pages on which something was thrown').toBe(0);
  expect((100 * none.reminded) / none.pages, 'none pages in 100 with a screen said').toBeLessThanOrEqual(bounds.reminded);
  expect((100 * all.wrong) / all.pages, 'wrong screens in 100').toBeLessThanOrEqual(bounds.wrong);
  expect((100 * all.found) / all.pages, 'screens found in 100').toBeGreaterThanOrEqual(bounds.found);
}
