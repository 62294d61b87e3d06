import { centre, today } from '@/lib/actions/state';
import { checksOf } from '@/lib/plan/checks';
import { citation } from '@/lib/rulebook/sources';
import type { Session } from '@/lib/session/session';

/** What is to be looked at in the session's own data: what is found, what to do, and who says so. */
export function Checks({ session }: { readonly session: Session }) {
  const checks = checksOf(session, centre.value, today.value);
  if (checks.length === 0) return null;
  return (
    <details class="checks">
      <summary>À vérifier dans cette session ({checks.length})</summary>
      <ul class="plain">
        {checks.map(({ id, text, todo, source }) => (
          <li key={id}>
            {text} {todo} {source === null ? null : <span class="quiet">({citation(source)})</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}
