import type { Spot } from '@/lib/passage/edit';
import { postsOf, type Instance } from '@/lib/passage/instance';
import { pieceKey, type Held, type Schedule } from '@/lib/passage/schedule';
import { minutesOf, pieceText, timeOf } from '@/lib/passage/words';
import { longDate } from '@/lib/words/dates';
import { typo } from '@/lib/words/typography';
import { useId, useState } from 'preact/hooks';

interface Props {
  readonly instance: Instance;
  readonly schedule: Schedule;
  readonly piece: Held;
  readonly onMove: (spot: Spot) => void;
  readonly onSwap: (other: Held) => void;
  readonly onClose: () => void;
}

/** The exam that is taken: its day, hour, post and pair, to be said otherwise; or another to change places with. */
export function PieceForm({ instance, schedule, piece, onMove, onSwap, onClose }: Props) {
  const [spot, setSpot] = useState<Spot>(piece);
  const [other, setOther] = useState('');
  const exam = instance.exams.find(({ id }) => id === piece.exam);
  const ids = useId();
  const id = (name: string) => `${ids}-${name}`;
  const others = schedule.held.filter((held) => held.exam === piece.exam && pieceKey(held) !== pieceKey(piece));
  const submit = (event: Event): void => {
    event.preventDefault();
    onMove(spot);
  };
  return (
    <form class="planning-piece card" onSubmit={submit} aria-label={pieceText(instance, piece)}>
      <h3>{pieceText(instance, piece)}</h3>
      <p class="planning-fields">
        <Choice id={id('jour')} label="Jour" value={spot.day} options={instance.days.map(({ day }) => [day, longDate(day)])} onChoose={(day) => setSpot({ ...spot, day: instance.days.find((one) => one.day === day)?.day ?? spot.day })} />
        <span class="field">
          <label for={id('heure')}>Début de l’épreuve</label>
          <input id={id('heure')} type="time" required value={timeOf(spot.start)} onInput={(event) => (event.currentTarget.value === '' ? undefined : setSpot({ ...spot, start: minutesOf(event.currentTarget.value) }))} />
        </span>
        {piece.place === null ? null : <Choice id={id('poste')} label="Poste" value={String(spot.post)} options={numbers(postsOf(instance).get(exam?.where ?? '') ?? 1)} onChoose={(post) => setSpot({ ...spot, post: Number(post) })} />}
        {exam?.jury === true ? <Choice id={id('binome')} label="Binôme" value={String(spot.pair ?? 1)} options={numbers(instance.pairs)} onChoose={(pair) => setSpot({ ...spot, pair: Number(pair) })} /> : null}
      </p>
      <p class="actions">
        <button type="submit" class="button button-main">
          Déplacer
        </button>
        <button type="button" class="button" onClick={onClose}>
          Fermer
        </button>
      </p>
      {others.length === 0 ? null : (
        <p class="planning-fields">
          <Choice id={id('autre')} label="Échanger avec" value={other} options={[['', 'choisir…'], ...others.map((held) => [pieceKey(held), typo(`passage ${String(held.place ?? 0)}, ${longDate(held.day)}, ${timeOf(held.start)}`)] as const)]} onChoose={setOther} />
          <button type="button" class="button" disabled={other === ''} onClick={() => others.filter((held) => pieceKey(held) === other).forEach(onSwap)}>
            Échanger
          </button>
        </p>
      )}
    </form>
  );
}

interface ChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, name: string])[];
  readonly onChoose: (value: string) => void;
}

/** A field that is chosen from a few. */
export function Choice({ id, label, value, options, onChoose }: ChoiceProps) {
  return (
    <span class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    </span>
  );
}

/** The numbers from 1, as options. */
export function numbers(count: number): (readonly [string, string])[] {
  return Array.from({ length: count }, (_, n) => [String(n + 1), String(n + 1)] as const);
}
