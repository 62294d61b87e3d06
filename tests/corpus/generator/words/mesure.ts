import { COMMON } from './mesure/common';
import { NONE } from './mesure/none';
import { PROSE } from './mesure/prose';
import { SCREENS } from './mesure/screens';
import type { PoolWords } from './words';

/** The wording that the recogniser is measured on, written without a look at it. */
export const MESURE: readonly PoolWords[] = [{ screens: SCREENS, common: COMMON, none: NONE, prose: PROSE }];
