// @ts-check
/** @import { Outcome, Session, SessionJob } from '../../types' */
import { plainDay, readDay } from './dates.js';
import { DECISIONS, MEMBERS } from './seed.js';
import { isFrozen } from './store.js';

export const FROZEN = 'Les convocations sont validées : les candidats, le jury et les dates ne peuvent plus être modifiés.';

/** What is done before the exam. @type {Readonly<Record<string, (job: SessionJob) => Outcome>>} */
export const PREPARATION = {
  enregistrer: whileOpen(changeDates),
  commander: ({ session, values }) => ({
    ask: {
      heading: `Envoyer la commande de la session ${session.number} ?`,
      text: `${values['dossiers'] ?? ''} dossiers candidats seront préparés. La direction départementale en est informée.`,
      confirm: { kind: 'button', act: 'envoyer', text: 'Envoyer' },
    },
  }),
  envoyer: ({ session }) => {
    session.isOrdered = true;
    if (session.state === 'En préparation') session.state = 'DTE envoyé';
    return { message: 'La commande est envoyée.' };
  },
  inscrire: whileOpen(enrol),
  retirer: whileOpen(({ session, item }) => {
    const [gone] = session.candidates.splice(item, 1);
    return { message: `${gone?.name ?? ''} n’est plus inscrit à la session.` };
  }),
  designer: whileOpen(appoint),
  recuser: whileOpen(({ session, item }) => {
    const [gone] = session.jury.splice(item, 1);
    return { message: `${gone?.name ?? ''} ne fait plus partie du jury.` };
  }),
  brouillon: whileOpen(({ session, values }) => {
    keepHours(session, values);
    return { message: 'Le brouillon est enregistré.' };
  }),
  valider: whileOpen(({ session, values }) => {
    keepHours(session, values);
    return {
      ask: {
        heading: `Valider les convocations de la session ${session.number} ?`,
        text: 'Les candidats, le jury et les dates ne pourront plus être modifiés.',
        confirm: { kind: 'button', act: 'confirmer', text: 'Valider définitivement' },
      },
    };
  }),
  confirmer: whileOpen(({ session }) => {
    session.state = 'Convocations envoyées';
    return { message: 'Les convocations sont validées.' };
  }),
};

/** Refuses once the convocations are validated, as the server of a portal would. @param {(job: SessionJob) => Outcome} act @returns {(job: SessionJob) => Outcome} */
function whileOpen(act) {
  return (job) => (isFrozen(job.session) ? { error: FROZEN } : act(job));
}

/** @param {SessionJob} job @returns {Outcome} */
function changeDates({ session, values }) {
  const [start, end] = [readDay(values['debut'] ?? ''), readDay(values['fin'] ?? '')];
  if (start === undefined || end === undefined || end < start) return { error: 'Vérifiez la date de début et la date de fin.' };
  Object.assign(session, { start, end, place: values['lieu'] ?? session.place });
  return { message: 'Les modifications sont enregistrées.' };
}

/** @param {SessionJob} job @returns {Outcome} */
function enrol({ session, values }) {
  const name = [values['prenom'] ?? '', values['nom'] ?? ''].join(' ').trim();
  const born = readDay(values['naissance'] ?? '');
  if (name === '' || born === undefined) return { error: 'Indiquez le nom, le prénom et la date de naissance.' };
  session.candidates.push({ name, born, route: values['voie'] ?? '', day: session.start, hour: '08:30', decision: DECISIONS[0] ?? '' });
  return { message: `${name} est inscrit à la session.` };
}

/** @param {SessionJob} job @returns {Outcome} */
function appoint({ session, values }) {
  const member = MEMBERS.find(({ name }) => name === values['membre']);
  if (member === undefined || session.jury.some(({ name }) => name === member.name)) return { error: 'Choisissez une personne qui n’est pas déjà désignée.' };
  if (member.until < session.end) return { error: `L’habilitation de ${member.name} prend fin le ${plainDay(member.until)}.` };
  session.jury.push(member);
  return { message: `${member.name} fait partie du jury.` };
}

/** @param {Session} session @param {SessionJob['values']} values */
function keepHours(session, values) {
  session.place = values['lieu'] ?? session.place;
  session.delivery = values['remise'] ?? session.delivery;
  for (const [n, candidate] of session.candidates.entries()) candidate.hour = values[`heure-${String(n)}`] ?? candidate.hour;
}
