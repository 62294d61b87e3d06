import type { CivilDate } from '@/lib/dates/civil';
import type { ScreenId } from '@/lib/ceres/screen-ids';

/** The recogniser is tuned on `reglage`; what it is worth is counted on `mesure`, which it was never fitted to. */
export type Part = 'reglage' | 'mesure';

/** What a person of the trade says of a page. A fact of the session is there only when the page shows it. */
export interface Truth {
  /** Null: none of the screens. */
  readonly screen: ScreenId | null;
  /** Path, query and `#` route, as the address bar has them. */
  readonly route: string;
  readonly number?: string;
  readonly title?: string;
  readonly start?: CivilDate;
  readonly end?: CivilDate;
  readonly state?: string;
  /** How many candidates the page says that the session has. */
  readonly candidates?: number;
}

/** A page like those of CERES, whole, with what is to be found on it. */
export interface CorpusPage {
  readonly name: string;
  readonly html: string;
  readonly truth: Truth;
}
