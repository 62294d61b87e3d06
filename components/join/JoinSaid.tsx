import { centre } from '@/lib/actions/state';
import type { JoinPreview } from '@/lib/exchange/join-preview';
import type { Conflict } from '@/lib/exchange/owner-preview';
import type { Session } from '@/lib/session/session';
import { dateRange } from '@/lib/words/dates';
import { joinWords, typo } from '@/lib/words/typography';
import { valueText } from '../history/value-text';

/** How many of the things that come along are named. */
const NAMED = 12;

/** What joining does: which session stays, what comes along, which value holds where both say something, and what will stand twice. */
export function JoinSaid({ preview }: { readonly preview: JoinPreview }) {
  const { stays, joined, fields, conflicts, alike, refused } = preview;
  return (
    <>
      <p>{typo(`« ${spoken(stays)} » reste : elle a été créée la première.`)}</p>
      <p>{typo(`« ${spoken(joined)} » lui est jointe : elle quitte les listes, et tout son historique passe dans celui de la première.`)}</p>
      {refused === null ? null : <p class="notice notice-late">{typo(refused)}</p>}
      <Said heading="Deux valeurs : la plus récente l’emporte" lines={conflicts.map((conflict) => bothValues(conflict))} />
      <Said heading="Ce qui arrive" lines={arriving(fields.map(({ label }) => label), conflicts)} />
      <Said heading="Inscrit des deux côtés : y sera deux fois" lines={alike} />
      <p class="quiet">{typo('« Annuler » reprend tout. Ce qui arrivera encore de l’autre, par un fichier, suivra.')}</p>
    </>
  );
}

function Said({ heading, lines }: { readonly heading: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <h3>{typo(heading)}</h3>
      <ul class="join-lines">
        {lines.map((line) => (
          <li key={line}>{typo(line)}</li>
        ))}
      </ul>
    </>
  );
}

function spoken({ title, start, end }: Session): string {
  return `${title}, ${dateRange(start, end)}`;
}

/** « lieu : « Lyon », et non « Brest » », the one that holds first. */
function bothValues({ path, label, here, file, holds }: Conflict): string {
  const [ours, theirs] = [here, file].map((value) => valueText(path, value, centre.value));
  if (ours == null || theirs == null) return `${label} : celle de la session ${holds === 'here' ? 'qui reste' : 'jointe'}`;
  return holds === 'here' ? `${label} : « ${ours} », et non « ${theirs} »` : `${label} : « ${theirs} », et non « ${ours} »`;
}

/** What is told of what comes along, each once, but for what both sessions say. */
function arriving(labels: readonly string[], conflicts: readonly Conflict[]): readonly string[] {
  const told = new Set(conflicts.map(({ label }) => label));
  const rest = [...new Set(labels)].filter((label) => !told.has(label));
  if (rest.length === 0) return [];
  return [rest.length <= NAMED ? joinWords(rest) : `${rest.slice(0, NAMED).join(', ')} et ${String(rest.length - NAMED)} autres`];
}
