import type { CivilDate } from '@/lib/dates/civil';
import { shortDate } from '@/lib/words/dates';
import { typo } from '@/lib/words/typography';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useOnce } from '../forms/useOnce';

interface Props {
  readonly title: string;
  readonly goes: readonly string[];
  readonly stays: readonly string[];
  /** The day on which the session last went into a file; null where none is known. */
  readonly exported: CivilDate | null;
  readonly erase: () => Promise<void>;
  readonly onClose: () => void;
}

/** Asks, as long as it is there, before what nothing takes back: what goes, what stays, what it cannot reach; a box to tick, and only then the button. */
export function EraseDialog({ title, goes, stays, exported, erase, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [sure, setSure] = useState(false);
  const id = useId();
  const once = useOnce();
  useEffect(() => dialog.current?.showModal(), []);
  const files = exported === null ? 'Vos fichiers exportés, s’il y en a.' : `Vos fichiers exportés : le dernier connu ici est du ${shortDate(exported)}.`;
  return (
    <dialog ref={dialog} class="ask" aria-labelledby={`${id}-asked`} aria-describedby={`${id}-said`} onClose={onClose}>
      {/* Its head first: what is said is long, and its buttons stand at the end. */}
      <h2 id={`${id}-asked`} tabIndex={-1} autofocus>
        {typo(title)}
      </h2>
      <div id={`${id}-said`}>
        <p>
          <strong>Rien ne pourra les ramener</strong>, ni « Annuler », ni une copie, ni un import.
        </p>
        <Said heading="Ce qui part" lines={goes} />
        <Said heading="Ce qui reste" lines={stays} />
        <Said heading="Ce que Jalon ne peut pas atteindre" lines={[files, ...UNREACHABLE]} />
      </div>
      <label class="check">
        <input type="checkbox" checked={sure} onChange={(event) => setSure(event.currentTarget.checked)} />
        J’ai compris, c’est définitif
      </label>
      <p class="actions">
        <button type="button" class="button" onClick={() => dialog.current?.close()}>
          Ne rien effacer
        </button>
        <button
          type="button"
          class="button button-late"
          disabled={!sure}
          onClick={() =>
            once(async () => {
              await erase().finally(() => dialog.current?.close());
            })
          }
        >
          Effacer pour de bon
        </button>
      </p>
    </dialog>
  );
}

const UNREACHABLE = [
  'Le papier, CERES, et les messages déjà envoyés ou copiés.',
  'La copie d’un autre ordinateur, jusqu’à ce qu’un fichier exporté d’ici y soit importé.',
];

function Said({ heading, lines }: { readonly heading: string; readonly lines: readonly string[] }) {
  return (
    <>
      <h3>{heading}</h3>
      <ul class="papers">
        {lines.map((line) => (
          <li key={line}>{typo(line)}</li>
        ))}
      </ul>
    </>
  );
}
