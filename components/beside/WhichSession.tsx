import { hrefOf } from '@/lib/actions/navigation';
import { attempt } from '@/lib/actions/attempt';
import { choices, chosen } from '@/lib/actions/chosen';
import { chooseSession, page, type PageNow } from '@/lib/actions/page-session';
import type { EditPreview } from '@/lib/actions/preview-edit';
import { proposeFrom } from '@/lib/actions/propose-page';
import { screen } from '@/lib/actions/ceres';
import { takeOverOf } from '@/lib/actions/take-over';
import { takeOver } from '@/lib/plan/take-over';
import type { Session } from '@/lib/session/session';
import { dateRange } from '@/lib/words/dates';
import { typo } from '@/lib/words/typography';
import { useOnce } from '../forms/useOnce';

interface Props {
  /** Called with the session's id and what would move of it; null where it was saved at once. */
  readonly onPreview: (session: string, preview: EditPreview | null) => void;
}

/** Which session of Jalon the page is about, what of it CERES shows otherwise, and the way to enter it where it is not known. */
export function WhichSession({ onPreview }: Props) {
  const now = page.value;
  const session = chosen.value;
  return (
    <>
      {choices.value.length === 0 ? <p>Créez d’abord la session dans Jalon : ses dates seront rappelées ici.</p> : <Pick />}
      {now === null ? null : <Question now={now} />}
      {now === null || session === null || now.about === null || !now.settled ? null : <Differences now={now} session={session} onPreview={onPreview} />}
    </>
  );
}

function Pick() {
  return (
    <label class="strip-pick">
      <span>Session</span>
      <select
        value={chosen.value?.id ?? ''}
        onChange={(event) => {
          const id = event.currentTarget.value;
          attempt(() => chooseSession(id));
        }}
      >
        <option value="">choisir…</option>
        {choices.value.map(({ id, title, start, end }) => (
          <option key={id} value={id}>
            {`${title}, ${dateRange(start, end)}`}
          </option>
        ))}
      </select>
    </label>
  );
}

/** « Est-ce … ? » where only title and days agree, and the way to create what Jalon does not know. */
function Question({ now }: { readonly now: PageNow }) {
  if (now.about === null || now.settled) return null;
  const { candidates, reading } = now;
  return (
    <div class="strip-ask">
      <p>{candidates.length === 0 ? typo(`Jalon ne connaît pas la session que CERES montre${shown(reading)}.`) : typo('Est-ce cette session ?')}</p>
      <p class="actions">
        {candidates.map(({ id, title, start, end }) => (
          <button key={id} type="button" class="button" onClick={() => attempt(() => chooseSession(id))}>
            {typo(`Oui : ${title}, ${dateRange(start, end)}`)}
          </button>
        ))}
        <button type="button" class="link" onClick={() => proposeFrom(reading)}>
          Créer cette session dans Jalon
        </button>
      </p>
    </div>
  );
}

/** What the page says of its session, in brackets. */
function shown({ number, title, start, end }: PageNow['reading']): string {
  const days = start === null ? [] : [dateRange(start.value, end?.value ?? start.value)];
  const parts = [...(number === null ? [] : [`n° ${number.value}`]), ...(title === null ? [] : [title.value]), ...days];
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}

interface DifferencesProps extends Props {
  readonly now: PageNow;
  readonly session: Session;
}

function Differences({ now, session, onPreview }: DifferencesProps) {
  const once = useOnce();
  // There the days are only being typed.
  const found = screen.value === 'creation-session' ? null : takeOver(now.reading, session);
  if (found === null) return null;
  const { patch } = found;
  return (
    <div class="strip-ask">
      {found.sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p class="actions">
        {patch === null ? (
          <a href={hrefOf({ view: 'modifier', id: session.id })}>Modifier la session</a>
        ) : (
          <button type="button" class="button" onClick={() => once(async () => onPreview(session.id, await takeOverOf(session, patch)))}>
            {found.label}
          </button>
        )}
      </p>
    </div>
  );
}
