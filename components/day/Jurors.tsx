import { noteJuror } from '@/lib/actions/exam-day';
import { hrefOf } from '@/lib/actions/navigation';
import type { CivilDate } from '@/lib/dates/civil';
import type { Check } from '@/lib/plan/checks';
import { welcomed } from '@/lib/plan/exam-day';
import { carence, juryChecks } from '@/lib/plan/jury-checks';
import { confirmedJurors, presenceOn } from '@/lib/plan/people';
import { citation } from '@/lib/rulebook/sources';
import type { Session } from '@/lib/session/session';
import type { Juror } from '@/lib/session/session-lists';
import { shortDate } from '@/lib/words/dates';
import { byLabel } from '@/lib/words/order';
import { typo } from '@/lib/words/typography';
import { Presence } from './Presence';
import { Toggle } from './Toggle';

interface Props {
  readonly session: Session;
  readonly day: CivilDate;
}

/** The jurors as they come: who is there, who she is, until when she is habilitated; and what to do where they are too few. */
export function Jurors({ session, day }: Props) {
  const jurors = welcomed(session);
  if (jurors.length === 0) return <NoJury session={session} />;
  return (
    <>
      <ul class="day-people">
        {jurors.map((juror) => (
          <li key={juror.id} class="day-person day-juror">
            <p>
              <span class="day-name">{juror.label}</span> <span class="quiet">{habilitation(juror)}</span>
            </p>
            <div class="day-checks">
              <Presence session={session.id} day={day} person={juror} noted={presenceOn(session, day, juror.id) ?? { presence: null, at: null }} />
              <Toggle
                chip
                label="Identité"
                spoken={typo(`Identité : ${juror.label}`)}
                checked={juror.identity}
                save={(identity) => noteJuror(session.id, juror, { identity })}
              />
            </div>
          </li>
        ))}
      </ul>
      <Found checks={[...carence(session, day), ...juryChecks(session, day).filter(({ id }) => HABILITATION.has(id))]} session={session} />
    </>
  );
}

/** The declaration of honour, juror by juror. */
export function Declarations({ session }: Props) {
  const jurors = confirmedJurors(session);
  if (jurors.length === 0) return <NoJury session={session} />;
  return (
    <ul class="day-people">
      {jurors.toSorted(byLabel).map((juror) => (
        <li key={juror.id}>
          <Toggle
            label={juror.label}
            spoken={typo(`Déclaration signée : ${juror.label}`)}
            checked={juror.declaration}
            save={(declaration) => noteJuror(session.id, juror, { declaration })}
          />
        </li>
      ))}
    </ul>
  );
}

/** What is known of ties before it is asked again. */
export function Ties({ session, day }: Props) {
  return <Found checks={juryChecks(session, day).filter(({ id }) => TIES.has(id))} session={session} />;
}

const HABILITATION: ReadonlySet<string> = new Set(['habilitation-trop-courte', 'habilitation-inconnue']);
const TIES: ReadonlySet<string> = new Set(['lien-avec-candidat', 'lien-non-demande']);

function Found({ checks, session: { id } }: { readonly checks: readonly Check[]; readonly session: Session }) {
  return checks.map(({ id: check, text, todo, source, place }) => (
    <p key={check} class="caution">
      {text} {todo} {source === null ? null : <span>({citation(source)}) </span>}
      {place === 'courriels' ? <a href={hrefOf({ view: 'courriels', id })}>Préparer le courriel</a> : null}
    </p>
  ));
}

function NoJury({ session: { id } }: { readonly session: Session }) {
  return (
    <p>
      Aucun juré confirmé dans la liste. <a href={hrefOf({ view: 'jury', id })}>Voir le jury</a>
    </p>
  );
}

function habilitation({ habilitationEnd, role }: Juror): string {
  const until = habilitationEnd === null ? 'fin d’habilitation inconnue' : `habilité jusqu’au ${shortDate(habilitationEnd)}`;
  return role === 'reserve' ? `réserve, ${until}` : until;
}
