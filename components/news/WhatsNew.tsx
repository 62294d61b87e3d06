import type { News } from '@/lib/actions/news';
import { counted } from '@/lib/words/numbers';
import { typo } from '@/lib/words/typography';
import { useState } from 'preact/hooks';
import { SessionMoves } from './SessionMoves';
import { versionsSince } from './versions';
import './news.css';

/** How many sessions are named at once. */
const AT_ONCE = 3;

/** What an update brought: a few lines a version, and the days that the rules moved, session by session. */
export function WhatsNew({ news: { seen, sessions } }: { readonly news: News }) {
  const versions = versionsSince(seen);
  return (
    <div class="news">
      {versions.map(({ version, lines }) => (
        <div key={version}>
          {versions.length === 1 ? null : <p class="quiet">Version {version}</p>}
          <ul>
            {lines.map((line) => (
              <li key={line}>{typo(line)}</li>
            ))}
          </ul>
        </div>
      ))}
      {sessions.length === 0 ? null : <Moved sessions={sessions} />}
    </div>
  );
}

function Moved({ sessions }: Pick<News, 'sessions'>) {
  const [isOpen, setOpen] = useState(false);
  const rest = sessions.slice(AT_ONCE);
  const count = sessions.reduce((sum, { moves }) => sum + moves.length, 0);
  return (
    <>
      <p>
        <strong>{typo(`Les règles ont changé : ${counted(count, 'date a bougé', 'dates ont bougé')}, dans ${counted(sessions.length, 'session')}.`)}</strong>
      </p>
      <ul class="plain">
        {sessions.slice(0, AT_ONCE).map((session) => (
          <SessionMoves key={session.id} session={session} />
        ))}
      </ul>
      {rest.length === 0 ? null : (
        <details onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>Voir {counted(rest.length, 'autre session', 'autres sessions')}</summary>
          {isOpen ? (
            <ul class="plain">
              {rest.map((session) => (
                <SessionMoves key={session.id} session={session} />
              ))}
            </ul>
          ) : null}
        </details>
      )}
    </>
  );
}
