import { attempt } from '@/lib/actions/attempt';
import { moved, swapped, type Spot } from '@/lib/passage/edit';
import type { Instance } from '@/lib/passage/instance';
import { pieceKey, type Held, type Schedule } from '@/lib/passage/schedule';
import { chartOf, CHARTS, type ChartKind } from '@/lib/passage/views';
import { pieceText } from '@/lib/passage/words';
import { longDate } from '@/lib/words/dates';
import { useId, useState } from 'preact/hooks';
import { Chart } from './Chart';
import { PieceForm } from './PieceForm';

const CHART_NAMES: Readonly<Record<ChartKind, string>> = { candidats: 'Par candidat', jury: 'Par binôme', salles: 'Par salle' };

interface Props {
  readonly instance: Instance;
  readonly schedule: Schedule;
  readonly onChange: (schedule: Schedule, said: string) => Promise<void>;
}

/** The schedule of one day, seen from the candidates, the jury or the places; each exam may be taken and moved. */
export function Charts({ instance, schedule, onChange }: Props) {
  const [kind, setKind] = useState<ChartKind>('candidats');
  const [chosenDay, setDay] = useState('');
  const [taken, setTaken] = useState<string | null>(null);
  const days = instance.days.filter(({ day }) => schedule.held.some((held) => held.day === day));
  const day = days.find((one) => one.day === chosenDay) ?? days[0] ?? instance.days[0];
  const piece = schedule.held.find((held) => pieceKey(held) === taken) ?? null;
  if (day === undefined) return null;
  const move = (held: Held, spot: Spot) => attempt(() => onChange(moved(schedule, held, spot), `Déplacé : ${pieceText(instance, held)}`));
  const swap = (held: Held, other: Held) => attempt(() => onChange(swapped(schedule, held, other), `Échangés : ${pieceText(instance, held)} et ${pieceText(instance, other)}`));
  return (
    <div class="planning-charts">
      <div class="filters" role="group" aria-label="Planning à montrer">
        {CHARTS.map((one) => (
          <button key={one} type="button" class="filter" aria-pressed={kind === one} onClick={() => setKind(one)}>
            {CHART_NAMES[one]}
          </button>
        ))}
      </div>
      {days.length < 2 ? null : <DayChoice days={days.map((one) => one.day)} value={day.day} onChoose={setDay} />}
      <Chart
        instance={instance}
        day={day}
        rows={chartOf(kind, instance, schedule, day.day)}
        taken={taken}
        onTake={(held) => setTaken(pieceKey(held) === taken ? null : pieceKey(held))}
        onMove={(held, start) => move(held, { ...held, start })}
      />
      <ol class="planning-legend">
        {instance.exams.map(({ id, label }, n) => (
          <li key={id} class={`chart-exam-${String(n % 4)}`}>
            {label}
          </li>
        ))}
      </ol>
      {piece === null ? (
        <p class="quiet">Choisissez une épreuve pour la déplacer ; ou glissez-la, ou servez-vous des flèches gauche et droite du clavier, de cinq en cinq minutes.</p>
      ) : (
        <PieceForm key={taken} instance={instance} schedule={schedule} piece={piece} onMove={(spot) => move(piece, spot)} onSwap={(other) => swap(piece, other)} onClose={() => setTaken(null)} />
      )}
    </div>
  );
}

function DayChoice({ days, value, onChoose }: { readonly days: readonly Held['day'][]; readonly value: string; readonly onChoose: (day: string) => void }) {
  const id = useId();
  return (
    <p class="planning-day">
      <label for={id}>Jour</label>
      <select id={id} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {days.map((day) => (
          <option key={day} value={day}>
            {longDate(day)}
          </option>
        ))}
      </select>
    </p>
  );
}
