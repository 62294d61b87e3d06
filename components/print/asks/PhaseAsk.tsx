import { phasesOf } from '@/lib/print/form-parts';
import { PHASE_TITLES } from '@/lib/rulebook/phases';
import { Choice } from '../../forms/Choice';
import type { AskProps } from './ask';

/** The whole form, or one of the phases in which this session has something to do. */
export function PhaseAsk({ plan, typed, onType }: AskProps) {
  return (
    <Choice
      label="À imprimer"
      options={phasesOf(plan.lines)}
      names={PHASE_TITLES}
      value={typed.phase}
      none="Tout le formulaire"
      onChoose={(phase) => onType({ phase })}
    />
  );
}
