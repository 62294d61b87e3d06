import { attempt } from '@/lib/actions/attempt';
import { tickAll } from '@/lib/actions/answer-late';
import type { CivilDate } from '@/lib/dates/civil';
import type { PlanLine } from '@/lib/plan/plan';
import { counted } from '@/lib/words/numbers';

interface Props {
  readonly session: string;
  readonly lines: readonly PlanLine[];
  readonly doneOn: CivilDate;
}

/** « Tout cocher »: every open line of these, as one act. */
export function TickAll({ session, lines, doneOn }: Props) {
  const open = lines.filter((line) => line.open && line.urgency !== 'pas-encore-ouvert');
  if (open.length < 2) return null;
  const keys = open.map(({ key }) => key);
  return (
    <p class="tick-all">
      <button type="button" class="link" onClick={() => attempt(() => tickAll(session, keys, doneOn))}>
        Tout cocher <span class="quiet">({counted(open.length, 'tâche')})</span>
      </button>
    </p>
  );
}
