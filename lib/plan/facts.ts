import type { Fact } from '@/lib/rulebook/condition';
import type { Centre } from '@/lib/session/centre';
import type { Session } from '@/lib/session/session';
import { withPeople } from './people';

type Known = readonly (readonly [Fact, boolean])[];

/** What is known to be true of a session in its centre. A CTRMTV title is a transport title, whatever that field says. */
export function factsOf(said: Session, centre: Centre): ReadonlySet<Fact> {
  const session = withPeople(said);
  return onlyTrue([...aboutTitle(session), ...aboutPeople(session), ...aboutPapers(session), ...aboutCentre(centre)]);
}

/** What is known to be true of the centre, for what it does outside any session. */
export function centreFactsOf(centre: Centre): ReadonlySet<Fact> {
  return onlyTrue(aboutCentre(centre));
}

function aboutTitle({ transport, ctrmtv, kind, titleExpiry, end, agrementValid }: Session): Known {
  return [
    ['transport', transport === true || ctrmtv === true],
    ['ctrmtv', ctrmtv === true],
    ['kind-titre', kind === 'titre'],
    ['kind-ccp', kind === 'ccp'],
    ['kind-ccs', kind === 'ccs'],
    ['title-covers-session', titleExpiry !== null && titleExpiry >= end],
    ['agrement-missing', agrementValid === false],
  ];
}

function aboutPeople(session: Session): Known {
  return [
    ['supervision', session.supervision === true],
    ['actors', session.actors === true],
    ['route-formation', session.routes.includes('formation')],
    ['route-vae', session.routes.includes('vae')],
    ['accommodations-asked', (session.accommodationsAsked ?? 0) > 0],
    ['accommodations-granted', (session.accommodationsGranted ?? 0) > 0],
    ['responsable-undeclared', session.responsableDeclared === false],
  ];
}

function aboutPapers({ dteReceivedOn, pvValidatedOn, partialOrFailed }: Session): Known {
  return [
    ['dte-received', dteReceivedOn !== null],
    ['pv-validated', pvValidatedOn !== null],
    ['partial-or-failed', partialOrFailed === true],
  ];
}

function aboutCentre({ convenes, region }: Centre): Known {
  return [
    ['convenes-outside-ceres', convenes === 'hors-ceres'],
    ['ile-de-france', region === 'ile-de-france'],
    ['auvergne-rhone-alpes', region === 'auvergne-rhone-alpes'],
  ];
}

function onlyTrue(known: Known): ReadonlySet<Fact> {
  return new Set(known.filter(([, holds]) => holds).map(([fact]) => fact));
}
