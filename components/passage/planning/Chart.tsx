import { opensFor } from '@/lib/passage/hidden';
import type { ExamDay, Instance } from '@/lib/passage/instance';
import { pieceKey, type Held } from '@/lib/passage/schedule';
import type { Bar, ChartRow } from '@/lib/passage/views';
import { HIDDEN_NAMES, hourText, pieceText } from '@/lib/passage/words';
import { typo } from '@/lib/words/typography';
import { useMovable } from './useMovable';

interface Props {
  readonly instance: Instance;
  readonly day: ExamDay;
  readonly rows: readonly ChartRow[];
  /** The key of the piece that is taken. */
  readonly taken: string | null;
  readonly onTake: (held: Held) => void;
  /** Puts a piece at another time of the same day, in minutes since midnight. */
  readonly onMove: (held: Held, start: number) => void;
}

/** A day as rows of bars on one scale of hours; a list of buttons for who does not see it. */
export function Chart({ instance, day, rows, ...acts }: Props) {
  const hours = Array.from({ length: Math.ceil(day.closes / 60) - Math.ceil(day.opens / 60) + 1 }, (_, n) => Math.ceil(day.opens / 60) + n).filter((hour) => hour * 60 <= day.closes);
  return (
    <div class="chart-scroll" tabIndex={0} role="group" aria-label={typo(`Planning, de ${hourText(day.opens)} à ${hourText(day.closes)}`)}>
      <div class="chart" style={{ minInlineSize: `${String(leastWidth(day, rows))}px` }}>
        <p class="chart-hours" aria-hidden="true">
          {hours.map((hour) => (
            <span key={hour} style={{ insetInlineStart: share(day, hour * 60) }}>
              {hour}
            </span>
          ))}
        </p>
        {rows.map((row) => (
          <Row key={nameOf(row)} instance={instance} day={day} row={row} {...acts} />
        ))}
      </div>
    </div>
  );
}

/** What the names of the rows take, and what the shortest bar that can be clicked must have (WCAG 2.2, 2.5.8), in pixels. */
const NAMES_PX = 104;
const LEAST_BAR_PX = 26;
/** Beyond this, nobody would scroll. */
const MOST_PX = 3_000;

/** How wide a chart must be for its shortest exam to be clicked. */
function leastWidth({ opens, closes }: ExamDay, rows: readonly ChartRow[]): number {
  const lengths = rows.flatMap(({ bars }) => bars.flatMap(({ held, from, to }) => (held === null ? [] : [to - from])));
  const shortest = Math.max(1, Math.min(60, ...lengths));
  return Math.min(MOST_PX, NAMES_PX + Math.ceil(((closes - opens) / shortest) * LEAST_BAR_PX));
}

function Row({ instance, day, row, taken, onTake, onMove }: Omit<Props, 'rows'> & { readonly row: ChartRow }) {
  return (
    <div class="chart-row">
      <p class="chart-name">{nameOf(row)}</p>
      <ul class="chart-bars plain" aria-label={nameOf(row)}>
        {row.bars.map((bar) => (
          <li key={`${String(bar.from)} ${bar.hidden ?? ''}`} class="chart-place" style={{ insetInlineStart: share(day, bar.from), inlineSize: share(day, day.opens + bar.to - bar.from) }}>
            {bar.held === null ? <HiddenBar bar={bar} /> : <HeldBar instance={instance} day={day} bar={bar} held={bar.held} isTaken={pieceKey(bar.held) === taken} onTake={onTake} onMove={onMove} />}
          </li>
        ))}
      </ul>
    </div>
  );
}

function HiddenBar({ bar }: { readonly bar: Bar }) {
  const text = bar.hidden === null ? '' : HIDDEN_NAMES[bar.hidden];
  return (
    <span class="chart-hidden" title={`${text}, ${hourText(bar.from)}`}>
      <span class="spoken">
        {hourText(bar.from)}, {text}
      </span>
    </span>
  );
}

interface HeldProps extends Pick<Props, 'instance' | 'day' | 'onTake' | 'onMove'> {
  readonly bar: Bar;
  readonly held: Held;
  readonly isTaken: boolean;
}

function HeldBar({ instance, day, bar, held, isTaken, onTake, onMove }: HeldProps) {
  const rank = instance.exams.findIndex(({ id }) => id === held.exam);
  const movable = useMovable({
    start: held.start,
    minutesFor: (pixels, width) => (pixels / Math.max(1, width)) * (day.closes - day.opens),
    onMove: (start) => onMove(held, Math.max(opensFor(instance, day), Math.min(day.closes - 5, start))),
    onTake: () => onTake(held),
  });
  const text = `${pieceText(instance, held)}, ${hourText(bar.from)} à ${hourText(bar.to)}`;
  return (
    <button type="button" class={`chart-bar chart-exam-${String(rank % 4)}`} aria-pressed={isTaken} title={text} {...movable}>
      <span aria-hidden="true">{String(rank + 1)}</span>
      <span class="spoken">{typo(text)}</span>
    </button>
  );
}

/** « Passage 3 », « Binôme 1 », « Atelier, poste 2 ». */
function nameOf({ of }: ChartRow): string {
  if ('place' in of) return typo(`Passage ${String(of.place)}`);
  if ('pair' in of) return typo(`Binôme ${String(of.pair)}`);
  return typo(`${of.where}, poste ${String(of.post)}`);
}

function share({ opens, closes }: ExamDay, minutes: number): string {
  return `${(((minutes - opens) / Math.max(1, closes - opens)) * 100).toFixed(2)}%`;
}
