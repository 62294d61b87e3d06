import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, civil } from '@/lib/dates/civil';
import { checksOf } from '@/lib/plan/checks';
import { earliestStart } from '@/lib/plan/earliest-start';
import { plan } from '@/lib/plan/plan';
import type { Centre } from '@/lib/session/centre';
import { newOwnRule, newSite } from '@/lib/session/centre-lists';
import type { Session } from '@/lib/session/session';
import { typo } from '@/lib/words/typography';
import { centre, session, ticked } from './helpers';

const TODAY = civil('2026-11-22');

/** Nothing is wrong with this one: it starts late enough, within its title, and its people are seen to. */
const SOUND: Partial<Session> = {
  start: civil('2027-06-14'),
  end: civil('2027-06-16'),
  titleExpiry: civil('2028-06-30'),
  ...ticked('fait', 'designer-responsable#', 'constituer-jury#'),
};
const checks = (said: Partial<Session>, at: Partial<Centre> = {}) => checksOf(session({ ...SOUND, ...said }), centre(at), TODAY);
const ids = (said: Partial<Session>, at: Partial<Centre> = {}) => checks(said, at).map(({ id }) => id);

test('a session about which all is right has none', () => {
  expect(ids({})).toEqual([]);
});

test.each<[string, Partial<Session>]>([
  ['fin-avant-debut', { end: civil('2027-06-13') }],
  ['session-trop-longue', { end: civil('2028-06-15') }],
  ['validite-du-titre-inconnue', { titleExpiry: null }],
  ['session-apres-le-titre', { titleExpiry: civil('2027-06-15') }],
  ['debut-trop-proche', { start: civil('2027-01-11'), end: civil('2027-01-12') }],
  ['dte-recus-apres-le-debut', { dteReceivedOn: civil('2027-06-15') }],
  ['pv-envoye-avant-la-fin', { pvSentOn: civil('2027-06-15') }],
  ['pv-valide-avant-l-envoi', { pvSentOn: civil('2027-06-20'), pvValidatedOn: civil('2027-06-19') }],
  ['pv-valide-avant-l-envoi', { pvValidatedOn: civil('2027-06-15') }],
  ['formation-finie-apres-le-debut', { trainingEnd: civil('2027-06-15') }],
  ['formation-en-vae', { routes: ['vae'], trainingEnd: civil('2027-06-01') }],
  ['dte-recus-demain', { dteReceivedOn: civil('2026-11-23') }],
  ['amenagements-accordes-sans-demande', { accommodationsAsked: 1, accommodationsGranted: 2 }],
  ['amenagements-plus-que-candidats', { candidateCount: 2, accommodationsAsked: 3 }],
  ['ctrmtv-sans-transport', { ctrmtv: true, transport: false }],
])('%s: %o', (id, said) => {
  expect(ids(said)).toContain(id);
});

test.each<[string, Partial<Session>]>([
  ['a title that ends with the session', { titleExpiry: civil('2027-06-16') }],
  ['a session of a year', { end: civil('2028-06-14') }],
  ['what arrived today', { dteReceivedOn: TODAY }],
  ['a training that ends on the first day', { trainingEnd: civil('2027-06-14') }],
  ['training and VAE together', { routes: ['vae', 'formation'], trainingEnd: civil('2027-06-01') }],
  ['as many accommodations as candidates', { candidateCount: 2, accommodationsAsked: 2, accommodationsGranted: 2 }],
  ['nothing of a cancelled session', { state: 'annulee', titleExpiry: null }],
  ['nothing of a removed one', { removed: true, titleExpiry: null }],
])('%s is no trouble', (_, said) => {
  expect(ids(said)).toEqual([]);
});

test.each<[Partial<Centre>, boolean]>([
  [{ region: 'la-reunion', territory: 'metropole' }, false],
  [{ region: 'la-reunion', territory: 'la-reunion' }, true],
  [{ region: 'bretagne', territory: 'mayotte' }, false],
  [{ region: 'bretagne', territory: 'alsace-moselle' }, false],
  [{ region: 'grand-est', territory: 'alsace-moselle' }, true],
  [{ region: 'grand-est', territory: 'metropole' }, true],
  [{ region: null, territory: 'mayotte' }, true],
])('region and territory of %o fit: %s', (at, fit) => {
  expect(ids({}, at).includes('region-et-territoire')).toBe(!fit);
});

test('those of the site are looked at, where the session names one', () => {
  const sites = [{ ...newSite('mamoudzou', 'Mamoudzou'), region: 'mayotte' as const }];
  expect(ids({ site: 'mamoudzou' }, { region: 'bretagne', sites })).toEqual(['region-et-territoire']);
});

test('each says what to do, in French, and who asks for it unless the data contradict themselves', () => {
  const all = [
    ...checks({ titleExpiry: null, end: civil('2027-06-13'), ctrmtv: true, transport: false, candidateCount: 0, accommodationsAsked: 1 }),
    ...checks({ titleExpiry: civil('2027-06-15'), start: TODAY }),
  ];
  for (const { text, todo, fields } of all) {
    expect([text, todo]).toEqual([typo(text), typo(todo)]);
    for (const sentence of [text, todo]) expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
    expect(fields).not.toEqual([]);
  }
  expect(all.find(({ id }) => id === 'session-apres-le-titre')?.source).toEqual({ doc: '003', lines: '32-34' });
});

describe('the earliest start', () => {
  const from = (said: Partial<Session> = {}, at: Partial<Centre> = {}) => earliestStart(session({ titleExpiry: civil('2028-06-30'), ...said }), centre(at), TODAY);

  test('is the first day before which nothing required is late: 91 days, three months being as much', () => {
    // 3 months before 22 February is the 22nd; 91 days before it, the 23rd: both are still in time.
    expect(from()).toBe('2027-02-22');
  });

  test('comes nearer once what is longest is done', () => {
    const done = ticked('fait', 'designer-responsable#', 'creer-session-ceres#', 'commander-dte#', 'informer-ddets#');
    // Then the convocations, 31 days before, by CERES.
    expect(from(done)).toBe('2026-12-23');
    expect(from(done, { convenes: 'hors-ceres' })).toBe('2026-12-22');
  });

  test('a check does not enter: six months for the title are not asked for again', () => {
    expect(from({ titleExpiry: null })).toBe('2027-02-22');
  });

  test('there is none once the title has ended: its session can no longer be created', () => {
    expect(from({ titleExpiry: TODAY })).toBeNull();
    expect(from({ titleExpiry: TODAY, ...ticked('fait', 'creer-session-ceres#', 'creer-parcours-candidats#') })).not.toBeNull();
  });

  test('a task on a day of the calendar does not enter, one counted from the start does', () => {
    expect(from({}, { ownRules: [{ ...newOwnRule('a', 'Café'), date: civil('2026-01-01') }] })).toBe('2027-02-22');
    expect(from({}, { ownRules: [{ ...newOwnRule('a', 'Café'), days: -100 }] })).toBe('2027-03-02');
  });

  test('that day nothing required is late, the day before something is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1500 }), fc.constantFrom(null, 'auvergne-rhone-alpes' as const, 'bretagne' as const), (n, region) => {
        const today = addDays(TODAY, n);
        const at = centre({ region });
        const start = earliestStart(session(), at, today);
        if (start === null) throw new Error('there is always a day');
        const late = (first: typeof start) =>
          plan(session({ start: first, end: first }), at, today).lines.filter(({ overdue, rule }) => overdue && rule.doneWhen === undefined);
        expect(late(start)).toEqual([]);
        expect(late(addDays(start, -1))).not.toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});
