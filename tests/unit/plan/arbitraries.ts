import fc from 'fast-check';
import { addDays, type CivilDate } from '@/lib/dates/civil';
import { TERRITORIES } from '@/lib/dates/territory';
import type { Condition } from '@/lib/rulebook/condition';
import type { Claim, Offset, Rule } from '@/lib/rulebook/rule';
import { RULES } from '@/lib/rulebook/rulebook';
import { CONVENES, NEW_CENTRE, type Centre } from '@/lib/session/centre';
import { newSite, OWN_ANCHORS } from '@/lib/session/centre-lists';
import { REGIONS, type Region } from '@/lib/session/regions';
import { ROUTES } from '@/lib/session/routes';
import { newSession, SESSION_KINDS, SESSION_STATES, type Session } from '@/lib/session/session';
import { EMPTY_TICK, occurrenceKey, TICK_STATUSES, type Tick } from '@/lib/session/tick';
import { civilDates } from '../dates/calendar';

// Sessions as dates see them: what moves a date varies widely, and what must not move one varies too.

const orNull = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null });
const flags = fc.constantFrom(null, true, false);

/** Of a few days, sometimes of two months: a daily rule has as many occurrences. */
const lengths = fc.oneof({ weight: 9, arbitrary: fc.nat(10) }, { weight: 1, arbitrary: fc.nat(60) });

/** Not known, around the session, or anywhere. */
function near(start: CivilDate): fc.Arbitrary<CivilDate | null> {
  return fc.oneof(fc.constant(null), fc.integer({ min: -300, max: 300 }).map((n) => addDays(start, n)), civilDates(1995, 2095));
}

/** Some rules done, some « sans objet », most of them to do; of a daily rule, on some of these days. */
export function ticks(rules: readonly Rule[] = RULES, on: readonly CivilDate[] = []): fc.Arbitrary<Record<string, Tick>> {
  const one = fc.record({ status: fc.constantFrom(...TICK_STATUSES), doneOn: orNull(civilDates(1995, 2095)) });
  const keys = rules.flatMap(({ id, daily }) => (daily === true ? on.map((day) => occurrenceKey(id, day)) : [occurrenceKey(id)]));
  return fc.dictionary(fc.constantFrom(...keys), one.map((said) => ({ ...EMPTY_TICK, ...said })), { maxKeys: 8 });
}

/** Any session from 1995 to 2095. */
export const sessions: fc.Arbitrary<Session> = fc
  .record({ start: civilDates(1995, 2095), length: lengths })
  .chain(({ start, length }) => {
    const end = addDays(start, length);
    return fc
      .record({
        titleExpiry: near(start),
        dteReceivedOn: near(start),
        pvValidatedOn: near(end),
        trainingEnd: near(start),
        transport: flags,
        ctrmtv: flags,
        supervision: flags,
        actors: flags,
        agrementValid: flags,
        responsableDeclared: flags,
        partialOrFailed: flags,
        accommodationsAsked: orNull(fc.nat(2)),
        accommodationsGranted: orNull(fc.nat(2)),
        kind: fc.constantFrom(...SESSION_KINDS),
        routes: fc.subarray([...ROUTES]),
        ticks: ticks(RULES, [start, end]),
      })
      .map((said) => ({ ...newSession('s', 'Session', start, end), ...said }));
  });

/** The same, in a state, an example or removed: what agendas leave out. */
export const recordedSessions: fc.Arbitrary<Session> = fc
  .record({
    session: sessions,
    state: fc.oneof({ weight: 3, arbitrary: fc.constant('active' as const) }, { weight: 1, arbitrary: fc.constantFrom(...SESSION_STATES) }),
    example: fc.boolean(),
    removed: fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
  })
  .map(({ session, ...said }) => ({ ...session, ...said }));

/** No region, one that a source speaks of, or any. */
export const regions: fc.Arbitrary<Region | null> = fc.oneof(
  fc.constantFrom(null, 'ile-de-france' as const, 'auvergne-rhone-alpes' as const),
  fc.constantFrom(...REGIONS),
);

export const centres: fc.Arbitrary<Centre> = fc
  .record({ region: regions, territory: fc.constantFrom(...TERRITORIES), convenes: fc.constantFrom(...CONVENES) })
  .map((said) => ({ ...NEW_CENTRE, ...said }));

/** A delay as a centre says it. */
const delays = fc.oneof(
  fc.integer({ min: -200, max: 60 }).map((days) => ({ days, months: null, workingDays: null })),
  fc.record({ months: fc.integer({ min: -9, max: 9 }), days: fc.constantFrom(null, -1, 0, 1), workingDays: fc.constant(null) }),
  fc.integer({ min: 1, max: 20 }).map((workingDays) => ({ workingDays, days: null, months: null })),
);

