import { describe, expect, test } from 'vitest';
import { civil } from '@/lib/dates/civil';
import { plan, type PlanLine } from '@/lib/plan/plan';
import type { Centre } from '@/lib/session/centre';
import type { Session } from '@/lib/session/session';
import { shortDate } from '@/lib/words/dates';
import { centre, session, ticked } from './helpers';

// Whole sessions, a line for each thing to do, to be read by a person: what a change of rule or of counting moves shows here.
// `npx vitest run -c tests/vitest.config.ts tests/unit/plan/snapshots.test.ts -u` writes them anew.

interface Case {
  readonly name: string;
  readonly today: string;
  readonly session: Partial<Session>;
  readonly centre: Partial<Centre>;
}

const D = civil;
const days = (start: string, end: string) => ({ start: D(start), end: D(end) });

const CASES: readonly Case[] = [
  {
    name: 'ordinaire-sans-region',
    today: '2026-11-22',
    session: { ...days('2027-03-15', '2027-03-17'), titleExpiry: D('2028-06-30') },
    centre: {},
  },
  {
    name: 'ile-de-france-transport-saisie-tard',
    today: '2027-03-28',
    session: { ...days('2027-04-24', '2027-04-24'), transport: true, ...ticked('fait', 'creer-session-ceres#', 'commander-dte#') },
    centre: { region: 'ile-de-france', convenes: 'ceres' },
  },
  {
    name: 'auvergne-rhone-alpes-fin-fevrier',
    today: '2027-03-01',
    session: { ...days('2027-05-31', '2027-06-04'), titleExpiry: D('2027-04-15') },
    centre: { region: 'auvergne-rhone-alpes' },
  },
  {
    name: 'occitanie-ctrmtv-apres-la-session',
    today: '2027-03-20',
    session: { ...days('2027-03-15', '2027-03-17'), ctrmtv: true, ...ticked('sans-objet', 'constituer-jury#') },
    centre: { region: 'occitanie' },
  },
  {
    name: 'alsace-moselle-paques-hors-ceres',
    today: '2027-03-26',
    session: { ...days('2027-04-26', '2027-04-30'), transport: false },
    centre: { region: 'grand-est', territory: 'alsace-moselle', convenes: 'hors-ceres' },
  },
  {
    name: 'la-reunion-29-fevrier',
    today: '2028-02-29',
    session: { ...days('2028-05-29', '2028-05-31'), titleExpiry: D('2028-03-01'), transport: true },
    centre: { region: 'la-reunion', territory: 'la-reunion' },
  },
];

describe.each(CASES)('$name', ({ name, today, session: said, centre: at }) => {
  test('reads as it did', async () => {
    const standing = plan(session(said), centre(at), D(today));
    const { total, settled } = standing.counts;
    const head = [
      `Session du ${date(standing.session.start)} au ${date(standing.session.end)}, le ${date(standing.today)}`,
      `${String(settled)} sur ${String(total)} ; ensuite : ${standing.next?.key ?? 'rien'}`,
    ];
    await expect([...head, '', ...standing.lines.map(lineOf), ''].join('\n')).toMatchFileSnapshot(`./snapshots/${name}.txt`);
  });
});

function lineOf({ key, due, target, workingDay, opens, urgency, tick, tightenedBy, unmet }: PlanLine): string {
  const parts = [
    `due ${due === null ? '—' : date(due)}`.padEnd(24),
    workingDay !== null && workingDay !== due ? `ouvré ${date(workingDay)}` : '',
    target !== null && target !== due ? `conseillé ${date(target)}` : '',
    tightenedBy === null ? '' : `pour ${tightenedBy}`,
    opens === null ? '' : `ouvre ${date(opens)}`,
    urgency ?? tick.status,
    unmet.length === 0 ? '' : `d’abord ${unmet.map(({ rule }) => rule.id).join(', ')}`,
  ];
  return `${key.replace(/#$/, '').padEnd(28)}${parts.filter((part) => part !== '').join('  ')}`;
}

function date(day: Parameters<typeof shortDate>[0]): string {
  return shortDate(day).replaceAll('\u00A0', ' ');
}
