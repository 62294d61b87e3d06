import { absenceDesFormateurs } from './permanent/absence-des-formateurs';
import { assistanceCeres } from './permanent/assistance-ceres';
import { carenceJury } from './permanent/carence-jury';
import { debatsDuJury } from './permanent/debats-du-jury';
import { fraude } from './permanent/fraude';
import { incident } from './permanent/incident';
import { incidentMajeur } from './permanent/incident-majeur';
import { jureSalarie } from './permanent/jure-salarie';
import { juryCcs } from './permanent/jury-ccs';
import { professionnalisationJury } from './permanent/professionnalisation-jury';
import { reglementGeneral } from './permanent/reglement-general';
import { reorganiserSession } from './permanent/reorganiser-session';
import { responsableGarant } from './permanent/responsable-garant';
import { resultatsConfidentiels } from './permanent/resultats-confidentiels';
import { retardCandidat } from './permanent/retard-candidat';
import { suppleant } from './permanent/suppleant';
import { transportNouvellePresentation } from './permanent/transport-nouvelle-presentation';
import type { Reminder } from './reminder';

/** Every reminder, those of a phase first, in its order, then what always holds and what an incident asks for. */
export const REMINDERS: readonly Reminder[] = [
  reglementGeneral,
  professionnalisationJury,
  juryCcs,
  jureSalarie,
  absenceDesFormateurs,
  resultatsConfidentiels,
  transportNouvellePresentation,
  responsableGarant,
  suppleant,
  carenceJury,
  reorganiserSession,
  incident,
  incidentMajeur,
  retardCandidat,
  fraude,
  debatsDuJury,
  assistanceCeres,
];
