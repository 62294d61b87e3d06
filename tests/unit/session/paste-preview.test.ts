import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { civil } from '@/lib/dates/civil';
import { pastePreview, type PasteChoices } from '@/lib/session/paste-preview';
import type { PastedCandidate } from '@/lib/session/pasted';
import { duplicatesIn } from '@/lib/session/same-label';

const NOTHING: PasteChoices = { initials: false, trainingEnd: null, byHand: new Map() };

const pasted = (...labels: string[]): PastedCandidate[] => labels.map((label, n) => ({ line: n + 2, label, route: null, trainingEnd: null, attempt: null }));
const shown = (labels: string[], listed: string[] = [], choices: Partial<PasteChoices> = {}) =>
  pastePreview(pasted(...labels), listed, { ...NOTHING, ...choices }).map(({ label, duplicate, isAdded }) => `${isAdded ? '+' : '−'} ${label}${duplicate === null ? '' : ` (${duplicate})`}`);

describe('duplicates', () => {
  test('are left out, within the paste and with the list, until somebody says otherwise', () => {
    const labels = ['A. B.', 'C. D.', 'A. B.', 'E. F.'];
    expect(shown(labels, ['e f'])).toEqual(['+ A. B.', '+ C. D.', '− A. B. (collage)', '− E. F. (liste)']);
    expect(shown(labels, ['e f'], { byHand: new Map([[4, true], [5, true], [3, false]]) })).toEqual([
      '+ A. B.',
      '− C. D.',
      '+ A. B. (2) (collage)',
      '+ E. F. (2) (liste)',
    ]);
  });
});

describe('initials', () => {
  test('of two names that make the same are two candidates, told apart', () => {
    expect(shown(['Alice Bernard', 'Anne Blanc', 'Alice Bernard'], [], { initials: true })).toEqual(['+ A. B.', '+ A. B. (2)', '− A. B. (collage)']);
  });

  test('that are listed already make a duplicate, and so does the name', () => {
    expect(shown(['Alice Bernard', 'Carl Dur'], ['A. B.', 'Carl Dur'], { initials: true })).toEqual(['− A. B. (liste)', '− C. D. (liste)']);
    expect(shown(['Alice Bernard'], ['A. B.'])).toEqual(['+ Alice Bernard']);
  });
});

test('one last day of training is that of all who come from one and have none', () => {
  const own = civil('2027-01-29');
  const all = civil('2027-02-26');
  const [a, b, c] = pasted('A. B.', 'C. D.', 'E. F.');
  if (a === undefined || b === undefined || c === undefined) throw new Error('three were pasted');
  const rows = pastePreview([a, { ...b, route: 'vae' }, { ...c, trainingEnd: own }], [], { ...NOTHING, trainingEnd: all });
  expect(rows.map(({ trainingEnd }) => trainingEnd)).toEqual([all, null, own]);
});

test('whatever is chosen, no two that are added are called the same, and nobody is added who was left out', () => {
  const names = fc.array(fc.constantFrom('A. B.', 'Alice Bernard', 'ALICE BERNARD', 'Anne Blanc', 'A. B. (2)', 'C. D.'), { maxLength: 12 });
  fc.assert(
    fc.property(names, names, fc.boolean(), fc.array(fc.tuple(fc.integer({ min: 2, max: 14 }), fc.boolean())), (labels, listed, initials, said) => {
      const byHand = new Map(said);
      const rows = pastePreview(pasted(...labels), listed, { initials, trainingEnd: null, byHand });
      const added = rows.filter(({ isAdded }) => isAdded).map(({ label }) => label);
      expect(duplicatesIn(added, listed).every((one) => one === null)).toBe(true);
      for (const { line, duplicate, isAdded } of rows) expect(isAdded).toBe(byHand.get(line) ?? duplicate === null);
    }),
  );
});
