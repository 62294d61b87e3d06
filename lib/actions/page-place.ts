import { mask, vocabularyOf } from '@/lib/ceres/mask';
import { SCREENS } from '@/lib/ceres/screens';
import type { Understanding } from '@/lib/ceres/understand';
import type { PagePlace } from '@/lib/session/said-screens';

/** The words that Jalon may keep and copy of a page: those that its screens are known by. */
export const VOCABULARY = vocabularyOf(SCREENS);

/** A page as what the user says of it is kept: no number and no name. */
export function placeOfPage({ route, heading, screen }: Pick<Understanding, 'route' | 'heading' | 'screen'>): PagePlace {
  return { route: mask(route, VOCABULARY), heading: mask(heading, VOCABULARY), recognised: screen ?? '' };
}
