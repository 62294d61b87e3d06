import { attempt } from '@/lib/actions/attempt';
import { joinedHere, separateSessions, type JoinedSession } from '@/lib/actions/separate';
import { saves } from '@/lib/actions/state';
import { longDate } from '@/lib/words/dates';
import { typo } from '@/lib/words/typography';
import { useEffect, useState } from 'preact/hooks';
import { useOnce } from '../forms/useOnce';

/** The sessions that were joined to this one, each with the way to make it one of its own again; nothing where there is none. */
export function JoinedHere({ id }: { readonly id: string }) {
  const joined = useJoined(id);
  const once = useOnce();
  return joined.map((other) => (
    <p key={other.id} class="quiet">
      {typo(`« ${other.title} », saisie le ${longDate(other.enteredOn)}, lui a été jointe.`)}{' '}
      <button type="button" class="link" aria-label={typo(`Séparer de « ${other.title} »`)} onClick={() => once(() => separateSessions(id, other.id))}>
        Séparer
      </button>
    </p>
  ));
}

/** Read when it is shown, and again after each save. */
function useJoined(id: string): readonly JoinedSession[] {
  const [joined, setJoined] = useState<readonly JoinedSession[]>([]);
  const saved = saves.value;
  useEffect(() => {
    let isLatest = true;
    attempt(async () => {
      const read = await joinedHere(id);
      if (isLatest) setJoined(read);
    });
    return () => {
      isLatest = false;
    };
  }, [id, saved]);
  return joined;
}
