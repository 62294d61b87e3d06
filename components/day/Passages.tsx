import { hourShownOn } from '@/lib/actions/exam-day';
import { hrefOf } from '@/lib/actions/navigation';
import type { CivilDate } from '@/lib/dates/civil';
import { changeText } from '@/lib/passage/conflict-text';
import { postsOf, type Instance } from '@/lib/passage/instance';
import type { Held } from '@/lib/passage/schedule';
import { hourText, minutesOf } from '@/lib/passage/words';
import { around, dayTimes, plannedOf, type Planned, type Running } from '@/lib/plan/passage-day';
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
  const hour = hourShownOn(day);
  return (
    <section class="card day-passages" aria-labelledby="passages">
      <h2 id="passages">Ordre de passage</h2>
      {hour === null ? null : <Now planned={planned} day={day} minutes={minutesOf(hour)} />}
      {planned.schedule.changes.filter((change) => change.kind === 'absent' || change.day === day).map((change) => (
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
      {now.length === 0 ? <p class="quiet">Rien de prévu.</p> : <Pieces planned={planned} pieces={now} minutes={minutes} />}
      {next.length === 0 ? null : (
        <>
          <p>
            <strong>Ensuite</strong>
          </p>
          <Pieces planned={planned} pieces={next} minutes={minutes} />
        </>
      )}
    </>
  );
}

interface PiecesProps {
  readonly planned: Planned;
  readonly pieces: readonly Running[];
  readonly minutes: number;
}

function Pieces({ planned: { instance }, pieces, minutes }: PiecesProps) {
  return (
    <ul>
      {pieces.map((one) => (
        <li key={`${one.text} ${String(one.start)}`}>{typo(`${hoursText(one, minutes)} : ${one.text}${one.held === null ? '' : whereText(instance, one.held)}`)}</li>
      ))}
    </ul>
  );
}

/** « 9 h à 9 h 30 », with the preparation where it is still to end. */
function hoursText({ from, start, end }: Running, minutes: number): string {
  const preparation = from < start && minutes < start ? `préparation à ${hourText(from)}, ` : '';
  return `${preparation}${hourText(start)} à ${hourText(end)}`;
}

/** Where, at which of several posts, and with which of several pairs. */
function whereText(instance: Instance, { exam: id, place, post, pair }: Held): string {
  const exam = instance.exams.find((one) => one.id === id);
  if (exam === undefined) return '';
  const isOneOfMore = place !== null && (postsOf(instance).get(exam.where) ?? 1) > 1;
  return `, ${exam.where}${isOneOfMore ? `, poste ${String(post)}` : ''}${pair === null || instance.pairs < 2 ? '' : `, binôme ${String(pair)}`}`;
}
