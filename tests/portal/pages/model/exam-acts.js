// @ts-check
/** @import { Outcome, SessionJob } from '../../types' */
import { isOver } from './store.js';

const OVER = 'Le procès-verbal est transmis : plus rien ne peut être modifié.';

/** What is done once the exam is over. @type {Readonly<Record<string, (job: SessionJob) => Outcome>>} */
export const EXAM = {
  noter: whileHeld(({ session, values }) => {
    for (const [n, candidate] of session.candidates.entries()) candidate.decision = values[`decision-${String(n)}`] ?? candidate.decision;
    session.areResultsSaved = session.candidates.every(({ decision }) => decision !== 'À saisir');
    return session.areResultsSaved ? { message: 'Les résultats sont enregistrés.' } : { message: 'Enregistré. Il reste des candidats sans décision.' };
  }),
  ouvrir: whileHeld(({ session }) => {
    session.report = { supervisor: '', remarks: '' };
    return { message: 'Le procès-verbal est créé.' };
  }),
  consigner: whileHeld((job) => {
    keepReport(job);
    return { message: 'Le procès-verbal est enregistré.' };
  }),
  editer: whileHeld(({ session }) => ({ message: `Le procès-verbal de la session ${session.number} est édité : faites-le signer.` })),
  transmettre: whileHeld((job) => {
    keepReport(job);
    return {
      ask: {
        heading: `Transmettre le procès-verbal de la session ${job.session.number} ?`,
        text: 'Il part à la direction départementale, et ne pourra plus être repris.',
        confirm: { kind: 'button', act: 'expedier', text: 'Transmettre définitivement' },
      },
    };
  }),
  expedier: whileHeld(({ session }) => {
    session.state = 'PV transmis';
    return { message: 'Le procès-verbal est transmis.' };
  }),
};

/** @param {(job: SessionJob) => Outcome} act @returns {(job: SessionJob) => Outcome} */
function whileHeld(act) {
  return (job) => (isOver(job.session) ? { error: OVER } : act(job));
}

/** @param {SessionJob} job */
function keepReport({ session, values }) {
  if (session.report === null) return;
  session.report.supervisor = values['surveillant'] ?? session.report.supervisor;
  session.report.remarks = values['observations'] ?? session.report.remarks;
}
