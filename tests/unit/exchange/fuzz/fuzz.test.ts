import { expect, test } from 'vitest';
import { caseOf, KINDS } from './cases';
import { baseTexts, documentOf } from './documents';
import { askedOf, judge, type Outcome } from './judge';
import { livedIn, NOTHING } from './store';

/** `JALON_FUZZ=40000` starts at that case, and prints what became of each kind. */
const TOLD = process.env['JALON_FUZZ'];
const FROM = Number(TOLD ?? '0');
const CASES = process.env['JALON_LONG'] === '1' ? 100_000 : 10_000;

/** As many failures are told: one fault makes hundreds. */
const MOST_TOLD = 10;

const bases = baseTexts();
const lived = new Map(bases.map((text) => [text, livedIn(text)]));

test('every file that cases start from is read', () => {
  expect(bases.length).toBeGreaterThan(40);
  for (const [text, { sessions }] of lived) expect(sessions.size).toBe(documentOf(text).sessions.length);
});

test(`of ${String(CASES)} files that say something else, each is refused in words or read as a state that holds`, { timeout: 1_200_000 }, () => {
  const tally = new Tally();
  const failed: string[] = [];
  for (let n = FROM; n < FROM + CASES && failed.length < MOST_TOLD; n += 1) {
    const { kind, text, base } = caseOf(n, bases);
    try {
      const here = n % 2 === 0 ? NOTHING : lived.get(base);
      tally.add(kind, judge(text, here ?? NOTHING, askedOf(n)));
    } catch (error) {
      failed.push(`${String(n)}, ${kind}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    }
  }
  if (TOLD !== undefined) tally.print();
  expect(failed).toEqual([]);
  expect(tally.size).toBe(KINDS.length);
});

/** What became of the files of each kind. */
class Tally {
  readonly #counts = new Map<string, Record<Outcome, number>>();

  add(kind: string, outcome: Outcome): void {
    const counts = this.#counts.get(kind) ?? { refusé: 0, accepté: 0, 'accepté avec des notes': 0 };
    counts[outcome] += 1;
    this.#counts.set(kind, counts);
  }

  get size(): number {
    return this.#counts.size;
  }

  print(): void {
    process.stdout.write([...this.#counts].map(([kind, counts]) => `${kind}: ${JSON.stringify(counts)}\n`).join(''));
  }
}
