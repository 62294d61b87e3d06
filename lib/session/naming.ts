import type { Centre } from './centre';
import type { Site, Title } from './centre-lists';
import type { Session } from './session';

/** The site of the centre that a session names, by its id or its exact name; null where it names none that is known. */
export function siteOf({ site }: Pick<Session, 'site'>, { sites }: Pick<Centre, 'sites'>): Site | null {
  return sites.find(({ id }) => id === site) ?? sites.find(({ name }) => name === site) ?? null;
}

/** The title of the centre that a session names, by its code or its id; null where it names none that is known. */
export function titleOf({ titleCode }: Pick<Session, 'titleCode'>, { titles }: Pick<Centre, 'titles'>): Title | null {
  if (titleCode === null) return null;
  return titles.find(({ code }) => code === titleCode) ?? titles.find(({ id }) => id === titleCode) ?? null;
}

/** What a title says of each of its sessions; what it does not say is left out. */
export function factsOf(title: Title): Partial<Session> {
  const { label, code, id, expiry, transport, ctrmtv, supervision, actors } = title;
  return {
    title: label,
    titleCode: code ?? id,
    ...(expiry === null ? {} : { titleExpiry: expiry }),
    ...(transport === null ? {} : { transport }),
    ...(ctrmtv === null ? {} : { ctrmtv }),
    ...(supervision === null ? {} : { supervision }),
    ...(actors === null ? {} : { actors }),
  };
}

/**
 * The session with its own copy of what it needs of a title: a title that is edited later moves no session. What the title does not
 * say stays as the session has it.
 */
export function withTitle(session: Session, title: Title): Session {
  return { ...session, ...factsOf(title) };
}

/** The centre as it counts for a session: the region and territory of its site where that says them, else the centre's own. */
export function centreFor(session: Pick<Session, 'site'>, centre: Centre): Centre {
  const site = siteOf(session, centre);
  if (site === null) return centre;
  return { ...centre, region: site.region ?? centre.region, territory: site.territory ?? centre.territory };
}
