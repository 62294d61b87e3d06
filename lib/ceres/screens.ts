import type { Screen } from './screen';
import type { ScreenId } from './screen-ids';
import { accueil } from './screens/accueil';
import { agrement } from './screens/agrement';
import { candidats } from './screens/candidats';
import { commandeDte } from './screens/commande-dte';
import { connexion } from './screens/connexion';
import { convocations } from './screens/convocations';
import { creationSession } from './screens/creation-session';
import { ficheSession } from './screens/fiche-session';
import { jury } from './screens/jury';
import { listeSessions } from './screens/liste-sessions';
import { pv } from './screens/pv';
import { resultats } from './screens/resultats';

/** A screen under its permanent id. */
export type KnownScreen = Screen & { readonly id: ScreenId };

/** The screens that Jalon recognises, one file each in `screens/`. */
export const SCREENS: readonly KnownScreen[] = [
  connexion,
  accueil,
  listeSessions,
  creationSession,
  ficheSession,
  commandeDte,
  candidats,
  jury,
  convocations,
  pv,
  resultats,
  agrement,
];
