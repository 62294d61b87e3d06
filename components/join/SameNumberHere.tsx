import { attempt } from '@/lib/actions/attempt';
import { readOthers } from '@/lib/actions/others';
import type { Digest } from '@/lib/actions/state';
import type { Session } from '@/lib/session/session';
import { useEffect, useState } from 'preact/hooks';
import { SameNumbers } from './SameNumbers';

/** Of an open session, the other one that bears its number, where there is one. The others are read when the number is another, not at each tick. */
export function SameNumberHere({ session: { id, ceresNumber, example } }: { readonly session: Session }) {
  const [among, setAmong] = useState<readonly Digest[] | null>(null);
  useEffect(() => {
    let isLatest = true;
    if (ceresNumber === null || example) setAmong(null);
    else
      attempt(async () => {
        const read = await readOthers();
        if (isLatest) setAmong(read);
      });
    return () => {
      isLatest = false;
    };
  }, [id, ceresNumber, example]);
  return among === null ? null : <SameNumbers among={among} only={id} />;
}
