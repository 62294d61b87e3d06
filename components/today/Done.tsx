import type { NamedOf } from '@/lib/plan/home-named';
import { NamedCard } from './NamedCard';

/** What was done today, folded: seen again, and set back to « à faire » by its box. */
export function Done({ sessions }: { readonly sessions: readonly NamedOf[] }) {
  if (sessions.length === 0) return null;
  return (
    <details class="group today-fold">
      <summary>
        <h2>
          <span>Fait aujourd’hui</span>
          <span>{sessions.flatMap(({ named }) => named).length}</span>
        </h2>
      </summary>
      {sessions.map((of) => (
        <NamedCard key={of.session.id} {...of} done />
      ))}
    </details>
  );
}
