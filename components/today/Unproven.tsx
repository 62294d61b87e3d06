import { hrefOf } from '@/lib/actions/navigation';
import { home, today } from '@/lib/actions/state';
import { HOME_GROUPS } from '@/lib/plan/home';
import type { SessionLines } from '@/lib/plan/home-groups';
import { isProofDue, unprovenText } from '@/lib/plan/unproven';

/** Who has no proof of the convocation, in the last month before the session: said once, on the first of its cards. */
export function Unproven({ session, lines }: SessionLines) {
  const text = unprovenText(session.unproven ?? []);
  if (text === null || !isProofDue(session.start, today.value) || !isFirstCard(session.id, lines)) return null;
  return (
    <p class="line-when today-when">
      <a href={hrefOf({ view: 'candidats', id: session.id })}>{text}</a>
    </p>
  );
}

/** Whether a session's lines are those of the first band that has any of it. */
function isFirstCard(session: string, lines: SessionLines['lines']): boolean {
  const groups = home.value;
  const first = HOME_GROUPS.flatMap((group) => groups?.[group].find((line) => line.session.id === session) ?? [])[0];
  return first !== undefined && first === lines[0];
}
