import type { CalendarDay, CalendarLine, SessionDay } from '@/lib/plan/calendar';
import { useSlice } from '../sessions/useSlice';
import { withAdvised } from './kept';
import { Rest } from './Rest';
import { Held, Line } from './Row';

type Item = { readonly held: SessionDay } | { readonly line: CalendarLine; readonly advised: boolean };

interface Props {
  readonly entry: CalendarDay;
  /** How many lines are drawn at once. */
  readonly step: number;
  /** Whether the keyboard goes on from the first line. */
  readonly leads?: boolean;
}

/** What falls on a day, each a link to its session: the sessions held, the last days, then what is advised. */
export function DayEntries({ entry: { day, sessions, due, advised }, step, leads = false }: Props) {
  const items: readonly Item[] = [
    ...sessions.map((held) => ({ held })),
    ...due.map((line) => ({ line, advised: false })),
    ...(withAdvised.value ? advised : []).map((line) => ({ line, advised: true })),
  ];
  const { shown, rest, lead, more } = useSlice(items, step, day);
  if (items.length === 0) return null;
  return (
    <>
      <ul class="plain">
        {shown.map((item, n) => {
          const first = item === lead || (leads && lead === null && n === 0);
          if ('held' in item) return <Held key={item.held.session.id} held={item.held} leads={first} />;
          const { line } = item;
          return <Line key={`${line.session.id} ${line.key} ${String(item.advised)}`} line={line} advised={item.advised} leads={first} />;
        })}
      </ul>
      <Rest rest={rest} onMore={() => more('clicked')} />
    </>
  );
}
