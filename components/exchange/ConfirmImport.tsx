import { attempt } from '@/lib/actions/attempt';
import { cancelImport, confirmImport } from '@/lib/actions/import';
import type { ImportPreview, SessionPreview } from '@/lib/exchange/preview';
import { dateRange } from '@/lib/words/dates';
import { counted } from '@/lib/words/numbers';
import { joinWords, typo } from '@/lib/words/typography';
import { Conflicts } from './Conflicts';

/** How many sessions are named one by one; the others are counted. */
const NAMED = 20;

/** What an import would do: in figures, then session by session, then what both sides changed; and the two ways on. */
export function ConfirmImport({ name, preview }: { readonly name: string; readonly preview: ImportPreview }) {
  const { totals, fields, notes, refused, sessions, centre } = preview;
  return (
    <section class="notice">
      <h3>{typo(`${name} : voici ce que l’import fera`)}</h3>
      <ul class="plain">
        {told(totals.new, 'session nouvelle', 'sessions nouvelles')}
        {told(totals.changed, 'session modifiée', 'sessions modifiées')}
        {told(totals.identical, 'session identique', 'sessions identiques')}
        {told(totals.removed, 'session supprimée', 'sessions supprimées')}
        {told(totals.refused, 'session refusée', 'sessions refusées')}
        {told(totals.conflicts, 'valeur changée des deux côtés', 'valeurs changées des deux côtés')}
        {centre === null || centre.fields.length === 0 ? null : (
          <li>{typo(`Centre : ${joinWords(centre.fields.map(({ label }) => label))}`)}</li>
        )}
      </ul>
      {fields.length === 0 ? null : (
        <p class="quiet">{typo(`Champs modifiés : ${joinWords(fields.map(({ label, count }) => `${label} (${String(count)})`))}.`)}</p>
      )}
      <ul class="plain">
        {sessions.slice(0, NAMED).map((session) => (
          <li key={session.id}>{typo(sessionLine(session))}</li>
        ))}
        {sessions.length > NAMED ? <li>et {counted(sessions.length - NAMED, 'autre')}</li> : null}
        {refused.map(({ id, title, problem }) => (
          <li key={id}>{typo(`Refusée : ${title}, ${problem.what}. ${problem.todo}.`)}</li>
        ))}
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      <Conflicts of={[...sessions.map(({ title, conflicts }) => ({ title, conflicts })), { title: 'Centre', conflicts: centre?.conflicts ?? [] }]} />
      <p class="actions">
        <button type="button" class="button button-main" onClick={() => attempt(confirmImport)}>
          Importer
        </button>
        <button type="button" class="link" onClick={cancelImport}>
          Ne rien importer
        </button>
      </p>
    </section>
  );
}

function told(count: number, singular: string, plural: string) {
  return count === 0 ? null : <li>{counted(count, singular, plural)}</li>;
}

const OUTCOMES: Readonly<Record<SessionPreview['outcome'], string>> = {
  new: 'nouvelle',
  changed: 'modifiée',
  identical: 'identique',
  refused: 'refusée',
};

function sessionLine({ title, start, end, outcome, removed, joinedTo, fields }: SessionPreview): string {
  const moved = fields.length === 0 ? '' : ` : ${joinWords(fields.map(({ label }) => label))}`;
  const became = joinedTo !== null ? `jointe à ${joinedTo}` : removed ? 'supprimée' : OUTCOMES[outcome];
  return `${title}, ${dateRange(start, end)}, ${became}${moved}`;
}
