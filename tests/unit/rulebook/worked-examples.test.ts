import { civil } from '@/lib/dates/civil';
import type { Example } from '@/lib/rulebook/example';
import { expect, test } from 'vitest';
import { examplesIn, FILES, ruleIn } from './folder';
import { lineFor } from './run';

/**
 * The worked examples of the trade, in one table to be read beside its source. Unless said: metropole, a title valid until 30 June
 * 2028, no region said, convening through CERES. A dash leaves a date unsaid; « none » says that there is none.
 */
const TABLE = `
S 2027-03-15                                            | creer-session-ceres        | 2026-12-14 | 2026-12-14 | 2026-12-14
S 2027-05-31                                            | creer-session-ceres        | 2027-02-28 | 2027-02-26 | 2027-02-28
S 2027-03-15, T 2026-12-10                              | creer-session-ceres        | 2026-12-09 | -          | -
S 2027-03-15, region occitanie                          | creer-session-ceres        | 2026-12-14 | -          | -
S 2027-03-15, region auvergne-rhone-alpes               | creer-session-ceres        | 2026-12-15 | 2026-12-15 | 2026-12-14
S 2027-03-15                                            | valider-convocations-ceres | 2027-02-12 | 2027-02-12 | -
S 2027-03-15                                            | convoquer-candidats        | 2027-02-13 | 2027-02-12 | 2027-02-12
S 2027-04-12                                            | convoquer-candidats        | 2027-03-12 | -          | -
S 2027-03-15                                            | creer-parcours-candidats   | 2027-02-13 | 2027-02-12 | 2026-12-15
S 2027-03-15                                            | solliciter-jury            | none       | none       | 2026-12-15
S 2027-03-15                                            | verifier-echeance-titre    | 2026-09-14 | 2026-09-14 | 2026-07-15
E 2027-03-17                                            | transmettre-pv             | 2027-03-22 | -          | -
E 2027-03-17, transport                                 | transmettre-pv             | 2027-03-19 | -          | -
E 2027-03-17, ctrmtv                                    | transmettre-pv             | 2027-03-24 | 2027-03-24 | 2027-03-19
E 2027-03-27, transport                                 | transmettre-pv             | 2027-03-29 | 2027-03-29 | -
E 2027-03-17, region auvergne-rhone-alpes               | transmettre-pv             | 2027-04-01 | 2027-04-01 | 2027-03-22
E 2027-03-17, transport, region auvergne-rhone-alpes    | transmettre-pv             | 2027-04-01 | 2027-04-01 | 2027-03-19
E 2027-03-17, region auvergne-rhone-alpes               | saisir-resultats-ceres     | 2027-04-01 | 2027-04-01 | 2027-03-22
E 2027-03-26, transport                                 | transmettre-pv             | 2027-03-28 | 2027-03-26 | 2027-03-28
S 2027-05-31                                            | designer-responsable       | 2027-03-01 | 2027-03-01 | 2027-02-28
S 2027-01-04                                            | afficher-veille            | 2027-01-03 | 2026-12-31 | 2027-01-03
S 2027-05-31, territory la-reunion                      | valider-convocations-ceres | 2027-04-30 | 2027-04-30 | -
E 2027-03-17                                            | purger-archives            | none       | none       | none
`;

const OPENS: Readonly<Record<string, string>> = {
  'S 2027-01-04, afficher-veille': '2026-12-31',
  'E 2027-03-17, purger-archives': '2032-03-18',
};

interface Row {
  readonly session: string;
  readonly rule: string;
  readonly dates: readonly [string, string, string];
}

const ROWS = TABLE.trim()
  .split('\n')
  .map((line): Row => {
    const [session = '', rule = '', due = '', workingDay = '', target = ''] = line.split('|').map((cell) => cell.trim());
    return { session, rule, dates: [due, workingDay, target] };
  });

/** What a row says of its session and its centre. */
function exampleOf(text: string): Example {
  const words = new Map(
    text.split(', ').map((part) => {
      const [word = '', value = ''] = part.split(' ');
      return [word, value];
    }),
  );
  const day = words.get('S') ?? words.get('E') ?? '';
  const region = words.get('region') === 'occitanie' ? 'occitanie' : words.has('region') ? 'auvergne-rhone-alpes' : null;
  return {
    why: text,
    session: {
      start: day,
      titleExpiry: words.get('T') ?? '2028-06-30',
      transport: words.has('transport') ? true : null,
      ctrmtv: words.has('ctrmtv') ? true : null,
    },
    centre: { region, territory: words.has('territory') ? 'la-reunion' : 'metropole', convenes: 'ceres' },
    due: null,
  };
}

const asDate = (cell: string): string | null => (cell === 'none' ? null : cell);

test.each(ROWS)('$session: $rule', ({ session, rule, dates }) => {
  const line = lineFor(rule, exampleOf(session), civil('2026-11-22'));
  const cells = [line.due, line.workingDay, line.target];
  dates.forEach((cell, n) => {
    if (cell !== '-') expect(cells[n], ['due', 'workingDay', 'target'][n]).toBe(asDate(cell));
  });
  const opens = OPENS[`${session}, ${rule}`];
  if (opens !== undefined) expect(line.opens).toBe(opens);
});

test('all twenty-three rows are here', () => {
  expect(ROWS).toHaveLength(23);
});

test.each(ROWS)('$session: $rule is also an example in its own file', ({ session, rule, dates: [due] }) => {
  const file = FILES.find((one) => ruleIn(one)?.id === rule);
  const { start } = exampleOf(session).session;
  const own = file === undefined ? [] : examplesIn(file);
  expect(own.filter((one) => one.due === asDate(due) && [one.session.start, one.session.end].includes(start))).not.toEqual([]);
});
