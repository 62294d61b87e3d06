import type { NamedOf } from '@/lib/plan/home-named';
import { NamedCard } from './NamedCard';

/** What opened after the session and has no last day: archives that may go, say. */
export function Possible({ sessions }: { readonly sessions: readonly NamedOf[] }) {
  if (sessions.length === 0) return null;
  return (
    <section class="group">
      <h2>
        <span>Possible maintenant</span>
        <span>{sessions.flatMap(({ named }) => named).length}</span>
      </h2>
      {sessions.map((of) => (
        <NamedCard key={of.session.id} {...of} done={false} />
      ))}
    </section>
  );
}
