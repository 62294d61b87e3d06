import type { PlanLine } from '@/lib/plan/plan';
import { PHASE_TITLES, type Phase as PhaseId } from '@/lib/rulebook/phases';
import { RuleLine } from './RuleLine';

interface Props {
  readonly phase: PhaseId;
  readonly lines: readonly PlanLine[];
  readonly session: string;
  readonly current: boolean;
}

/** One band of the rod: a phase that folds, open while there is work in it or something late. */
export function Phase({ phase, lines, session, current }: Props) {
  const settled = lines.filter(({ open }) => !open).length;
  const late = lines.filter(({ overdue }) => overdue).length;
  const tone = settled === lines.length ? 'phase phase-done' : current ? 'phase phase-now' : 'phase';
  return (
    <details class={tone} open={settled < lines.length}>
      <summary>
        <h2>{PHASE_TITLES[phase]}</h2>
        <p class="phase-counts">
          {late > 0 ? <span class="late">{late} en retard</span> : null}
          <span>
            {settled} sur {lines.length}
          </span>
        </p>
      </summary>
      <ul class="card">
        {lines.map((line) => (
          <RuleLine key={line.key} line={line} session={session} />
        ))}
      </ul>
    </details>
  );
}
