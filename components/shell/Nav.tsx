import { hrefOf, route, tabOf } from '@/lib/actions/navigation';
import { typo } from '@/lib/words/typography';
import { Icon } from './Icon';

const TABS = [
  ['aujourdhui', 'Aujourd’hui'],
  ['sessions', 'Sessions'],
] as const;

/** The two places one goes to daily, and the settings. */
export function Nav() {
  const here = tabOf(route.value);
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
