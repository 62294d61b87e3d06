import { describe, expect, test } from 'vitest';
import { civil } from '@/lib/dates/civil';
import { cardText } from '@/lib/plan/card-text';
import { plan } from '@/lib/plan/plan';
import { NEW_CENTRE, type Centre } from '@/lib/session/centre';
import { newSession, type Session } from '@/lib/session/session';
import { EMPTY_TICK, occurrenceKey, type Tick } from '@/lib/session/tick';
import { typo } from '@/lib/words/typography';

const APH = newSession('s1', 'Agent de propreté et d’hygiène', civil('2027-03-15'), civil('2027-03-17'));
const FROZEN = 'la liste des candidats, le jury et les dates de la session';

const FREEZES = `Jalon : valider fige ${FROZEN}.`;
const SESSION = 'Session : Agent de propreté et d’hygiène, 15 – 17 mars 2027.';
const NOT_READY =
  'Pas encore prêt : créer les parcours des candidats dans CERES et les inscrire et constituer le jury et l’inscrire dans CERES.';
const ASK = 'Tout doit être définitif. En cas de doute, votre DDETS.';

/** French typography with plain spaces, so that expectations can be typed. */
const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/gu, ' ');

/** What the card says on a day, its title first. */
function said(today: string | null, session: Session = APH, centre: Centre = NEW_CENTRE): string[] {
  const { title, lines } = cardText('convocations', FROZEN, today === null ? null : plan(session, centre, civil(today)));
  return [title, ...lines].map(plain);
}

const ticked = (ticks: Record<string, Tick['status']>): Session => ({
  ...APH,
  ticks: Object.fromEntries(Object.entries(ticks).map(([rule, status]) => [occurrenceKey(rule), { ...EMPTY_TICK, status }])),
});

test('nine days before the last one', () => {
  expect(said('2027-02-03')).toEqual([
    FREEZES,
    SESSION,
    'Ne pas valider avant la fin du ven. 12 févr. 2027 (dans 9 jours) met hors délai (source 002, l. 15-16).',
    NOT_READY,
    ASK,
  ]);
});

test('without a session it still says both risks, that Jalon has no such session, and whom to ask', () => {
  expect(said(null)).toEqual([
    FREEZES,
    'Cette session n’a pas été retrouvée dans Jalon : ses jours ne sont pas comptés.',
    'Ne pas valider à temps met hors délai.',
    ASK,
  ]);
});

describe('the last day', () => {
  test.each([
    ['2027-02-11', 'Ne pas valider avant la fin du ven. 12 févr. 2027 (demain) met hors délai (source 002, l. 15-16).'],
    ['2027-02-12', 'Ne pas valider avant la fin du ven. 12 févr. 2027 (aujourd’hui) met hors délai (source 002, l. 15-16).'],
    ['2027-02-13', 'Ne pas avoir validé avant la fin du ven. 12 févr. 2027 (1 jour de retard) met déjà hors délai (source 002, l. 15-16).'],
    ['2027-04-01', 'Ne pas avoir validé avant la fin du ven. 12 févr. 2027 (48 jours de retard) met déjà hors délai (source 002, l. 15-16).'],
  ])('on %s', (today, line) => {
    expect(said(today)[2]).toBe(line);
  });

  test('that is no working day has the working day before it said too', () => {
    expect(said('2027-02-03', { ...APH, start: civil('2027-03-16') })[2]).toBe(
      'Ne pas valider avant la fin du sam. 13 févr. 2027 (dans 10 jours, dernier jour ouvré ven. 12 févr. 2027) met hors délai (source 002, l. 15-16).',
    );
  });

  test('of a centre that convenes outside CERES is none', () => {
    expect(said('2027-02-03', APH, { ...NEW_CENTRE, convenes: 'hors-ceres' })[2]).toBe(
      'Aucun dernier jour n’est demandé : votre centre convoque hors de CERES.',
    );
  });

  test('that the DDETS confirmed is told as hers; a margin of the centre’s own is none', () => {
    const delay = { id: 'c1', rule: 'valider-convocations-ceres', anchor: 'start', days: -40 } as const;
    const confirmed = { ...delay, months: null, workingDays: null, on: civil('2027-01-12'), by: 'Mme Petit' };
    expect(said('2027-02-01', APH, { ...NEW_CENTRE, region: 'bretagne', confirmed: [confirmed] })[2]).toBe(
      'Ne pas valider avant la fin du mer. 3 févr. 2027 (dans 2 jours) met hors délai (délai confirmé par la DDETS, Mme Petit).',
    );
    expect(said('2027-02-01', APH, { ...NEW_CENTRE, margins: [delay] })[2]).toMatch(/ven. 12 févr. 2027 .*source 002/);
  });
});

describe('what is not ready', () => {
  test('is what is still open, by name', () => {
    expect(said('2027-02-03', ticked({ 'constituer-jury': 'fait' }))[3]).toBe(
      'Pas encore prêt : créer les parcours des candidats dans CERES et les inscrire.',
    );
    expect(said('2027-02-03', ticked({ 'constituer-jury': 'fait', 'creer-parcours-candidats': 'sans-objet' })).slice(3)).toEqual([ASK]);
  });

  test.each([
    ['fait', 'Dans Jalon, c’est déjà fait.'],
    ['sans-objet', 'Dans Jalon, c’est sans objet.'],
  ] as const)('is not said of what is « %s », and both risks still are', (status, line) => {
    const lines = said('2027-02-03', ticked({ 'valider-convocations-ceres': status }));
    expect(lines[0]).toBe(FREEZES);
    expect(lines[2]).toMatch(/met hors délai/);
    expect(lines[3]).toBe(line);
  });
});

test('it is short, six lines at most with its title, in French typography', () => {
  for (const today of ['2027-01-01', '2027-02-03', '2027-03-01']) {
    const { title, lines } = cardText('convocations', FROZEN, plan(APH, NEW_CENTRE, civil(today)));
    expect(lines.length).toBeLessThan(6);
    for (const text of [title, ...lines]) expect(typo(text)).toBe(text);
  }
});
