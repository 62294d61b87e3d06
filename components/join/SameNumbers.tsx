import { readApart } from '@/lib/actions/apart';
import { attempt } from '@/lib/actions/attempt';
import { saves, sessions, type Digest } from '@/lib/actions/state';
import { sameSessions, type SamePair } from '@/lib/plan/same-sessions';
import { typo } from '@/lib/words/typography';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { JoinDialog } from './JoinDialog';
import './join.css';

interface Props {
  /** The sessions among which to look; those that lists show, unless said. */
  readonly among?: readonly Digest[] | null;
  /** The one session that is told of; all of them, unless said. */
  readonly only?: string;
}

/** The sessions that bear one number in CERES, each pair with the way to what joining them would do. Nothing is joined by itself. */
export function SameNumbers({ among = sessions.value, only }: Props) {
  const [apart, setApart] = useApart();
  const [asked, setAsked] = useState<readonly [string, string] | null>(null);
  const pairs = useMemo(() => (among === null || apart === null ? [] : sameSessions(among, apart)), [among, apart]);
  const told = only === undefined ? pairs : pairs.filter((pair) => pair.some(({ id }) => id === only));
  return (
    <>
      {told.map((pair) => (
        <p key={pair.map(({ id }) => id).join(' ')} class="notice same-number">
          <span>{typo(sentence(pair, only))}</span>{' '}
          <button type="button" class="link" onClick={() => setAsked([pair[0].id, pair[1].id])}>
            Voir s’il faut les joindre
          </button>
        </p>
      ))}
      {asked === null ? null : (
        <JoinDialog
          pair={asked}
          onClose={() => {
            setAsked(null);
            setApart();
          }}
        />
      )}
    </>
  );
}

function sentence([one, other]: SamePair<Digest>, only: string | undefined): string {
  if (only === undefined) return `« ${one.title} » et « ${other.title} » ont le même numéro CERES, ${one.ceresNumber ?? ''}.`;
  return `Même numéro CERES que « ${(one.id === only ? other : one).title} ».`;
}

/** The pairs that are known to be two, read again on demand and after each save. */
function useApart(): readonly [ReadonlySet<string> | null, () => void] {
  const [apart, setApart] = useState<ReadonlySet<string> | null>(null);
  const [turn, setTurn] = useState(0);
  const saved = saves.value;
  useEffect(() => {
    attempt(async () => setApart(await readApart()));
  }, [turn, saved]);
  return [apart, () => setTurn((n) => n + 1)];
}
