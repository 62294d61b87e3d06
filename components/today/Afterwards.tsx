import { attempt } from '@/lib/actions/attempt';
import { readPossible } from '@/lib/actions/later';
import { anySession, centre, centreDue, due, saves, today } from '@/lib/actions/state';
import { doneOf, type NamedOf } from '@/lib/plan/home-named';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { later } from '../shell/later';
import { useGradually } from '../shell/useGradually';
import { Done } from './Done';
import { Endings } from './Endings';
import { Later } from './Later';
import { NamedCard } from './NamedCard';
import { Possible } from './Possible';

// What counts by region needs the rulebook.
const RegionLine = later(async () => (await import('./RegionLine')).RegionLine);

/** What follows the bands: nothing of it presses. What is possible is read when it is drawn, and after each save. */
export function Afterwards() {
  const [possible, setPossible] = useState<readonly NamedOf[] | null>(null);
  const save = saves.value;
  useEffect(() => {
    attempt(async () => setPossible(await readPossible()));
  }, [save]);
  return (
    <>
      {anySession.value && centre.value.region === null ? <RegionLine /> : null}
      {possible === null ? null : <Rest possible={possible} />}
    </>
  );
}

/** Drawn from above to below, as the bands are. */
function Rest({ possible }: { readonly possible: readonly NamedOf[] }) {
  const cards = useMemo(() => possible.map((of) => <NamedCard key={of.session.id} {...of} done={false} />), [possible]);
  const room = useGradually(cards.length);
  return (
    <>
      <Possible count={possible.flatMap(({ named }) => named).length}>{cards.slice(0, room)}</Possible>
      {room === Infinity ? (
        <>
          {anySession.value ? <Later /> : null}
          {centre.value.titles.length === 0 ? null : <Endings />}
          <Done sessions={doneOf([centreDue.value, ...(due.value ?? [])], today.value)} />
        </>
      ) : null}
    </>
  );
}
