import { drawWitness } from '@/lib/actions/exam-day';
import type { CivilDate } from '@/lib/dates/civil';
import { presentOn } from '@/lib/plan/exam-people';
import type { Session } from '@/lib/session/session';
import type { Draw as Drawn } from '@/lib/session/session-lists';
import { counted } from '@/lib/words/numbers';
import { timeText } from '@/lib/words/times';
import { typo } from '@/lib/words/typography';
import { useOnce } from '../forms/useOnce';

interface Props {
  readonly session: Session;
  readonly day: CivilDate;
}

/** The witness, drawn among the candidates who are there. Drawn again, every draw stays in view, the last one first. */
export function Draw({ session, day }: Props) {
  const once = useOnce();
  const present = presentOn(session, day).length;
  const [last, ...before] = session.draws.filter((draw) => draw.day === day).reverse();
  return (
    <>
      {last === undefined ? null : (
        <p class="day-drawn">
          {nameOf(session, last)} <span class="quiet">{hourOf(last)}</span>
        </p>
      )}
      {before.length === 0 ? null : (
        <ol class="day-draws" reversed aria-label="Tirages précédents">
          {before.map((draw) => (
            <li key={draw.id}>
              {nameOf(session, draw)}, {hourOf(draw)}
            </li>
          ))}
        </ol>
      )}
      <p class="actions">
        <button type="button" class="button button-main" disabled={present === 0} onClick={() => once(() => drawWitness(session.id, day))}>
          {last === undefined ? 'Tirer au sort' : 'Tirer de nouveau'}
        </button>
        <span class="quiet">
          {present === 0 ? 'Notez d’abord qui est présent.' : typo(`parmi ${counted(present, 'candidat présent', 'candidats présents')}`)}
        </span>
      </p>
    </>
  );
}

function nameOf({ candidates }: Session, { candidate }: Drawn): string {
  return candidates.find(({ id }) => id === candidate)?.label ?? 'Candidat retiré de la liste';
}

function hourOf({ at }: Drawn): string {
  return at === null ? 'sans heure' : timeText(at);
}
