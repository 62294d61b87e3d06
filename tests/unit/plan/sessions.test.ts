import { describe, expect, test } from 'vitest';
import { civil } from '@/lib/dates/civil';
import { plan, type PlanLine } from '@/lib/plan/plan';
import type { Centre } from '@/lib/session/centre';
import { newOwnRule, newSite } from '@/lib/session/centre-lists';
import type { Session } from '@/lib/session/session';
import { shortDate } from '@/lib/words/dates';
import { centre, session, ticked } from './helpers';

// Whole sessions, a line for each thing to do, to be read by a person: what a change of rule or of counting moves shows here.
// `npx vitest run -c tests/vitest.config.ts tests/unit/plan/sessions.test.ts -u` writes them anew.

interface Case {
  readonly name: string;
  readonly today: string;
  readonly session: Partial<Session>;
  readonly centre?: Partial<Centre>;
}

const D = civil;
const days = (start: string, end: string) => ({ start: D(start), end: D(end) });

const CASES: readonly Case[] = [
  { name: 'trois-jours-sans-region', today: '2026-11-22', session: { ...days('2027-03-15', '2027-03-17'), titleExpiry: D('2028-06-30') } },
  {
    name: 'ile-de-france-transport',
    today: '2027-02-14',
    session: { ...days('2027-03-15', '2027-03-15'), transport: true, titleExpiry: D('2028-06-30'), dteReceivedOn: D('2027-02-12') },
    centre: { region: 'ile-de-france', convenes: 'hors-ceres' },
  },
  {
    name: 'auvergne-rhone-alpes-formation',
    today: '2026-12-16',
    session: { ...days('2027-03-15', '2027-03-17'), routes: ['formation'], trainingEnd: D('2027-03-05') },
    centre: { region: 'auvergne-rhone-alpes', convenes: 'ceres' },
  },
  { name: 'occitanie-ctrmtv', today: '2027-03-20', session: { ...days('2027-03-15', '2027-03-17'), ctrmtv: true, ...ticked('sans-objet', 'constituer-jury#') }, centre: { region: 'occitanie' } },
  {
    name: 'apres-la-validite-du-titre',
    today: '2026-12-01',
    session: { ...days('2027-03-15', '2027-03-17'), titleExpiry: D('2026-12-10') },
  },
  {
    name: 'vae-amenagements-surveillance',
    today: '2028-02-29',
    session: { ...days('2028-05-29', '2028-05-31'), routes: ['vae'], accommodationsAsked: 2, accommodationsGranted: 1, supervision: true, actors: true },
  },
  {
    name: 'alsace-moselle-a-paques',
    today: '2027-03-26',
    session: days('2027-03-29', '2027-03-30'),
    centre: { region: 'grand-est', territory: 'alsace-moselle' },
  },
  {
    name: 'la-reunion-fin-mai',
    today: '2027-04-30',
    session: { ...days('2027-05-31', '2027-06-01'), site: 'Saint-Denis' },
    centre: { region: 'bretagne', sites: [{ ...newSite('st-denis', 'Saint-Denis'), region: 'la-reunion', territory: 'la-reunion' }] },
  },
  {
    name: 'resultats-partiels-apres-validation',
    today: '2027-05-02',
    session: { ...days('2027-03-15', '2027-03-17'), pvSentOn: D('2027-03-19'), pvValidatedOn: D('2027-04-20'), partialOrFailed: true, trainingEnd: D('2027-03-05'), ...ticked('fait', 'transmettre-pv#') },
  },
  {
    name: 'marges-delais-et-taches-du-centre',
    today: '2027-03-10',
    session: days('2027-03-15', '2027-03-17'),
    centre: {
      region: 'bretagne',
      ownRules: [{ ...newOwnRule('cafe', 'Commander le café'), days: -2 }],
      margins: [{ id: 'm', rule: 'designer-responsable', anchor: 'start', days: -120 }],
      confirmed: [{ id: 'c', rule: 'transmettre-pv', anchor: 'end', days: 8, months: null, workingDays: null, on: D('2026-11-03'), by: 'Mme Petit' }],
    },
  },
];

describe.each(CASES)('$name', ({ name, today, session: said, centre: at }) => {
  test('reads as it did', async () => {
    const standing = plan(session(said), centre(at), D(today));
    const { total, settled, overdue } = standing.counts;
    const head = [
      `Session du ${date(standing.session.start)} au ${date(standing.session.end)}, le ${date(standing.today)}`,
      `${String(settled)} sur ${String(total)}, ${String(overdue)} en retard ; ensuite : ${standing.next?.key ?? 'rien'}`,
    ];
    await expect([...head, '', ...standing.lines.map(lineOf), ''].join('\n')).toMatchFileSnapshot(`./sessions/${name}.txt`);
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
  return `${key.replace(/#$/, '').padEnd(42)}${parts.filter((part) => part !== '').join('  ')}`;
}

function date(day: Parameters<typeof shortDate>[0]): string {
  return shortDate(day).replaceAll('\u00A0', ' ');
}
