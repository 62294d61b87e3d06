import { saveSessionEntry } from '@/lib/actions/edit-people';
import type { Draft } from '@/lib/session/draft';
import type { Session } from '@/lib/session/session';
import { useRef, useState } from 'preact/hooks';
import { EntryForm } from '../../lists/EntryForm';
import { Paste } from './Paste';
import { CANDIDATE_FORM } from './words';

/** One by one, or pasted from a spreadsheet. */
export function AddCandidates({ session }: { readonly session: Session }) {
  const [open, setOpen] = useState<'one' | 'paste' | null>(null);
  const one = useRef<HTMLButtonElement>(null);
  const paste = useRef<HTMLButtonElement>(null);
  const close = () => {
    (open === 'paste' ? paste : one).current?.focus();
    setOpen(null);
  };
  return (
    <div class="candidates-add">
      <p class="actions">
        <button type="button" class="button" ref={one} aria-expanded={open === 'one'} onClick={() => setOpen(open === 'one' ? null : 'one')}>
          Ajouter un candidat
        </button>
        <button type="button" class="button" ref={paste} aria-expanded={open === 'paste'} onClick={() => setOpen(open === 'paste' ? null : 'paste')}>
          Coller depuis un tableur
        </button>
      </p>
      {open === 'one' ? <OneByOne session={session.id} onClose={close} /> : null}
      {open === 'paste' ? <Paste session={session} onDone={close} /> : null}
    </div>
  );
}

const FORM = { add: 'Ajouter un candidat', fields: CANDIDATE_FORM, line: () => '' };

/** A form for one; once she is saved, an empty one for the next, until it is closed. */
function OneByOne({ session, onClose }: { readonly session: string; readonly onClose: () => void }) {
  const [added, setAdded] = useState(0);
  const isSaved = useRef(false);
  const save = async (_: string | null, draft: Draft) => {
    const refused = await saveSessionEntry(session, 'candidates', null, draft);
    isSaved.current = refused === null;
    return refused;
  };
  const next = () => {
    if (!isSaved.current) onClose();
    else setAdded((n) => n + 1);
    isSaved.current = false;
  };
  return <EntryForm key={added} form={FORM} entry={null} save={save} onDone={next} />;
}
