import { look } from '@/entrypoints/ceres.content/sight';
import { readPage, type Reading } from '@/lib/ceres/read';
import { understand } from '@/lib/ceres/understand';

/** What is seen of a page: its screen, and what it says of its session where there is one. */
export interface Seen {
  readonly screen: string | null;
  /** From 0 to 1. */
  readonly confidence: number;
  readonly evidence: readonly string[];
  readonly reading: Reading;
  /** What was thrown, or nothing. */
  readonly thrown: string;
}

function see(): Seen {
  try {
    const { screen, confidence, evidence, facts } = understand(look(document, location, true).sight);
    return { screen, confidence, evidence, reading: readPage(screen === null ? [] : facts), thrown: '' };
  } catch (error) {
    return { screen: null, confidence: 0, evidence: [], reading: readPage([]), thrown: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

Object.assign(globalThis, { jalonSees: see });
