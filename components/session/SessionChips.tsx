import type { Session, SessionState } from '@/lib/session/session';
import { Icon } from '../shell/Icon';

const STATES: Readonly<Record<SessionState, string | null>> = { active: null, reportee: 'reportée', annulee: 'annulée', archivee: 'archivée' };

/** What a session is, in a word each: its state where it is not active, that it is an example, how much of it is late. */
export function SessionChips({ state, example, late }: Pick<Session, 'state' | 'example'> & { readonly late: number }) {
  return (
    <>
      {STATES[state] === null ? null : <span class="chip">{STATES[state]}</span>}
      {example ? <span class="chip">exemple</span> : null}
      {late > 0 ? (
        <span class="chip chip-late">
          <Icon name="late" />
          {late} en retard
        </span>
      ) : null}
    </>
  );
}
