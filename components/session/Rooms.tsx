import { hrefOf } from '@/lib/actions/navigation';
import type { Session } from '@/lib/session/session';
import { confirmedJurors } from '@/lib/plan/people';

/** The ways into what a session has beside its checklist: its people, its day, its letters, and what follows. */
export function Rooms({ session }: { readonly session: Session }) {
  const { id, candidates, jurors } = session;
  const jury = jurors.length === 0 ? '' : ` (${String(confirmedJurors(session).length)}/${String(jurors.length)})`;
  const rooms = [
    ['candidats', candidates.length === 0 ? 'Candidats' : `Candidats (${String(candidates.length)})`],
    ['jury', `Jury${jury}`],
    ['passage', 'Ordre de passage'],
    ['jour', 'Jour d’examen'],
    ['courriels', 'Courriels'],
    ['suites', 'PV et suites'],
    ['frise', 'Frise'],
    ['papiers', 'Imprimer, exporter'],
  ] as const;
  return (
    <nav class="rooms" aria-label="De cette session">
      {rooms.map(([view, text]) => (
        <a key={view} href={hrefOf({ view, id })}>
          {text}
        </a>
      ))}
    </nav>
  );
}
