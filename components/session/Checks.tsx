import { centre, today } from '@/lib/actions/state';
import { checksOf } from '@/lib/plan/checks';
import type { Session } from '@/lib/session/session';
import { CheckList } from './CheckList';

/** What is to be looked at in the session's own data: what is found, what to do, and who says so. */
export function Checks({ session }: { readonly session: Session }) {
  const checks = checksOf(session, centre.value, today.value);
  if (checks.length === 0) return null;
  return (
    <details class="checks">
      <summary>À vérifier dans cette session ({checks.length})</summary>
      <CheckList checks={checks} session={session.id} />
    </details>
  );
}
