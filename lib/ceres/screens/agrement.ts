import { AGREMENT, CREER, DEBUT, ENVOYER, FIN, LIEU, TITRE } from '../lexicon';
import type { Screen } from '../screen';

/** The agréments of the centre: asked for, renewed, read. */
export const agrement = {
  id: 'agrement',
  nouns: { thing: 'agrem|agr.' },
  hints: { 'renouvel': 0.6, 'habilit centre|organisme': 0.95, 'demand|dossier titre|piece|depot': 0.35 },
  fields: {
    [AGREMENT]: 0.35,
    [`${FIN}|${DEBUT}|date|valid ${AGREMENT}|valid`]: 0.25,
    [`${FIN}|valid`]: 0.12,
    [TITRE]: 0.12,
    [`plateau|equip|moyens|surface|locaux`]: 0.3,
    [LIEU]: 0.1,
    'decision|arrete|instruct|instruction|avis': 0.2,
    'ddets|dreets|drieets|unite departement|prefect': 0.2,
    'declaration activite|siret|organisme|statuts|engagement|deroule': 0.2,
    'responsables': 0.12,
  },
  acts: {
    [`demand|${CREER}|renouvel|depos|complet|${ENVOYER}|modif|etend agrem|agr.`]: 0.5,
    renouvel: 0.45,
    [`${ENVOYER}|depos|soumet|complet demand|dossier|piece`]: 0.35,
    'verser|desist|recepisse|piece|etendre': 0.25,
  },
  texts: {
    [AGREMENT]: 0.25,
    'dreets|ddets|prefect|service instructeur decision|avis|instruct|accept|dossier|arrete|rend': 0.3,
    'plateau technique|equipement': 0.2,
    'dossier complet|incomplet|instruction|depose|renouvel': 0.25,
    'organiser|ouvrir sess|examen': 0.15,
  },
} as const satisfies Screen;
