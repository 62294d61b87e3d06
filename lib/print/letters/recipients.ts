import type { Route } from '@/lib/session/routes';
import type { Session } from '@/lib/session/session';
import type { Candidate, Draw } from '@/lib/session/session-lists';
import { titleOf } from '@/lib/session/naming';
import { addresseesOf, textLines, type Listed } from '../addressees';
import { nameOf } from '../people-rows';
import type { Printing } from '../print';
import { visitOf } from '../own-schedule';
import { scheduleOf } from '../schedule';
import type { Case, Letter } from './letter';

/** Whom or what one sheet is for, and what holds of it. */
export interface Recipient {
  /** The id of the candidate or juror; null on a blank sheet. */
  readonly person: string | null;
  readonly name: string | null;
  readonly draw: Draw | null;
  readonly cases: ReadonlySet<Case>;
}

/** One for each sheet, by label; a blank one where nobody is listed. */
export function recipientsOf(per: Letter['per'], printing: Printing): readonly Recipient[] {
  const known = FOUND[per](printing);
  const common = commonCases(printing);
  return known.map((one) => ({ ...one, cases: new Set([...one.cases, ...common]) }));
}

interface Found extends Omit<Recipient, 'cases'> {
  readonly cases: readonly Case[];
}

const FOUND: Readonly<Record<Letter['per'], (printing: Printing) => readonly Found[]>> = {
  candidate: candidates,
  juror: jurors,
  draw: draws,
  session: () => [{ person: null, name: null, draw: null, cases: [] }],
};

function candidates(printing: Printing): readonly Found[] {
  const { session } = printing.plan;
  const routes = new Map(session.candidates.map(({ id, route }) => [id, route]));
  const ofRoute = (route: Route | null) => routeCases(route, session);
  const found = addresseesOf(session, 'candidates').map((one) => ({ ...personOf(one, printing), cases: ofRoute(routes.get(one.id) ?? null) }));
  return found.length > 0 ? found : [{ person: null, name: null, draw: null, cases: ofRoute(null) }];
}

/** Where nothing says by which route somebody comes, it is that of the whole session, if it has but one. */
function routeCases(route: Route | null, { routes }: Session): readonly Case[] {
  const known = route ?? (routes.length === 1 ? routes[0] : undefined);
  if (known === undefined) return ['any-route'];
  return known === 'autre' ? [] : [known];
}

function jurors(printing: Printing): readonly Found[] {
  const { session } = printing.plan;
  const found = addresseesOf(session, 'jurors').map((one): Found => {
    const juror = session.jurors.find(({ id }) => id === one.id);
    const salaried: readonly Case[] = juror?.salaried === false ? [] : ['salaried'];
    return { ...personOf(one, printing), cases: juror?.role === 'reserve' ? [...salaried, 'reserve'] : salaried };
  });
  return found.length > 0 ? found : [{ person: null, name: null, draw: null, cases: ['salaried'] }];
}

/** One for each day on which a witness was drawn: the packets of several days are opened one day after the other. */
function draws(printing: Printing): readonly Found[] {
  const { session } = printing.plan;
  const drawn = session.draws.toSorted((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
  const found = drawn.map((draw): Found => ({ ...witness(draw, session.candidates, printing), draw, cases: [] }));
  return found.length > 0 ? found : [{ person: null, name: null, draw: null, cases: [] }];
}

function witness({ candidate }: Draw, known: readonly Candidate[], printing: Printing): Pick<Recipient, 'person' | 'name'> {
  const one = known.find(({ id }) => id === candidate);
  return one === undefined ? { person: null, name: null } : personOf(one, printing);
}

function personOf(one: Listed, printing: Printing): Omit<Recipient, 'cases'> {
  return { person: one.id, name: nameOf(one, printing), draw: null };
}

function commonCases(printing: Printing): readonly Case[] {
  const { plan, centre, typed } = printing;
  const equipment = titleOf(plan.session, centre)?.equipment ?? '';
  return [
    scheduleOf(plan, typed).length > 0 ? 'planned' : 'unplanned',
    visitOf(printing) === null ? 'visit-usual' : 'visit-known',
    ...(textLines(equipment).length === 0 ? (['no-equipment'] as const) : []),
  ];
}
