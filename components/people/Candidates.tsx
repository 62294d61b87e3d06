import { hrefOf } from '@/lib/actions/navigation';
import { erasingText } from '@/lib/plan/after-text';
import type { Session } from '@/lib/session/session';
import { dateRange } from '@/lib/words/dates';
import { counted } from '@/lib/words/numbers';
import { byLabel } from '@/lib/words/order';
import { typo } from '@/lib/words/typography';
import { BackToSession } from '../session/BackToSession';
import { OpenedSession } from '../session/OpenedSession';
import { AddCandidates } from './candidates/AddCandidates';
import { CandidateRow } from './candidates/CandidateRow';
import { ForAll } from './candidates/ForAll';
import { useKept } from './useKept';
import './candidates.css';

/** The candidates of a session: who they are, in as little as will do, and how each was convened. */
export function Candidates() {
  return <OpenedSession>{(session) => <Whole key={session.id} session={session} />}</OpenedSession>;
}

function Whole({ session }: { readonly session: Session }) {
  const { start, end, erasedOn } = session;
  return (
    <section class="candidates">
      <BackToSession session={session} />
      <h1>Candidats</h1>
      <p class="quiet">{dateRange(start, end)}</p>
      {erasedOn === null ? <List session={session} /> : <p class="notice">{erasingText({ kind: 'done', on: erasedOn })}</p>}
    </section>
  );
}

function List({ session }: { readonly session: Session }) {
  const candidates = [...useKept(session.candidates)].sort(byLabel);
  return (
    <>
      {candidates.length === 0 ? (
        <p class="candidates-none">
          Aucun candidat dans la liste. Jalon n’en garde que ce qu’il faut pour suivre les convocations, le jour et les suites : les initiales suffisent.
        </p>
      ) : (
        <>
          <p class="candidates-sum">{sumText(session)}</p>
          <ForAll session={session} />
          <ul class="card candidates-list" aria-label="Candidats">
            {candidates.map((candidate) => (
              <CandidateRow key={candidate.id} candidate={candidate} session={session.id} />
            ))}
          </ul>
        </>
      )}
      <AddCandidates session={session} />
      <p class="quiet candidates-note">
        {accommodationsText(session)} <a href={hrefOf({ view: 'modifier', id: session.id })}>Modifier</a>
      </p>
    </>
  );
}

/** « 12 candidats, 11/12 convocations envoyées, 8/12 preuves ». */
function sumText({ candidates }: Session): string {
  const all = String(candidates.length);
  const sent = candidates.filter(({ sentOn }) => sentOn !== null).length;
  const proven = candidates.filter(({ proofOn }) => proofOn !== null).length;
  return `${counted(candidates.length, 'candidat')}, ${String(sent)}/${all} convoqués, ${String(proven)}/${all} preuves`;
}

/** Particular arrangements are counted, and never said of anyone. */
function accommodationsText({ accommodationsAsked, accommodationsGranted }: Session): string {
  const asked = accommodationsAsked ?? 0;
  const granted = accommodationsGranted ?? 0;
  return typo(`Aménagements : un nombre sur la session, jamais un nom. ${counted(asked, 'demandé')}, ${counted(granted, 'accordé')}.`);
}
