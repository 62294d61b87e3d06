import { attempt } from '@/lib/actions/attempt';
import { noteAllSeen, noteAttendance, noteCheck, noteOthersPresent } from '@/lib/actions/exam-day';
import { hrefOf } from '@/lib/actions/navigation';
import type { CivilDate } from '@/lib/dates/civil';
import { candidatesOn, isSettled, type CandidateDay, type DayCheck } from '@/lib/plan/exam-people';
import type { Session } from '@/lib/session/session';
import { retardCandidat } from '@/lib/rulebook/permanent/retard-candidat';
import { citation } from '@/lib/rulebook/sources';
import { timeText } from '@/lib/words/times';
import { joinWords, typo } from '@/lib/words/typography';
import { useState } from 'preact/hooks';
import { Presence } from './Presence';
import { Toggle } from './Toggle';

interface Props {
  readonly session: Session;
  readonly day: CivilDate;
}

const CHECKS: Readonly<Record<DayCheck, string>> = {
  identity: 'Identité',
  convocation: 'Convocation',
  dossier: 'Dossier professionnel',
  livret: 'Livret d’évaluation',
  recevabilite: 'Notification de recevabilité',
  equipment: 'Équipement',
};

/** Who is there, with which papers, and has signed: one line a candidate, which unfolds. */
export function Candidates({ session, day }: Props) {
  const all = candidatesOn(session, day);
  const unsaid = all.flatMap(({ presence, candidate }) => (presence === null ? [candidate.id] : []));
  if (all.length === 0) {
    return (
      <p>
        Aucun candidat dans la liste. <a href={hrefOf({ view: 'candidats', id: session.id })}>Ajouter les candidats</a>
      </p>
    );
  }
  return (
    <>
      <ul class="day-people">
        {all.map((one) => (
          <Row key={one.candidate.id} one={one} session={session.id} day={day} />
        ))}
      </ul>
      {unsaid.length === 0 ? null : (
        <p class="actions">
          <button type="button" class="button" onClick={() => attempt(() => noteOthersPresent(session.id, day, unsaid))}>
            {unsaid.length === all.length ? 'Tous présents' : `Noter présents les ${String(unsaid.length)} autres`}
          </button>
        </p>
      )}
      {all.some(({ presence }) => presence === 'retard') ? (
        <p class="caution">
          {typo(retardCandidat.text)} ({joinWords(retardCandidat.sources.map(citation))})
        </p>
      ) : null}
    </>
  );
}

interface RowProps {
  readonly one: CandidateDay;
  readonly session: string;
  readonly day: CivilDate;
}

function Row({ one, session, day }: RowProps) {
  const { candidate, presence } = one;
  const [open, setOpen] = useState(false);
  return (
    <li class={isSettled(one) ? 'day-person day-person-done' : 'day-person'}>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <span class="day-name">{candidate.label}</span>
          <span class="quiet">{stateOf(one)}</span>
        </summary>
        {open ? <Checks one={one} session={session} day={day} /> : null}
      </details>
      {isSettled(one) || presence === 'absent' ? null : (
        <button type="button" class="button" aria-label={typo(`Tout est là : ${candidate.label}`)} onClick={() => attempt(() => noteAllSeen(session, day, candidate))}>
          Tout est là
        </button>
      )}
    </li>
  );
}

/** Sixty of these would weigh: they are made when the line is unfolded. */
function Checks({ one: { candidate, presence, at, signed, checks }, session, day }: RowProps) {
  return (
    <div class="day-checks">
      <Presence session={session} day={day} person={candidate} noted={{ presence, at }} />
      {presence === 'absent' ? null : (
        <>
          {checks.map((check) => (
            <Toggle
              key={check}
              chip
              label={CHECKS[check]}
              spoken={typo(`${CHECKS[check]} : ${candidate.label}`)}
              checked={candidate[check]}
              save={(seen) => noteCheck(session, candidate, check, seen)}
            />
          ))}
          <Toggle
            chip
            label="Émargement"
            spoken={typo(`Émargement : ${candidate.label}`)}
            checked={signed}
            save={(now) => noteAttendance(session, day, candidate, { signed: now })}
          />
        </>
      )}
    </div>
  );
}

function stateOf({ presence, at, noted, of }: CandidateDay): string {
  if (presence === 'absent') return 'absent, à noter au PV';
  const rest = noted === of ? 'complet' : `${String(noted)} sur ${String(of)}`;
  if (presence !== 'retard') return rest;
  return at === null ? `en retard, ${rest}` : `en retard, ${timeText(at)}, ${rest}`;
}
