import { attempt } from '@/lib/actions/attempt';
import { findReplanned, searching } from '@/lib/actions/plan-passage';
import { today } from '@/lib/actions/state';
import { changeText } from '@/lib/passage/conflict-text';
import type { Instance } from '@/lib/passage/instance';
import { reasonText } from '@/lib/passage/reason-text';
import type { Replanned } from '@/lib/passage/replan';
import { moveText } from '@/lib/passage/replan-text';
import type { LateChange, Schedule } from '@/lib/passage/schedule';
import { timeOf, minutesOf } from '@/lib/passage/words';
import { counted } from '@/lib/words/numbers';
import { longDate } from '@/lib/words/dates';
import { typo } from '@/lib/words/typography';
import { useId, useState } from 'preact/hooks';
import { LateChangeForm } from './LateChangeForm';
import { Choice } from './PieceForm';
import { Searching } from './Searching';

interface Props {
  readonly instance: Instance;
  readonly schedule: Schedule;
  readonly onChange: (schedule: Schedule, said: string) => Promise<void>;
}

/** « Imprévu du jour »: what happened, the rest planned again around it, and what that moves before it is kept. */
export function LateChanges({ instance, schedule, onChange }: Props) {
  const id = useId();
  const days = instance.days.map(({ day }) => day);
  const [day, setDay] = useState(days.find((one) => one === today.value) ?? days[0]);
  const [at, setAt] = useState(timeOf(instance.days[0]?.opens ?? 0));
  const [found, setFound] = useState<Replanned | null>(null);
  const [why, setWhy] = useState<readonly string[]>([]);
  if (day === undefined) return null;
  const replan = async (changes: readonly LateChange[]): Promise<void> => {
    setFound(null);
    setWhy([]);
    const done = await findReplanned(instance, { ...schedule, changes }, { day, minutes: minutesOf(at) });
    if (done === null) setWhy([typo('Aucun planning trouvé pour la suite : déplacez à la main ce qui est en conflit, ou prolongez la journée.')]);
    else if ('reasons' in done) setWhy(done.reasons.map(reasonText));
    else setFound(done);
  };
  return (
    <>
      <Known schedule={schedule} onRemove={(change) => attempt(() => onChange({ ...schedule, changes: schedule.changes.filter((one) => one !== change) }, 'Imprévu retiré'))} />
      <details class="planning-late">
        <summary>
          <h3>Imprévu du jour</h3>
        </summary>
        <p class="quiet">Ce qui a commencé reste ; le reste bouge le moins possible. Rien n’est enregistré avant « Appliquer ».</p>
        <p class="planning-fields">
          <Choice id={`${id}-jour`} label="Nous sommes le" value={day} options={days.map((one) => [one, longDate(one)])} onChoose={(chosen) => setDay(days.find((one) => one === chosen) ?? day)} />
          <span class="field">
            <label for={`${id}-heure`}>et il est</label>
            <input id={`${id}-heure`} type="time" required value={at} onInput={(event) => (event.currentTarget.value === '' ? undefined : setAt(event.currentTarget.value))} />
          </span>
        </p>
        <LateChangeForm instance={instance} day={day} at={at} onAdd={(change) => attempt(() => replan([...schedule.changes, change]))} disabled={searching.value !== null} />
        <Searching />
        <div role="status">
          {why.length === 0 ? null : (
            <ul>
              {why.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
          {found === null ? null : <Found instance={instance} found={found} onApply={() => attempt(() => onChange(found.schedule, 'Suite replanifiée').then(() => setFound(null)))} onLeave={() => setFound(null)} />}
        </div>
      </details>
    </>
  );
}

interface FoundProps {
  readonly instance: Instance;
  readonly found: Replanned;
  readonly onApply: () => void;
  readonly onLeave: () => void;
}

/** What the new schedule moves, before it is kept. */
function Found({ instance, found, onApply, onLeave }: FoundProps) {
  return (
    <>
      <p>
        <strong>{found.moves.length === 0 ? 'Rien ne bouge.' : typo(`${counted(found.moves.length, 'épreuve change', 'épreuves changent')} :`)}</strong>
      </p>
      <ul>
        {found.moves.map((move) => moveText(instance, move)).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p class="actions">
        <button type="button" class="button button-main" onClick={onApply}>
          Appliquer
        </button>
        <button type="button" class="button" onClick={onLeave}>
          Ne rien changer
        </button>
      </p>
    </>
  );
}

/** What was said to have happened; taken out, it no longer weighs on what is planned next. */
function Known({ schedule, onRemove }: { readonly schedule: Schedule; readonly onRemove: (change: LateChange) => void }) {
  if (schedule.changes.length === 0) return null;
  return (
    <>
      <p>{typo('Imprévus pris en compte :')}</p>
      <ul class="plain planning-known">
        {schedule.changes.map((change) => (
          <li key={JSON.stringify(change)}>
            {changeText(change)}{' '}
            <button type="button" class="link" onClick={() => onRemove(change)}>
              Retirer<span class="spoken">{typo(` : ${changeText(change)}`)}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
