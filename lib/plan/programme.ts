import { yearOf, type CivilDate } from '@/lib/dates/civil';
import type { Centre } from '@/lib/session/centre';
import { siteOf, titleOf } from '@/lib/session/naming';
import type { Session, SessionKind } from '@/lib/session/session';
import { byLabel } from '@/lib/words/order';
import { withPeople } from './people';

/** The sessions of a centre whose first day is in one year, as they are told to the DDETS: by site, then by title. */
export interface Programme {
  readonly year: number;
  readonly sites: readonly ProgrammeSite[];
  readonly sum: Sum;
  /** How many are reported or called off: no longer part of it. */
  readonly calledOff: number;
}

export interface ProgrammeSite {
  /** Null for the sessions of which no site is said. */
  readonly name: string | null;
  /** Whom it is sent to, as the site says. */
  readonly ddetsName: string | null;
  readonly ddetsEmail: string | null;
  readonly titles: readonly ProgrammeTitle[];
  readonly sum: Sum;
}

export interface ProgrammeTitle {
  readonly label: string;
  readonly code: string | null;
  readonly sessions: readonly ProgrammeSession[];
  readonly sum: Sum;
}

export interface ProgrammeSession {
  readonly id: string;
  readonly start: CivilDate;
  readonly end: CivilDate;
  readonly kind: SessionKind;
  /** How many candidates; null where nobody said. */
  readonly candidates: number | null;
  readonly ceresNumber: string | null;
}

export interface Sum {
  readonly sessions: number;
  /** Those that are known. */
  readonly candidates: number;
  /** How many sessions do not say how many candidates they have. */
  readonly uncounted: number;
}

/** The year whose programme is due next: that of `today` before 31 January (arrêté du 21 juillet 2016, règlement annexé, 1.1), then the one after. */
export function yearToProgramme(today: CivilDate): number {
  const year = yearOf(today);
  return today < `${String(year)}-01-31` ? year : year + 1;
}

/** The years that there is something to say of: those of the sessions, this one and the next, in order. */
export function programmeYears(sessions: readonly Pick<Session, 'start'>[], today: CivilDate): readonly number[] {
  const now = yearOf(today);
  return [...new Set([...sessions.map(({ start }) => yearOf(start)), now, now + 1])].sort((a, b) => a - b);
}

/** The programme of a year. Examples are no sessions of the centre; what was archived took place. */
export function programmeOf(year: number, sessions: readonly Session[], centre: Pick<Centre, 'sites' | 'titles' | 'ddets'>): Programme {
  const own = sessions.filter(({ start, example, removed }) => yearOf(start) === year && !example && !removed);
  const planned = own.filter(({ state }) => state === 'active' || state === 'archivee');
  const bySite = grouped(planned, (session) => siteOf(session, centre)?.name ?? session.site ?? '');
  const sites = bySite.map(([name, of]) => siteProgramme(name, of, centre));
  return {
    year,
    sites: [...sites.filter(({ name }) => name !== null), ...sites.filter(({ name }) => name === null)],
    sum: sumOf(sites.flatMap(({ titles }) => titles.flatMap((title) => title.sessions))),
    calledOff: own.length - planned.length,
  };
}

/** The addresses of the DDETS of its sites, each once. */
export function programmeAddresses({ sites }: Programme): readonly string[] {
  return distinct(sites.map(({ ddetsEmail }) => ddetsEmail));
}

/** What the DDETS of its sites are called, each once. */
export function programmeRecipients({ sites }: Programme): readonly string[] {
  return distinct(sites.map(({ ddetsName }) => ddetsName));
}

function siteProgramme(name: string, sessions: readonly Session[], centre: Pick<Centre, 'sites' | 'titles' | 'ddets'>): ProgrammeSite {
  const site = siteOf({ site: name }, centre);
  const titles = grouped(sessions, (session) => titleOf(session, centre)?.label ?? session.title).map(([label, of]) => titleProgramme(label, of, centre));
  return {
    name: name === '' ? null : name,
    ddetsName: site?.ddetsName ?? centre.ddets?.name ?? null,
    ddetsEmail: site?.ddetsEmail ?? centre.ddets?.email ?? null,
    titles,
    sum: sumOf(titles.flatMap((title) => title.sessions)),
  };
}

function titleProgramme(label: string, of: readonly Session[], centre: Pick<Centre, 'titles'>): ProgrammeTitle {
  const sessions = of.map(rowOf).sort((a, b) => (a.start + a.end + a.id < b.start + b.end + b.id ? -1 : 1));
  const [code = null] = of.flatMap((session) => codeOf(session, centre) ?? []);
  return { label, code, sessions, sum: sumOf(sessions) };
}

/** The id that stands for a code, where a title of the centre has none, says nothing to the DDETS. */
function codeOf(session: Session, centre: Pick<Centre, 'titles'>): string | null {
  const known = titleOf(session, centre);
  return known === null ? session.titleCode : known.code;
}

function rowOf(session: Session): ProgrammeSession {
  const { id, start, end, kind, candidateCount, ceresNumber } = withPeople(session);
  return { id, start, end, kind, candidates: candidateCount, ceresNumber };
}

function sumOf(rows: readonly ProgrammeSession[]): Sum {
  const known = rows.flatMap(({ candidates }) => candidates ?? []);
  return { sessions: rows.length, candidates: known.reduce((sum, n) => sum + n, 0), uncounted: rows.length - known.length };
}

/** By label, as a French reader looks for it. */
function grouped(sessions: readonly Session[], labelOf: (session: Session) => string): (readonly [string, Session[]])[] {
  const groups = new Map<string, Session[]>();
  for (const session of sessions) {
    const label = labelOf(session);
    const group = groups.get(label);
    if (group === undefined) groups.set(label, [session]);
    else group.push(session);
  }
  return [...groups].sort(([a], [b]) => byLabel({ label: a }, { label: b }));
}

function distinct(texts: readonly (string | null)[]): readonly string[] {
  return [...new Set(texts.filter((text) => text !== null))];
}
