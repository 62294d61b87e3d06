import { centre, today } from '@/lib/actions/state';
import { erasingText } from '@/lib/plan/after-text';
import { checksOf } from '@/lib/plan/checks';
import { juryInShort } from '@/lib/plan/jury';
import type { Session } from '@/lib/session/session';
import { BackToSession } from '../session/BackToSession';
import { CheckList } from '../session/CheckList';
import { OpenedSession } from '../session/OpenedSession';
import { ConvokeAll } from './jury/ConvokeAll';
import { JurorList } from './jury/JurorList';
import { Others } from './jury/Others';
import { Staff } from './jury/Staff';
// Rows that unfold, and lists that one types in, are dressed there.
import '../session/session.css';
import '../settings/settings.css';
import './jury/jury.css';

/** The jury of a session, who holds it, and what is to be looked at in them. */
export function Jury() {
  return (
    <OpenedSession>
      {(session) => (
        <section class="jury">
          <BackToSession session={session} />
          <h1>Jury</h1>
          {session.erasedOn === null ? <People session={session} /> : <p class="notice">{erasingText({ kind: 'done', on: session.erasedOn })}</p>}
        </section>
      )}
    </OpenedSession>
  );
}

function People({ session }: { readonly session: Session }) {
  const checks = checksOf(session, centre.value, today.value);
  const here = checks.filter(({ people, place }) => people !== undefined || place !== undefined);
  return (
    <>
      <p class="jury-count">
        <strong>{juryInShort(session)}</strong>
        {session.kind === 'ccs' ? <span class="quiet">Nombre de jurés d’un CCS : non précisé par les sources.</span> : null}
      </p>
      {here.length === 0 ? null : (
        <section class="notice jury-checks" aria-labelledby="a-verifier">
          <h2 id="a-verifier">À vérifier ({here.length})</h2>
          <CheckList checks={here} session={session.id} here="jury" />
        </section>
      )}
      <JurorList session={session} checks={here} />
      <ConvokeAll session={session} />
      <Staff session={session} />
      <Others session={session} />
    </>
  );
}
