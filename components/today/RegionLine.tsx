import { attempt } from '@/lib/actions/attempt';
import { hrefOf } from '@/lib/actions/navigation';
import { datesWaitingForRegion, type Waiting } from '@/lib/actions/region-matters';
import { saves } from '@/lib/actions/state';
import { counted } from '@/lib/words/numbers';
import { typo } from '@/lib/words/typography';
import { useEffect, useState } from 'preact/hooks';

/** « Votre région ? »: how many dates wait for it; it is said in Réglages. Nothing while it is counted, or where nothing waits. */
export function RegionLine() {
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  const save = saves.value;
  useEffect(() => {
    attempt(async () => setWaiting(await datesWaitingForRegion()));
  }, [save]);
  if (waiting === null || waiting.count === 0) return null;
  const { count, more } = waiting;
  return (
    <p class="today-region">
      <a href={hrefOf({ view: 'reglages' })}>{typo('Votre région ?')}</a> {more ? 'Plus de ' : ''}
      {counted(count, 'échéance en dépend', 'échéances en dépendent')}.
    </p>
  );
}
