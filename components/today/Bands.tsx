import { due, duePartly } from '@/lib/actions/state';
import { HOME_GROUPS, HOME_LIMIT, unansweredOf, type Home, type HomeGroup } from '@/lib/plan/home';
import { bySession } from '@/lib/plan/home-groups';
import { Fragment, type VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { later } from '../shell/later';
import { useGradually } from '../shell/useGradually';
import { Band } from './Band';
import { SessionCard } from './SessionCard';
import { Unanswered } from './Unanswered';

const TITLES: Readonly<Record<HomeGroup, string>> = {
  'en-retard': 'En retard',
  aujourdhui: 'Aujourd’hui',
  'sous-7-jours': 'Sous 7 jours',
  'sous-30-jours': 'Sous 30 jours',
  conseille: 'Conseillé',
};

// Below what presses, and read after it is on screen.
const Afterwards = later(async () => (await import('./Afterwards')).Afterwards);
const Nothing = later(async () => (await import('./Nothing')).Nothing);

/** The bands, the first of them at once and the rest from above to below over the frames that follow: nothing moves what is read already. */
export function Bands({ groups }: { readonly groups: Home }) {
  const bands = useMemo(() => bandsOf(groups), [groups]);
  const partly = duePartly.value;
  const room = useGradually(bands.reduce((sum, { cards }) => sum + cards.length, 0), partly);
  const unanswered = unansweredOf(due.value ?? []);
  return (
    <>
      {unanswered.length === 0 && bands.every(({ cards }) => cards.length === 0) ? <Nothing /> : null}
      {bands.map(({ group, before, cards }) => (
        <Fragment key={group}>
          {cards.length === 0 || room <= before ? null : (
            <Band name={group} title={TITLES[group]} count={partly ? null : groups[group].length}>
              {cards.slice(0, room - before)}
            </Band>
          )}
          {group === 'en-retard' && room >= cards.length ? <Unanswered sessions={unanswered} /> : null}
        </Fragment>
      ))}
      {room === Infinity ? <Afterwards /> : null}
    </>
  );
}

interface Cards {
  readonly group: HomeGroup;
  /** How many cards stand above its own. */
  readonly before: number;
  readonly cards: readonly VNode[];
}

/** The cards of each band, made once a reading: one that is drawn already is left alone when others join it. */
function bandsOf(groups: Home): Cards[] {
  const bands: Cards[] = [];
  let before = 0;
  for (const group of HOME_GROUPS) {
    const cards = bySession(groups[group].slice(0, HOME_LIMIT)).map((own) => <SessionCard key={own.session.id} {...own} />);
    bands.push({ group, before, cards });
    before += cards.length;
  }
  return bands;
}
