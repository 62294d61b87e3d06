import { attempt } from '@/lib/actions/attempt';
import { hrefOf } from '@/lib/actions/navigation';
import { whereJoined, type JoinedSession } from '@/lib/actions/separate';
import { typo } from '@/lib/words/typography';
import { useEffect, useState } from 'preact/hooks';

/** At the address of a session that is in no list: the one that it was joined to, where it was. */
export function WhereJoined({ id }: { readonly id: string }) {
  const [to, setTo] = useState<Pick<JoinedSession, 'id' | 'title'> | null>(null);
  useEffect(() => {
    attempt(async () => setTo(await whereJoined(id)));
  }, [id]);
  if (to === null) return null;
  return (
    <p>
      {typo('Elle a été jointe à ')}
      <a href={hrefOf({ view: 'session', id: to.id })}>{typo(`« ${to.title} »`)}</a>.
    </p>
  );
}
