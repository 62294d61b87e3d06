import { attempt } from '@/lib/actions/attempt';
import { readCopies, takeBack, type CopyLine } from '@/lib/actions/copies';
import { saves } from '@/lib/actions/state';
import { isCivilDate } from '@/lib/dates/civil';
import { shortDate } from '@/lib/words/dates';
import { counted } from '@/lib/words/numbers';
import { typo } from '@/lib/words/typography';
import { useEffect, useState } from 'preact/hooks';

/** How many are listed before one asks for all. */
const FIRST = 12;

/** The second copies: of what, of which day, how much they hold; and the way back for what Jalon no longer has. */
export function Copies() {
  const [all, setAll] = useState(false);
  const [found, setFound] = useState<readonly CopyLine[] | null>(null);
  const saved = saves.value;
  useEffect(() => {
    attempt(async () => {
      setFound(await readCopies());
    });
  }, [saved]);
  if (found === null) return null;
  const gone = found.filter(({ missing }) => missing > 0);
  const listed = all ? found : found.slice(0, Math.max(FIRST, gone.length));
  return (
    <>
      <h3>Copies de secours</h3>
      <p class="quiet">{typo(found.length === 0 ? 'La première s’écrit au premier enregistrement.' : 'Une par session, écrite à chaque enregistrement.')}</p>
      <ul class="entries">
        {listed.map((copy) => (
          <Line key={copy.owner} copy={copy} onTakeBack={() => attempt(() => takeBack([copy.owner]))} />
        ))}
      </ul>
      <p class="actions">
        {gone.length < 2 ? null : (
          <button type="button" class="button" onClick={() => attempt(() => takeBack(gone.map(({ owner }) => owner)))}>
            {typo(`Tout reprendre (${String(gone.length)})`)}
          </button>
        )}
        {listed.length === found.length ? null : (
          <button type="button" class="link" onClick={() => setAll(true)}>
            Voir les {counted(found.length, 'copie')}
          </button>
        )}
      </p>
    </>
  );
}

function Line({ copy: { title, day, count, missing }, onTakeBack }: { readonly copy: CopyLine; readonly onTakeBack: () => void }) {
  const of = title === '' ? 'Votre centre' : title;
  const on = isCivilDate(day) ? shortDate(day) : day;
  return (
    <li>
      <span>
        {of}{' '}
        <span class="quiet">
          {on}, {counted(count, 'changement')}
        </span>
      </span>
      {missing === 0 ? null : (
        <span class="actions">
          <span class="quiet">{missing === count ? 'absente de Jalon' : `${counted(missing, 'changement')} de plus`}</span>
          <button type="button" class="link" aria-label={typo(`Reprendre la copie : ${of}`)} onClick={onTakeBack}>
            Reprendre
          </button>
        </span>
      )}
    </li>
  );
}
