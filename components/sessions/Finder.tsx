import { SESSION_GROUPS, type SessionGroup } from '@/lib/plan/session-group';
import { useId } from 'preact/hooks';
import { GROUP_NAMES, onlyGroup, query } from './filter';

interface Props {
  /** How many were found, by group; of the groups that hold any session at all. */
  readonly counts: ReadonlyMap<SessionGroup, number>;
  readonly total: number;
  /** The one group that is shown; all of them with null. */
  readonly only: SessionGroup | null;
}

/** Which sessions to show: by a few words, and by where they stand. */
export function Finder({ counts, total, only }: Props) {
  const id = useId();
  const groups = SESSION_GROUPS.filter((group) => counts.has(group));
  return (
    <search class="finder">
      <label for={id}>Chercher une session</label>
      <input
        id={id}
        type="search"
        placeholder="titre, numéro CERES, code, date"
        value={query.value}
        onInput={(event) => (query.value = event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || query.value === '') return;
          event.preventDefault();
          query.value = '';
        }}
      />
      {groups.length < 2 ? null : (
        <div class="filters" role="group" aria-label="Sessions à montrer">
          <Filter group={null} name="Toutes" count={total} pressed={only === null} />
          {groups.map((group) => (
            <Filter key={group} group={group} name={GROUP_NAMES[group]} count={counts.get(group) ?? 0} pressed={only === group} />
          ))}
        </div>
      )}
    </search>
  );
}

interface FilterProps {
  readonly group: SessionGroup | null;
  readonly name: string;
  readonly count: number;
  readonly pressed: boolean;
}

function Filter({ group, name, count, pressed }: FilterProps) {
  return (
    <button type="button" class="filter" aria-pressed={pressed} onClick={() => (onlyGroup.value = group)}>
      {name} <span class="filter-count">{count}</span>
    </button>
  );
}
