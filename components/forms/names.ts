import type { Territory } from '@/lib/dates/territory';
import type { Convenes } from '@/lib/session/centre';
import type { OwnAnchor, SECTORS } from '@/lib/session/centre-lists';
import type { Route } from '@/lib/session/routes';
import type { CeresState, PvWay, SessionKind, SessionState } from '@/lib/session/session';
import type { Result } from '@/lib/session/session-lists';

/** The names under which the panel shows what a field can hold. */
export const KIND_NAMES: Readonly<Record<SessionKind, string>> = { titre: 'Titre', ccp: 'CCP', ccs: 'CCS' };

export const ROUTE_NAMES: Readonly<Record<Route, string>> = { formation: 'Formation', vae: 'VAE', autre: 'Autre' };

export const STATE_NAMES: Readonly<Record<SessionState, string>> = {
  active: 'Active',
  reportee: 'Reportée',
  annulee: 'Annulée',
  archivee: 'Archivée',
};

export const CERES_STATE_NAMES: Readonly<Record<CeresState, string>> = {
  'en-preparation': 'En préparation',
  'dte-envoye': 'DTE envoyé',
  'convocations-envoyees': 'Convocations envoyées',
};

export const CONVENES_NAMES: Readonly<Record<Convenes, string>> = {
  ceres: 'par CERES',
  'hors-ceres': 'hors de CERES',
  inconnu: 'je ne sais pas',
};

export const TERRITORY_NAMES: Readonly<Record<Territory, string>> = {
  metropole: 'Métropole',
  'alsace-moselle': 'Alsace-Moselle',
  guadeloupe: 'Guadeloupe',
  martinique: 'Martinique',
  guyane: 'Guyane',
  'la-reunion': 'La Réunion',
  mayotte: 'Mayotte',
};

export const SECTOR_NAMES: Readonly<Record<(typeof SECTORS)[number], string>> = {
  btp: 'BTP',
  industrie: 'Industrie',
  tertiaire: 'Tertiaire',
};

export const ANCHOR_NAMES: Readonly<Record<OwnAnchor, string>> = {
  start: 'le premier jour de la session',
  end: 'le dernier jour de la session',
  titleExpiry: 'la fin de validité du titre',
  dteReceived: 'la réception des DTE',
  pvValidated: 'le retour du PV validé',
  trainingEnd: 'la fin de la formation',
};

export const PV_WAY_NAMES: Readonly<Record<PvWay, string>> = { courrier: 'courrier', remise: 'remise en main propre', courriel: 'courriel', ceres: 'CERES' };

export const RESULT_NAMES: Readonly<Record<Result, string>> = {
  reussite: 'Réussite',
  partielle: 'Réussite partielle',
  echec: 'Échec',
  absence: 'Absence',
};
