import type { Part } from '../../page';
import type { Content } from '../content';
import type { Dice } from '../dice';

/** A way of building pages: a library, an age, a team. */
export interface Make {
  readonly id: string;
  readonly parts: readonly Part[];
  /** The whole document. */
  draw(page: Content, dice: Dice): string;
}

export const BOTH: readonly Part[] = ['reglage', 'mesure'];
export const MEASURED_ONLY: readonly Part[] = ['mesure'];