/** The rules that a centre adds claims of its own to: not those of the days of the session, which are of their day whatever is said. */
const adjustable = fc.oneof(
  fc.constantFrom('transmettre-pv', 'saisir-resultats-ceres', 'creer-session-ceres'),
  fc.constantFrom(...RULES.flatMap(({ id, sessionDay }) => (sessionDay === true ? [] : [id]))),
);

const ownClaims = { rule: adjustable, anchor: fc.constantFrom(...OWN_ANCHORS) };
const named = <T extends object>(entries: fc.Arbitrary<T>) =>
  fc.array(entries, { maxLength: 3 }).map((list) => list.map((entry, n) => ({ id: String(n), ...entry })));

/** The same, with a site of its own region and holidays, margins and delays that its DDETS confirmed. */
export const equippedCentres: fc.Arbitrary<Centre> = fc
  .record({
    at: centres,
    site: fc.record({ region: orNull(regions), territory: orNull(fc.constantFrom(...TERRITORIES)) }),
    margins: named(fc.record({ ...ownClaims, days: fc.integer({ min: -200, max: 60 }) })),
    confirmed: named(fc.record({ ...ownClaims, said: delays, on: civilDates(2025, 2027) })),
  })
  .map(({ at, site, margins, confirmed }) => ({
    ...at,
    sites: [{ ...newSite('site', 'Site'), ...site }],
    margins,
    confirmed: confirmed.map(({ said, ...entry }) => ({ ...entry, ...said, by: 'Mme Petit' })),
  }));

/** A day that matters to a session: any, or one of these less or plus a month. */
export function daysAround(dates: readonly (CivilDate | null)[]): fc.Arbitrary<CivilDate> {
  const known = dates.filter((date) => date !== null);
  if (known.length === 0) return civilDates(1995, 2095);
  const close = fc
    .record({ date: fc.constantFrom(...known), n: fc.oneof(fc.integer({ min: -32, max: 32 }), fc.constantFrom(-31, -30, -8, -7, -1, 0, 1)) })
    .map(({ date, n }) => addDays(date, n));
  return fc.oneof({ weight: 6, arbitrary: close }, { weight: 1, arbitrary: civilDates(1995, 2095) });
}

const offsets: fc.Arbitrary<Offset> = fc.oneof(
  fc.integer({ min: -120, max: 40 }).map((days) => ({ days })),
  fc.record({ months: fc.integer({ min: -9, max: 12 }), days: fc.constantFrom(-1, 0, 1) }),
  fc.integer({ min: 1, max: 30 }).map((workingDays) => ({ workingDays })),
  fc.constant({}),
);

/** Any claim that a rulebook could make of a session; regions few, so that they meet. */
export const claims: fc.Arbitrary<Claim> = fc
  .record({
    anchor: fc.constantFrom('start', 'end', 'titleExpiry'),
    offset: offsets,
    bound: fc.oneof({ weight: 4, arbitrary: fc.constant('at-latest' as const) }, { weight: 1, arbitrary: fc.constant('not-before' as const) }),
    strength: fc.constantFrom('required', 'required', 'advised', 'derived'),
    scope: fc.constantFrom('national', 'ile-de-france', 'auvergne-rhone-alpes', 'occitanie'),
    when: fc.option(fc.constantFrom<Condition>('transport', { not: 'transport' }, 'ctrmtv'), { nil: undefined, freq: 3 }),
    yieldsWhen: fc.option(fc.constantFrom<Condition>('ctrmtv', 'transport'), { nil: undefined, freq: 3 }),
    inForce: fc.option(fc.record({ from: civilDates(1995, 2095) }), { nil: undefined, freq: 5 }),
  })
  .map(({ when, yieldsWhen, inForce, ...claim }): Claim => ({
    ...claim,
    source: { doc: '001' },
    ...(when === undefined ? {} : { when }),
    ...(yieldsWhen === undefined ? {} : { yieldsWhen }),
    ...(inForce === undefined ? {} : { inForce }),
  }));

/** A rule with nothing but claims. */
export function ruleWith(id: string, list: readonly Claim[], more: Partial<Rule> = {}): Rule {
  return { id, phase: 'preparation', title: id, claims: list, sources: [], ...more };
}

const NAMES = ['a', 'b', 'c', 'd'];

/** Four rules with any claims, each needing some of the others, never in a circle of one. */
export const ruleSets: fc.Arbitrary<Rule[]> = fc.tuple(
  ...NAMES.map((id) =>
    fc
      .record({ list: fc.array(claims, { maxLength: 5 }), needed: fc.subarray(NAMES.filter((other) => other !== id)) })
      .map(({ list, needed }) => ruleWith(id, list, { needs: needed.map((rule) => ({ rule })) })),
  ),
);
