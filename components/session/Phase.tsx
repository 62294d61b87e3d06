import { today } from '@/lib/actions/state';
import type { PlanLine } from '@/lib/plan/plan';
import type { Urgency } from '@/lib/plan/urgency';
import { PHASE_TITLES, type Phase as PhaseId } from '@/lib/rulebook/phases';
import type { Reminder } from '@/lib/rulebook/reminder';
import { citation } from '@/lib/rulebook/sources';
import { joinWords, typo } from '@/lib/words/typography';
import { useTurn } from '../shell/useTurn';
import { RuleLine } from './RuleLine';
import { TickAll } from './TickAll';

interface Props {
  readonly phase: PhaseId;
  readonly lines: readonly PlanLine[];
  readonly reminders: readonly Reminder[];
  readonly session: string;
  readonly current: boolean;
  /** After how many frames what is folded in it is drawn. */
  readonly turn: number;
}

const PRESSING: ReadonlySet<Urgency> = new Set<Urgency>(['en-retard', 'aujourdhui', 'sous-7-jours', 'sous-30-jours']);

/** One band of the rod: a phase that folds, open while work is at it, or something in it is late or due within thirty days. */
export function Phase({ phase, lines, reminders, session, current, turn }: Props) {
  const [whole, hasten] = useTurn(turn);
  const settled = lines.filter(({ open }) => !open).length;
  const late = lines.filter(({ overdue }) => overdue).length;
  const pressing = lines.some(({ urgency }) => urgency !== null && PRESSING.has(urgency));
  const done = lines.length > 0 && settled === lines.length;
  const open = current || pressing;
  return (
    <details class={done ? 'phase phase-done' : current ? 'phase phase-now' : 'phase'} open={open} onClick={hasten}>
      <summary>
        <h2>{PHASE_TITLES[phase]}</h2>
        <p class="phase-counts">
          {late > 0 ? <span class="late">{late} en retard</span> : null}
          {lines.length === 0 ? null : (
            <span>
              {settled} sur {lines.length}
            </span>
          )}
        </p>
      </summary>
      {open || whole ? <Inside lines={lines} reminders={reminders} session={session} whole={whole} /> : null}
    </details>
  );
}

interface InsideProps extends Pick<Props, 'lines' | 'reminders' | 'session'> {
  /** Whether what is folded in its lines is drawn. */
  readonly whole: boolean;
}

function Inside({ lines, reminders, session, whole }: InsideProps) {
  return (
    <>
      {reminders.length === 0 ? null : (
        <ul class="reminders" aria-label="À savoir">
          {reminders.map(({ id, text, sources }) => (
            <li key={id}>
              {typo(text)} <span class="quiet">({joinWords(sources.map(citation))})</span>
            </li>
          ))}
        </ul>
      )}
      <TickAll session={session} lines={lines} doneOn={today.value} />
      <Lines lines={lines.filter(({ rule }) => !CONVOCATIONS.has(rule.id))} session={session} whole={whole} />
      <Lines heading="Convocations" lines={lines.filter(({ rule }) => CONVOCATIONS.has(rule.id))} session={session} whole={whole} />
    </>
  );
}

/** What is validated, and what is sent or handed over: one heading for the rules that speak of the same papers. */
const CONVOCATIONS: ReadonlySet<string> = new Set([
  'valider-convocations-ceres',
  'convoquer-candidats',
  'convoquer-jury',
  'convoquer-surveillant',
]);

interface LinesProps {
  readonly heading?: string;
  readonly lines: readonly PlanLine[];
  readonly session: string;
  readonly whole: boolean;
}

function Lines({ heading, lines, session, whole }: LinesProps) {
  if (lines.length === 0) return null;
  return (
    <>
      {heading === undefined ? null : <h3 class="phase-group">{heading}</h3>}
      <ul class="card">
        {lines.map((line) => (
          <RuleLine key={line.key} line={line} session={session} whole={whole} />
        ))}
      </ul>
    </>
  );
}
