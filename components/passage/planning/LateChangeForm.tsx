import type { CivilDate } from '@/lib/dates/civil';
import { placesOf, postsOf, type Instance } from '@/lib/passage/instance';
import type { LateChange } from '@/lib/passage/schedule';
import { minutesOf } from '@/lib/passage/words';
import { useId, useState } from 'preact/hooks';
import { Choice, numbers } from './PieceForm';

const KINDS = { absent: 'un candidat est absent', late: 'un candidat est en retard', 'post-down': 'un poste est hors service', 'pair-missing': 'un juré manque : binôme incomplet' } as const;

type Kind = LateChange['kind'];

interface Props {
  readonly instance: Instance;
  /** The day and the hour it is: what is down or missing is so from then on. */
  readonly day: CivilDate;
  readonly at: string;
  readonly disabled: boolean;
  readonly onAdd: (change: LateChange) => void;
}

/** What happened, said in a few choices. */
export function LateChangeForm({ instance, day, at, disabled, onAdd }: Props) {
  const id = useId();
  const [kind, setKind] = useState<Kind>('absent');
  const [place, setPlace] = useState('1');
  const [until, setUntil] = useState(at);
  const [post, setPost] = useState('0');
  const [pair, setPair] = useState('1');
  const posts = [...postsOf(instance)].flatMap(([where, count]) => Array.from({ length: count }, (_, n) => ({ where, post: n + 1 })));
  const change = (): LateChange | null => {
    const from = minutesOf(at);
    const down = posts[Number(post)];
    switch (kind) {
      case 'absent':
        return { kind, place: Number(place) };
      case 'late':
        return { kind, place: Number(place), day, until: minutesOf(until) };
      case 'post-down':
        return down === undefined ? null : { kind, ...down, day, from };
      case 'pair-missing':
        return { kind, pair: Number(pair), day, from };
    }
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    const said = change();
    if (said !== null) onAdd(said);
  };
  const isKind = (value: string): value is Kind => Object.hasOwn(KINDS, value);
  return (
    <form onSubmit={submit}>
      <p class="planning-fields">
        <Choice id={`${id}-quoi`} label="Ce qui arrive" value={kind} options={Object.entries(KINDS)} onChoose={(value) => (isKind(value) ? setKind(value) : undefined)} />
        {kind === 'absent' || kind === 'late' ? <Choice id={`${id}-qui`} label="Passage" value={place} options={numbers(placesOf(instance).length)} onChoose={setPlace} /> : null}
        {kind === 'late' ? (
          <span class="field">
            <label for={`${id}-quand`}>Là à</label>
            <input id={`${id}-quand`} type="time" required value={until} onInput={(event) => (event.currentTarget.value === '' ? undefined : setUntil(event.currentTarget.value))} />
          </span>
        ) : null}
        {kind === 'post-down' ? <Choice id={`${id}-ou`} label="Poste" value={post} options={posts.map((one, n) => [String(n), `${one.where}, ${String(one.post)}`] as const)} onChoose={setPost} /> : null}
        {kind === 'pair-missing' ? <Choice id={`${id}-binome`} label="Binôme" value={pair} options={numbers(instance.pairs)} onChoose={setPair} /> : null}
        <button type="submit" class="button" disabled={disabled}>
          Refaire la suite
        </button>
      </p>
    </form>
  );
}
