import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plan } from '@/lib/plan/plan';
import { LETTERS } from '@/lib/print/letters/letters';
import type { Printing } from '@/lib/print/print';
import type { Typed } from '@/lib/print/typed';
import type { Centre } from '@/lib/session/centre';
import type { Session } from '@/lib/session/session';
import { centres, days, sessions } from '../../arbitraries/session';
import { texts, times } from '../../arbitraries/values';

const texted = fc.oneof(fc.constant(''), texts(60));

/** Whatever may be typed, for people of these ids among others. */
const typed: fc.Arbitrary<Typed> = fc.record({
  sender: fc.record({ address: texted, name: texted, role: texted, city: texted }),
  people: fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.record({ name: texted, address: texted })),
  places: fc.constant({}),
  place: texted,
  schedule: fc.array(fc.record({ day: fc.oneof(days, fc.constant('')), time: fc.oneof(times, fc.constant('')), nature: texted, place: texted }), { maxLength: 3 }),
  order: texted,
  phase: fc.constant(null),
});

/** A session, a centre, a day and what is typed: a plan is made of them where it is read, so that a failure shows no whole plan. */
const said = fc.record({ session: sessions('s'), centre: centres, today: days, typed }).map(({ session, centre, ...rest }) => {
  return { ...rest, centre, session: { ...session, titleCode: centre.titles[0]?.code ?? session.titleCode } };
});

type Said = typeof said extends fc.Arbitrary<infer T> ? T : never;

const printingOf = ({ session, centre, today, typed: entered }: Said): Printing => ({ plan: plan(session, centre, today), centre, typed: entered });

/** A word where there was any, so that what is read in the sheets is the template's. */
const word = <T extends string | null>(text: T) => (text === null ? text : 'Mot');

function tameSession(session: Session): Session {
  const labelled = <E extends { readonly label: string }>(entries: readonly E[]) => entries.map((entry) => ({ ...entry, label: 'Mot' }));
  const { ceresNumber, site, responsable, suppleant, candidates, jurors, exams } = session;
  const named = { ceresNumber: word(ceresNumber), site: word(site), responsable: word(responsable), suppleant: word(suppleant) };
  return { ...session, ...named, title: 'Mot', frozen: null, candidates: labelled(candidates), jurors: labelled(jurors), exams: labelled(exams) };
}

function tameCentre(centre: Centre): Centre {
  const titles = centre.titles.map((title) => ({ ...title, equipment: word(title.equipment), documents: word(title.documents) }));
  const own = { sites: centre.sites.map((site) => ({ ...site, name: 'Mot' })), ownRules: [] };
  return { ...centre, ...own, titles };
}

function tameTyped({ sender, people, place, schedule, ...rest }: Typed): Typed {
  const say = (entered: string) => (entered.trim() === '' ? entered : 'Mot');
  return {
    ...rest,
    sender: { address: say(sender.address), name: say(sender.name), role: say(sender.role), city: say(sender.city) },
    people: Object.fromEntries(Object.entries(people).map(([id, one]) => [id, { name: say(one.name), address: say(one.address) }])),
    place: say(place),
    schedule: schedule.map((row) => ({ ...row, nature: say(row.nature), place: say(row.place) })),
  };
}

const tame = ({ session, centre, today, typed: entered }: Said): Said => ({ session: tameSession(session), centre: tameCentre(centre), today, typed: tameTyped(entered) });

/** Every text in a value, however deep. */
function words(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(words) : [];
}

test('no letter of any session says what no letter says', () => {
  fc.assert(
    fc.property(said, (any) => {
      const of = printingOf(tame(any));
      for (const { id, sheets } of LETTERS) {
        const found = words(sheets(of)).find((text) => /undefined|NaN|null|retard|Invalid|\[object|\{[a-z-]+\}/.test(text));
        expect(found, id).toBeUndefined();
      }
    }),
    { numRuns: 50 },
  );
});

test('every letter of any session has a sheet at least, and one for each whom it is for', () => {
  fc.assert(
    fc.property(said, (any) => {
      const of = printingOf(any);
      const { candidates, jurors, draws } = of.plan.session;
      const most = { 'convocation-candidat': candidates.length, 'convocation-jure': jurors.length, 'declaration-jure': jurors.length, 'attestation-plis': draws.length };
      for (const { id, sheets } of LETTERS) {
        const count = sheets(of).length;
        expect(count, id).toBeGreaterThan(0);
        expect(count, id).toBeLessThanOrEqual(Math.max(1, new Map(Object.entries(most)).get(id) ?? 1));
      }
    }),
    { numRuns: 50 },
  );
});
