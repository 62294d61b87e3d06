import type { CivilDate } from '@/lib/dates/civil';
import { newId } from '@/lib/platform/ids';
import type { Route } from '@/lib/session/routes';
import type { Session } from '@/lib/session/session';
import { newCandidate, type Candidate, type Way } from '@/lib/session/session-lists';
import { shortDate } from '@/lib/words/dates';
import { counted } from '@/lib/words/numbers';
import { putEntries } from './edit-people';
import { saveEdit } from './save';
import { announce } from './undo';

/** What is said of a candidate who is added with others. */
export interface Added {
  readonly label: string;
  readonly route: Route | null;
  readonly trainingEnd: CivilDate | null;
  readonly attempt: 1 | 2 | 3 | null;
}

/** Adds candidates to the list of a session, as one act. */
export async function addCandidates(session: string, added: readonly Added[]): Promise<void> {
  const entries = added.map(({ label, ...said }) => ({ ...newCandidate(newId(), label), ...said }));
  await putEntries(session, 'candidates', entries, counted(added.length, 'candidat ajouté', 'candidats ajoutés'));
}

/**
 * « Tout marquer envoyé le … »: every candidate without a day of sending has this one, and this way where hers is not said, as one act. With `signed`,
 * what was handed over against a signature has its proof on the same day.
 */
export async function markAllSent(session: string, sentOn: CivilDate, way: Way | null, signed: boolean): Promise<void> {
  await each(session, `Convocations envoyées le ${shortDate(sentOn)}`, (candidate) => {
    if (candidate.sentOn !== null) return candidate;
    const by = candidate.way ?? way;
    return { ...candidate, sentOn, way: by, proofOn: signed && by === 'remise' ? (candidate.proofOn ?? sentOn) : candidate.proofOn };
  });
}

/** « Toutes les preuves reçues le … »: every candidate who was sent her convocation and has no proof has it on this day, as one act. */
export async function markAllProven(session: string, proofOn: CivilDate): Promise<void> {
  await each(session, `Preuves reçues le ${shortDate(proofOn)}`, (candidate) =>
    candidate.sentOn === null || candidate.proofOn !== null ? candidate : { ...candidate, proofOn },
  );
}

/** The last day of training of every candidate who has none, but those of a VAE, who have no training that ends; as one act. */
export async function setTrainingEnd(session: string, trainingEnd: CivilDate): Promise<void> {
  await each(session, `Dernier jour de formation : ${shortDate(trainingEnd)}`, (candidate) =>
    candidate.trainingEnd !== null || candidate.route === 'vae' ? candidate : { ...candidate, trainingEnd },
  );
}

async function each(session: string, said: string, change: (candidate: Candidate) => Candidate): Promise<void> {
  const edit = (now: Session): Session => ({ ...now, candidates: now.candidates.map(change) });
  announce(await saveEdit(session, edit), said);
}
