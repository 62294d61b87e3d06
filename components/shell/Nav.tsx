import { hrefOf, route, type Place } from '@/lib/actions/navigation';
import { typo } from '@/lib/words/typography';
import { Icon } from './Icon';

const TABS: readonly { readonly place: Place; readonly text: string; readonly views: readonly Place['view'][] }[] = [
  { place: { view: 'aujourdhui' }, text: 'Aujourd’hui', views: ['aujourdhui'] },
  { place: { view: 'sessions' }, text: 'Sessions', views: ['sessions', 'session', 'modifier', 'deja-fait', 'historique', 'point', 'dupliquer', 'nouvelle', 'si'] },
];

/** The two places one goes to daily, and the settings. */
export function Nav() {
  const { view } = route.value;
  return (
    <nav class="nav" aria-label={typo('Jalon')}>
      {TABS.map(({ place, text, views }) => (
        <a key={text} href={hrefOf(place)} aria-current={views.includes(view) ? 'page' : undefined}>
          {text}
        </a>
      ))}
      <a
        class="nav-end"
        href={hrefOf({ view: 'reglages' })}
        aria-label="Réglages"
        aria-current={view === 'reglages' ? 'page' : undefined}
      >
        <Icon name="settings" />
      </a>
    </nav>
  );
}
