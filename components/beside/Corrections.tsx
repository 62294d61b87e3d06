import { attempt } from '@/lib/actions/attempt';
import { beside, said, screen } from '@/lib/actions/ceres';
import { sayScreen } from '@/lib/actions/corrections';
import { page } from '@/lib/actions/page-session';
import { copyScreen } from '@/lib/actions/signal-screen';
import { SCREEN_IDS, SCREEN_NAMES, screenId } from '@/lib/ceres/screen-ids';
import type { Reading } from '@/lib/ceres/read';
import { lowerFirst, typo } from '@/lib/words/typography';

/** The user's word on what was recognised: none of these screens, or another; and why it was, what was read, how to tell of it. */
export function Corrections() {
  const shown = screen.value;
  return (
    <>
      <label class="strip-pick">
        <span>{typo('Je suis sur l’écran :')}</span>
        <select
          value={shown ?? ''}
          onChange={(event) => {
            const id = screenId(event.currentTarget.value);
            attempt(() => sayScreen(id));
          }}
        >
          <option value="">aucun de ceux-ci</option>
          {SCREEN_IDS.map((id) => (
            <option key={id} value={id}>
              {SCREEN_NAMES[id]}
            </option>
          ))}
        </select>
      </label>
      <div class="strip-foot">
        {shown === null ? null : (
          <button type="button" class="link" onClick={() => attempt(() => sayScreen(null))}>
            Ce n’est pas cet écran
          </button>
        )}
        <Seen />
      </div>
    </>
  );
}

/** What was seen and read on the page, and how sure that makes Jalon: a guess from visible words. */
function Seen() {
  const { value } = beside;
  if (value.tab !== 'ceres') return null;
  const { confidence, evidence, screen: recognised } = value.report;
  const read = screen.value === null || page.value === null ? [] : readLines(page.value.reading);
  const sure = recognised === null ? 'Non reconnu' : `Reconnu à ${String(Math.round(confidence * 100))} %`;
  return (
    <details class="seen">
      <summary>{typo(said.value === null ? sure : `Selon vous (${lowerFirst(sure)})`)}</summary>
      <ul class="plain">
        {evidence.map((line) => (
          <li key={line}>{line}</li>
        ))}
        {read.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>
        <button type="button" class="link" onClick={() => attempt(copyScreen)}>
          Signaler cet écran
        </button>{' '}
        {typo(': copie la structure et les libellés de la page, sans nom, ni chiffre, ni champ, ni tableau. À coller dans un message.')}
      </p>
    </details>
  );
}

const READ: readonly (readonly [keyof Reading, string])[] = [
  ['number', 'numéro'],
  ['title', 'titre'],
  ['start', 'premier jour'],
  ['end', 'dernier jour'],
  ['state', 'état'],
  ['candidates', 'candidats'],
];

/** « lu, premier jour : « du 15 au 17 mars 2027 » (texte) ». */
function readLines(reading: Reading): string[] {
  return READ.flatMap(([field, name]) => {
    const read = reading[field];
    return read === null ? [] : [typo(`${name} lu : « ${read.text} » (${read.where})`)];
  });
}
