import { today, type Digest } from '@/lib/actions/state';
import { grouped, SESSION_GROUPS, type SessionGroup } from '@/lib/plan/session-group';
import { finder } from '@/lib/plan/session-search';
import { counted } from '@/lib/words/numbers';
import { typo } from '@/lib/words/typography';
import { useMemo } from 'preact/hooks';
import { GROUP_NAMES, onlyGroup, query } from './filter';
import { Finder } from './Finder';
import { More } from './More';
import { SessionRow } from './SessionRow';
import { useScreenful } from './useScreenful';
import { useSlice } from './useSlice';

/** How many rows are drawn at once: two screens. Each keystroke of a search may draw as many anew within a frame. */
const STEP = 25;

type Row = readonly [SessionGroup, Digest];

/** The sessions that are looked for, under a heading for each group. */
export function SessionList({ list }: { readonly list: readonly Digest[] }) {
  const day = today.value;
  const find = useMemo(() => finder(list), [list]);
  const all = useMemo(() => grouped(list, day), [list, day]);
  const found = grouped(find(query.value), day);
  const only = onlyGroup.value !== null && all[onlyGroup.value].length > 0 ? onlyGroup.value : null;
  const rows = SESSION_GROUPS.flatMap((group) => (only === null || only === group ? found[group].map((digest): Row => [group, digest]) : []));
  const looked = `${only ?? ''} ${query.value}`;
  const { shown, rest, lead, more } = useSlice(rows, STEP, looked);
  const { drawn, isWhole } = useScreenful(shown, looked);
  const counts = new Map(SESSION_GROUPS.flatMap((group) => (all[group].length === 0 ? [] : [[group, found[group].length] as const])));
  return (
    <>
      {list.length > 1 ? <Finder counts={counts} total={SESSION_GROUPS.reduce((sum, group) => sum + found[group].length, 0)} only={only} /> : null}
      <Found count={rows.length} />
      {SESSION_GROUPS.map((group) => {
        const digests = drawn.flatMap(([of, digest]) => (of === group ? [digest] : []));
        if (digests.length === 0) return null;
        return (
          <section key={group} class="group">
            <h2>
              <span>{GROUP_NAMES[group]}</span>
              <span>{found[group].length}</span>
            </h2>
            <ul class="card sessions">
              {digests.map((digest) => (
                <SessionRow key={digest.id} digest={digest} leads={digest === lead?.[1]} />
              ))}
            </ul>
          </section>
        );
      })}
      {rest === 0 || !isWhole ? null : <More rest={rest} onMore={more} />}
    </>
  );
}

/** What was found, said as one types. */
function Found({ count }: { readonly count: number }) {
  const looked = query.value.trim();
  return (
    <div class="found" role="status">
      {looked === '' ? null : (
        <p class="quiet">
          {count === 0 ? typo(`Aucune session pour « ${looked} ».`) : counted(count, 'session trouvée', 'sessions trouvées')}{' '}
          <button type="button" class="link" onClick={() => (query.value = '')}>
            Effacer la recherche
          </button>
        </p>
      )}
    </div>
  );
}
