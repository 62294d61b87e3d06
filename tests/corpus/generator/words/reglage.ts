import { COMMON as FIRST_COMMON } from './reglage/first/common';
import { NONE as FIRST_NONE } from './reglage/first/none';
import { PROSE as FIRST_PROSE } from './reglage/first/prose';
import { SCREENS as FIRST_SCREENS } from './reglage/first/screens';
import { COMMON as SECOND_COMMON } from './reglage/second/common';
import { NONE as SECOND_NONE } from './reglage/second/none';
import { PROSE as SECOND_PROSE } from './reglage/second/prose';
import { SCREENS as SECOND_SCREENS } from './reglage/second/screens';
import { COMMON as THIRD_COMMON } from './reglage/third/common';
import { NONE as THIRD_NONE } from './reglage/third/none';
import { PROSE as THIRD_PROSE } from './reglage/third/prose';
import { SCREENS as THIRD_SCREENS } from './reglage/third/screens';
import { COMMON as FOURTH_COMMON } from './reglage/fourth/common';
import { NONE as FOURTH_NONE } from './reglage/fourth/none';
import { PROSE as FOURTH_PROSE } from './reglage/fourth/prose';
import { SCREENS as FOURTH_SCREENS } from './reglage/fourth/screens';
import type { PoolWords } from './words';

/** The wordings that the recogniser is tuned on: each page has one of them. */
export const REGLAGE: readonly PoolWords[] = [
  { screens: FIRST_SCREENS, common: FIRST_COMMON, none: FIRST_NONE, prose: FIRST_PROSE },
  { screens: SECOND_SCREENS, common: SECOND_COMMON, none: SECOND_NONE, prose: SECOND_PROSE },
  { screens: THIRD_SCREENS, common: THIRD_COMMON, none: THIRD_NONE, prose: THIRD_PROSE },
  { screens: FOURTH_SCREENS, common: FOURTH_COMMON, none: FOURTH_NONE, prose: FOURTH_PROSE },
];
