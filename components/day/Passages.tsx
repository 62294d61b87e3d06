import { hourOn } from '@/lib/actions/exam-day';
import { hrefOf } from '@/lib/actions/navigation';
import type { CivilDate } from '@/lib/dates/civil';
import { changeText } from '@/lib/passage/conflict-text';
import type { Held } from '@/lib/passage/schedule';
import { hourText, minutesOf, pairsText, pieceText } from '@/lib/passage/words';
import { around, dayTimes, plannedOf, type Planned } from '@/lib/plan/passage-day';
import type { Session } from '@/lib/session/session';
import { typo } from '@/lib/words/typography';

interface Props {
  readonly session: Session;
  readonly day: CivilDate;
}

/** Who passes now, who comes next, and the programme of the day; nothing where no order of passage was planned for it. */
export function Passages({ session, day }: Props) {
  const planned = plannedOf(session);
  const times = planned === null ? [] : dayTimes(planned, day);
  if (planned === null || times.length === 0) return null;
  const hour = hourOn(day);
  return (
    <section class="card day-passages" aria-labelledby="passages">
      <h2 id="passages">Ordre de passage</h2>
      {hour === null ? null : <Now planned={planned} day={day} minutes={minutesOf(hour)} />}
      {planned.schedule.changes.map((change) => (
        <p key={JSON.stringify(change)} class="day-passage-change">
          {typo(`Pris en compte : ${changeText(change)}.`)}
        </p>
      ))}
      <details>
        <summary>Programme du jour</summary>
        <ul>
          {times.map(({ start, end, text, where }) => (
            <li key={`${String(start)} ${text}`}>{typo(`${hourText(start)} à ${hourText(end)} : ${text}${where === null ? '' : `, ${where}`}`)}</li>
          ))}
        </ul>
      </details>
      <p>
        <a href={hrefOf({ view: 'passage', id: session.id })}>{typo('Planning, imprévu du jour')}</a>
      </p>
    </section>
  );
}

function Now({ planned, day, minutes }: { readonly planned: Planned; readonly day: CivilDate; readonly minutes: number }) {
  const { now, next } = around(planned, day, minutes);
  return (
    <>
      <p>
        <strong>En ce moment</strong>
      </p>
      {now.length === 0 ? <p class="quiet">Aucune épreuve.</p> : <Pieces planned={planned} pieces={now} />}
      {next.length === 0 ? null : (
        <>
          <p>
            <strong>Ensuite</strong>
          </p>
          <Pieces planned={planned} pieces={next} />
        </>
      )}
    </>
  );
}

function Pieces({ planned: { instance }, pieces }: { readonly planned: Planned; readonly pieces: readonly Held[] }) {
  return (
    <ul>
      {pieces.map((held) => {
        const where = instance.exams.find(({ id }) => id === held.exam)?.where ?? '';
        const pair = held.pair === null || instance.pairs < 2 ? '' : `, binôme ${String(held.pair)} sur ${pairsText(instance.pairs)}`;
        return <li key={`${held.exam} ${String(held.place)}`}>{typo(`${hourText(held.start)} : ${pieceText(instance, held)}, ${where}, poste ${String(held.post)}${pair}`)}</li>;
      })}
    </ul>
  );
}
