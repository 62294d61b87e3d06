// @ts-check
/** @import { Button, Data, Job, Outcome, Session } from '../../types' */
import { readDay } from './dates.js';
import { session as newSession } from './seed.js';
import { EXAM } from './exam-acts.js';
import { PREPARATION } from './preparation-acts.js';
import { find } from './store.js';

/** What buttons do where no session is shown. @type {Readonly<Record<string, (job: Job) => Outcome>>} */
const ANYWHERE = {
  connecter: () => ({ go: { screen: 'accueil' }, message: 'Vous êtes connecté.' }),
  chercher: ({ data, values }) => {
    data.filter = values['filtre'] ?? 'Tous';
    return {};
  },
  nouvelle: () => ({ go: { screen: 'creation-session' } }),
  creer: ({ data, values }) => create(data, values),
  demander: () => ({ message: 'Votre demande est enregistrée. Le service instructeur vous répondra.' }),
  profil: () => ({ message: 'Vos coordonnées sont enregistrées.' }),
};

/**
 * Does what a button says, on the data.
 *
 * @param {Button} button
 * @param {Job} job
 * @param {string | undefined} number the session shown, if one is
 * @returns {Outcome}
 */
export function act(button, job, number) {
  const session = find(job.data, number);
  const ofSession = { ...PREPARATION, ...EXAM }[button.act];
  if (ofSession !== undefined && session !== undefined) return ofSession({ ...job, session });
  return ANYWHERE[button.act]?.(job) ?? {};
}

/** @param {Data} data @param {Job['values']} values @returns {Outcome} */
function create(data, values) {
  const [start, end] = [readDay(values['debut'] ?? ''), readDay(values['fin'] ?? '')];
  if (start === undefined || end === undefined) return { error: 'Indiquez la date de début et la date de fin, jour, mois et année.' };
  if (end < start) return { error: 'La date de fin précède la date de début.' };
  const planned = Number(values['nombre']);
  if (!(planned > 0)) return { error: 'Indiquez le nombre de candidats prévus.' };
  const created = newSession(nextNumber(data.sessions), values['intitule'] ?? '', start, end, {
    planned,
    place: values['lieu'] ?? '',
    owner: values['responsable'] ?? '',
  });
  data.sessions.unshift(created);
  return { go: { screen: 'fiche-session', number: created.number }, message: `La session ${created.number} est créée.` };
}

/** @param {readonly Session[]} sessions */
function nextNumber(sessions) {
  const last = Math.max(440, ...sessions.map(({ number }) => Number(number.slice(3))).filter((count) => count < 900));
  return `27-0${String(last + 1)}`;
}
