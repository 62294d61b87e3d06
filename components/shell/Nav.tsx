import { hrefOf, route, type Place } from '@/lib/actions/navigation';
import { typo } from '@/lib/words/typography';
import { Icon } from './Icon';

type Tab = 'aujourdhui' | 'sessions' | 'reglages';

const TABS: readonly (readonly [tab: Tab, text: string])[] = [
  ['aujourdhui', 'Aujourd’hui'],
  ['sessions', 'Sessions'],
];

/** The views that are reached from the settings; all others but Aujourd'hui are of sessions. */
const OF_SETTINGS: readonly Place['view'][] = ['reglages', 'annee', 'raccourcis', 'guide'];

function tabOf(view: Place['view']): Tab {
  if (view === 'aujourdhui') return view;
  return OF_SETTINGS.includes(view) ? 'reglages' : 'sessions';
}

/** The two places one goes to daily, and the settings. */
export function Nav() {
  const here = tabOf(route.value.view);
  return (
    <nav class="nav" aria-label={typo('Jalon')}>
      {TABS.map(([tab, text]) => (
        <a key={tab} href={hrefOf({ view: tab })} aria-current={tab === here ? 'page' : undefined}>
          {text}
        </a>
      ))}
      <a
        class="nav-end"
        href={hrefOf({ view: 'reglages' })}
        aria-label="Réglages"
        aria-current={here === 'reglages' ? 'page' : undefined}
      >
        <Icon name="settings" />
      </a>
    </nav>
  );
}
