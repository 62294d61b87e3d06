import { AGREMENT, CREER, DEBUT, ENVOYER, FIN, HABILITATION, LIEU, TITRE } from '../lexicon';
import type { Screen } from '../screen';

/** The agréments of the centre: asked for, renewed, read. */
export const agrement = {
  id: 'agrement',
  nouns: { thing: 'agrem|agr.|titres_agrees|etes_agree' },
  anchor: `${AGREMENT}|${HABILITATION}|renouvel|plateau`,
  hints: {
    'autorisation|conformite|plateau_technique|plateaux_techniques|engagements': 0.6,
    'demande|demandes|dossier instruction|suivi|complement|instruite': 0.6,
    'mes.|nos.|vos. habilitations': 0.95,
    'responsables session': 0.55,
    renouvel: 0.6, 
    'habilit centre|organisme|etablissement': 0.95,
    'demand|dossier titre|piece|depot': 0.35,
  },
  fields: {
    [AGREMENT]: 0.35,
    [`${FIN}|${DEBUT}|date|valid ${AGREMENT}`]: 0.25,
    [`${FIN}|valid`]: 0.15,
    [TITRE]: 0.12,
    [`plateau|equip|moyens|surface|locaux`]: 0.3,
    [LIEU]: 0.1,
    'decision|arrete|instruct|instruction|avis': 0.2,
    'ddets|dreets|drieets|unite departement|prefect': 0.2,
    'declaration activite|siret|organisme|statuts|engagement|deroule': 0.2,
    'responsables': 0.12,
    'depot|effet|expir|instruit|refus|justificat': 0.12,
  },
  acts: {
    [`demand|${CREER}|renouvel|depos|complet|${ENVOYER}|modif|etend agrem|agr.`]: 0.5,
    renouvel: 0.45,
    [`${ENVOYER}|depos|soumet|complet demand|dossier|piece`]: 0.35,
    'nouvel|extension|depos demande|demander': 0.35,
    'ajout plateau|responsable|piece|site': 0.3,
    'arrete|decision telecharg|voir|consult': 0.3,
    'verser|desist|recepisse|piece|etendre': 0.25,
  },
  texts: {
    [AGREMENT]: 0.25,
    'dreets|ddets|prefect|service instructeur decision|avis|instruct|accept|dossier|arrete|rend': 0.3,
    'plateau technique|equipement': 0.2,
    'dossier complet|incomplet|instruction|depose|renouvel': 0.25,
    'organiser|ouvrir sess|examen': 0.15,
  },
  against: { columns: { 'niveau|referentiel': 0.4 }, labels: { 'rncp|niveau': 0.5 } },
} as const satisfies Screen;
