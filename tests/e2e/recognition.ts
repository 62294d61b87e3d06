import { expect } from 'vitest';
import type { CorpusPage } from '../corpus/page';
import { measure } from '../corpus/measure';
import { reportOf, tallyOf } from '../corpus/tally';

/** Issue 5: no reminder where there is no screen, at most 1 wrong screen in 100, at least 90 found in 100. Prints the counts. */
export async function holdRecognition(title: string, pages: readonly CorpusPage[]): Promise<void> {
  const tally = tallyOf(await measure(pages));
  console.log(`${title}\n${reportOf(tally)}`);
  const { all, none, thrown } = tally;
  expect(thrown, 'pages on which something was thrown').toBe(0);
  expect(none.reminded, 'pages that are none of the screens, with a screen said').toBe(0);
  expect((100 * all.wrong) / all.pages, 'wrong screens in 100').toBeLessThanOrEqual(1);
  expect((100 * all.found) / all.pages, 'screens found in 100').toBeGreaterThanOrEqual(90);
}
