import type { Fact } from '@/lib/rulebook/condition';
import type { Centre } from '@/lib/session/centre';
import type { Session } from '@/lib/session/session';

/** What is known to be true of a session in its centre. A CTRMTV title is a transport title, whatever that field says. */
export function factsOf(session: Session, centre: Centre): ReadonlySet<Fact> {
  const known: readonly (readonly [Fact, boolean])[] = [
    ['transport', session.transport === true || session.ctrmtv === true],
    ['ctrmtv', session.ctrmtv === true],
    ['supervision', session.supervision === true],
    ['actors', session.actors === true],
    ['route-formation', session.routes.includes('formation')],
    ['route-vae', session.routes.includes('vae')],
    ['kind-titre', session.kind === 'titre'],
    ['kind-ccp', session.kind === 'ccp'],
    ['kind-ccs', session.kind === 'ccs'],
    ['dte-received', session.dteReceivedOn !== null],
    ['convenes-outside-ceres', centre.convenes === 'hors-ceres'],
    ['ile-de-france', centre.region === 'ile-de-france'],
  ];
  return new Set(known.filter(([, holds]) => holds).map(([fact]) => fact));
}
