import type { CivilDate } from '@/lib/dates/civil';
import { centrePlan } from '@/lib/plan/centre-plan';
import { plan } from '@/lib/plan/plan';
import { centreOf, sessionOf, type Leaves } from './leaves';
import { CENTRE, type Model } from './model';

/** What a session, or the centre, has overdue. */
interface Overdue {
  readonly lines: number;
  readonly isUnanswered: boolean;
}

const known = new Map<string, Overdue>();

/** The number that the badge is to show: what is overdue of each session that counts, one more where something is to be settled, and the centre's own. */
export function badgeOf(model: Model, day: CivilDate): string {
  const counted = model.sessions().filter((id) => model.value(id, 'state') === 'active' && !model.isRemoved(id) && model.value(id, 'example') !== true);
  const sum = counted.reduce((so, id) => {
    const { lines, isUnanswered } = overdue(model, id, day);
    return so + lines + (isUnanswered ? 1 : 0);
  }, overdue(model, CENTRE, day).lines);
  return sum === 0 ? '' : sum < 100 ? String(sum) : '99+';
}

/** The calendar has its own oracle; it is asked once of each state and day. */
function overdue(model: Model, owner: string, day: CivilDate): Overdue {
  const [own, centre] = [model.shown(owner), model.shown(CENTRE)];
  const key = JSON.stringify([owner, [...own], [...centre], day]);
  const found = known.get(key) ?? (owner === CENTRE ? ofCentre(centre, day) : ofSession(owner, own, centre, day));
  known.set(key, found);
  return found;
}

function ofSession(id: string, own: Leaves, centre: Leaves, day: CivilDate): Overdue {
  const { counts, lines } = plan(sessionOf(id, own), centreOf(centre), day);
  const before = String(own.get('unansweredBefore') ?? '');
  // Whatever the day is by now: a clock that was set back takes no question away.
  return { lines: counts.overdue, isUnanswered: lines.some(({ open, until, due }) => open && until === null && due !== null && due < before) };
}

function ofCentre(centre: Leaves, day: CivilDate): Overdue {
  const lines = centre.has('since') ? centrePlan(centreOf(centre), day).lines : [];
  return { lines: lines.filter((line) => line.overdue).length, isUnanswered: false };
}
