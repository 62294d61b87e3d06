import type { TasksBefore } from '@/lib/plan/earliest-tasks';
import { taskTitle } from '@/lib/plan/earliest-text';
import { PHASE_TITLES } from '@/lib/rulebook/phases';
import { counted } from '@/lib/words/numbers';
import { typo } from '@/lib/words/typography';

interface Props {
  readonly groups: readonly TasksBefore[];
  readonly done: ReadonlySet<string>;
  readonly onChange: (key: string, isDone: boolean) => void;
}

/** « Ce qui est déjà fait »: what is to be done before a session and can bind its start, to tick; what falls in its last month is folded away. */
export function EarliestDone({ groups, done, onChange }: Props) {
  const ticked = groups.flatMap(({ tasks }) => tasks).filter(({ key }) => done.has(key)).length;
  const [first, last] = [groups.filter(({ isLate }) => !isLate), groups.filter(({ isLate }) => isLate)];
  const count = last.reduce((sum, { tasks }) => sum + tasks.length, 0);
  return (
    <details class="earliest-done">
      <summary>{typo(ticked === 0 ? 'Déjà fait : rien' : `Déjà fait : ${counted(ticked, 'tâche')}`)}</summary>
      <Groups groups={first} done={done} onChange={onChange} />
      {count === 0 ? null : (
        <details>
          <summary>{typo(`À moins d’un mois de la session : ${counted(count, 'tâche')}`)}</summary>
          <Groups groups={last} done={done} onChange={onChange} />
        </details>
      )}
    </details>
  );
}

function Groups({ groups, done, onChange }: Props) {
  return groups.map(({ phase, tasks }) => (
    <fieldset key={phase}>
      <legend>{PHASE_TITLES[phase]}</legend>
      {tasks.map((task) => (
        <label key={task.key} class="check">
          <input type="checkbox" checked={done.has(task.key)} onChange={(event) => onChange(task.key, event.currentTarget.checked)} />
          <span>
            {taskTitle(task)}
            {task.due === null ? <span class="quiet"> (conseillé)</span> : null}
          </span>
        </label>
      ))}
    </fieldset>
  ));
}
