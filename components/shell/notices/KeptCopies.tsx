import { noted } from '@/lib/actions/fault';
import { readableCopies, type Copy } from '@/lib/actions/readable-copies';
import { CENTRE_ID } from '@/lib/session/centre';
import { counted } from '@/lib/words/numbers';
import { typo } from '@/lib/words/typography';
import { useEffect, useState } from 'preact/hooks';
import { SaveCopies } from './SaveCopies';

/** Where the store does not open, its second copies may still be read: into a file with them. Nothing where there is none of this version. */
export function KeptCopies() {
  const [copies, setCopies] = useState<readonly Copy[]>([]);
  useEffect(() => {
    void noted(readableCopies().then(setCopies));
  }, []);
  const sessions = copies.filter(({ owner }) => owner !== CENTRE_ID);
  if (sessions.length === 0) return null;
  return (
    <section class="notice" aria-label="Copies de secours">
      <p>{typo(`${counted(sessions.length, 'copie de secours reste lisible', 'copies de secours restent lisibles')} sur cet ordinateur.`)}</p>
      <p class="actions">
        <SaveCopies copies={sessions} />
      </p>
    </section>
  );
}
