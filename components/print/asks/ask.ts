import type { Plan } from '@/lib/plan/plan';
import type { Typed } from '@/lib/print/typed';

/** What a form beside the sheets is given: what is typed so far, and how to say more. Nothing of it is stored. */
export interface AskProps {
  readonly plan: Plan;
  readonly typed: Typed;
  readonly onType: (part: Partial<Typed>) => void;
}
