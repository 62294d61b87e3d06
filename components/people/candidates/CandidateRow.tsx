import type { Candidate } from '@/lib/session/session-lists';
import { useId, useMemo, useState } from 'preact/hooks';
import { CandidateDetails } from './CandidateDetails';
import { SentTick, ProofTick } from './ProofTicks';
import { aboutText } from './words';

interface Props {
  readonly candidate: Candidate;
  readonly session: string;
}

/** One candidate, folded: who, and both ticks of the convocation. Drawn again only when something of her changes. */
export function CandidateRow({ candidate, session }: Props) {
  return useMemo(() => <Row candidate={candidate} session={session} />, [candidate, session]);
}

function Row({ candidate, session }: Props) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const about = aboutText(candidate);
  return (
    <li class="candidate">
      <button type="button" class="candidate-head" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        <span class="candidate-name">{candidate.label}</span>
        {about === '' ? null : <span class="quiet"> {about}</span>}
      </button>
      <div class="candidate-ticks">
        <SentTick candidate={candidate} session={session} />
        <ProofTick candidate={candidate} session={session} />
      </div>
      <div id={id} class="candidate-details" hidden={!open}>
        {open ? <CandidateDetails candidate={candidate} session={session} /> : null}
      </div>
    </li>
  );
}
