import { attempt } from '@/lib/actions/attempt';
import { patchEntries, removeSessionEntry } from '@/lib/actions/edit-people';
import { addExam, hourOn } from '@/lib/actions/exam-day';
import type { CivilDate } from '@/lib/dates/civil';
import type { Session } from '@/lib/session/session';
import type { Exam } from '@/lib/session/session-lists';
import { typo } from '@/lib/words/typography';
import { useId, useState } from 'preact/hooks';
import { Field } from '../forms/Field';
import { useOnce } from '../forms/useOnce';
import { TimeField } from './TimeField';
import { Toggle } from './Toggle';

interface Props {
  readonly session: Session;
  readonly day: CivilDate;
}

/** What the sources call exams (001, l. 267 and 285). */
const USUAL = ['Mise en situation', 'Entretien final'];

type Patch = Partial<Pick<Exam, 'start' | 'end' | 'returned' | 'destroyed'>>;

/** The exams of a day as they happen: « Commencer maintenant », « Terminer », each hour to be corrected. */
export function Exams({ session, day }: Props) {
  const exams = examsOn(session, day);
  return (
    <>
      {exams.length === 0 ? null : (
        <ul class="day-people">
          {exams.map((exam) => (
            <Row key={exam.id} exam={exam} session={session.id} day={day} />
          ))}
        </ul>
      )}
      <NewExam session={session} day={day} />
    </>
  );
}

/** Exam by exam, whether its papers were taken back and destroyed. */
export function Papers({ session, day }: Props) {
  const exams = examsOn(session, day);
  if (exams.length === 0) return null;
  const box = (exam: Exam, field: 'returned' | 'destroyed', label: string) => (
    <Toggle
      chip
      label={label}
      spoken={typo(`${label} : ${exam.label}`)}
      checked={exam[field]}
      save={(done) => patchEntries(session.id, 'exams', [exam.id], { [field]: done }, `${exam.label} : noté`)}
    />
  );
  return (
    <ul class="day-people">
      {exams.map((exam) => (
        <li key={exam.id} class="day-person day-juror">
          <p class="day-name">{exam.label}</p>
          <div class="day-checks">
            {box(exam, 'returned', 'Récupérés')}
            {box(exam, 'destroyed', 'Détruits')}
          </div>
        </li>
      ))}
    </ul>
  );
}

function Row({ exam, session, day }: { readonly exam: Exam; readonly session: string; readonly day: CivilDate }) {
  const { id, label, start, end } = exam;
  const save = (patch: Patch, said: string) => patchEntries(session, 'exams', [id], patch, `${label} : ${said}`);
  const now = hourOn(day);
  return (
    <li class="day-person day-juror">
      <p class="day-name">{label}</p>
      <div class="day-checks">
        <span class="day-hours">
          de <TimeField label={typo(`Début : ${label}`)} value={start} save={(at) => save({ start: at }, 'noté')} />
          à <TimeField label={typo(`Fin : ${label}`)} value={end} save={(at) => save({ end: at }, 'noté')} />
        </span>
        {now !== null && start === null ? (
          <button type="button" class="button button-main" aria-label={typo(`Commencer maintenant : ${label}`)} onClick={() => attempt(() => save({ start: hourOn(day) }, 'commencée'))}>
            Commencer maintenant
          </button>
        ) : null}
        {now !== null && start !== null && end === null ? (
          <button type="button" class="button button-main" aria-label={typo(`Terminer : ${label}`)} onClick={() => attempt(() => save({ end: hourOn(day) }, 'terminée'))}>
            Terminer
          </button>
        ) : null}
        <button type="button" class="link" aria-label={typo(`Retirer : ${label}`)} onClick={() => attempt(() => removeSessionEntry(session, 'exams', id))}>
          Retirer
        </button>
      </div>
    </li>
  );
}

function NewExam({ session, day }: Props) {
  const [label, setLabel] = useState('');
  const [wrong, setWrong] = useState(false);
  const known = useId();
  const once = useOnce();
  const names = [...new Set([...USUAL, ...session.exams.map((exam) => exam.label)])];
  const submit = (event: Event) => {
    event.preventDefault();
    once(async () => {
      const added = await addExam(session.id, day, label);
      setWrong(!added);
      if (added) setLabel('');
    });
  };
  return (
    <form class="day-new" noValidate onSubmit={submit}>
      <Field label="Nouvelle épreuve" error={wrong ? typo('Dites laquelle, en 200 caractères au plus.') : undefined}>
        {(ids) => <input {...ids} list={known} value={label} onInput={(event) => setLabel(event.currentTarget.value)} />}
      </Field>
      <datalist id={known}>
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <button type="submit" class="button">
        Ajouter
      </button>
    </form>
  );
}

/** By the hour at which they began; those to come last. */
function examsOn({ exams }: Session, day: CivilDate): readonly Exam[] {
  return exams.filter((exam) => exam.day === day).sort((a, b) => (a.start ?? '24:00').localeCompare(b.start ?? '24:00') || (a.id < b.id ? -1 : 1));
}
