import { describe, expect, test } from 'vitest';
import { NEW_CENTRE, type Centre } from '@/lib/session/centre';
import { saidAt, withSaid, type PagePlace } from '@/lib/session/said-screens';

const JURY: PagePlace = { route: '/#/sessions/…', heading: 'Session …', recognised: 'jury' };
const NONE: PagePlace = { ...JURY, recognised: '' };

const corrected: Centre = withSaid(NEW_CENTRE, JURY, 'candidats', 'e1');

describe('what was said of a page', () => {
  test('is nothing where nothing was', () => {
    expect(saidAt([], JURY)).toBeNull();
    expect(saidAt(corrected.screens, { ...JURY, route: '/#/aide' })).toBeNull();
    expect(saidAt(corrected.screens, { ...JURY, heading: '' })).toBeNull();
  });

  test('holds for the same route and heading, where the same is recognised again', () => {
    expect(saidAt(corrected.screens, JURY)).toBe('candidats');
    expect(saidAt(corrected.screens, { ...JURY, recognised: 'pv' })).toBeNull();
    expect(saidAt(corrected.screens, NONE)).toBeNull();
  });

  test('« ce n’est pas cet écran » is said too, and is not nothing', () => {
    expect(saidAt(withSaid(NEW_CENTRE, JURY, '', 'e1').screens, JURY)).toBe('');
  });

  test('of a file that does not say what was recognised, it holds whatever is', () => {
    const screens = [{ id: 'e1', route: JURY.route, heading: JURY.heading, screen: 'candidats', recognised: null }];
    for (const place of [JURY, NONE]) expect(saidAt(screens, place)).toBe('candidats');
  });
});

describe('to say it', () => {
  test('adds one entry, which says what had been recognised', () => {
    expect(corrected.screens).toEqual([{ id: 'e1', ...JURY, screen: 'candidats' }]);
  });

  test('takes the place of what was said of that page before, and of no other', () => {
    const both = withSaid(corrected, NONE, 'pv', 'e2');
    expect(withSaid(both, JURY, 'resultats', 'e3').screens.map(({ id, screen }) => [id, screen])).toEqual([
      ['e2', 'pv'],
      ['e3', 'resultats'],
    ]);
  });

  test('as it is recognised anyway, takes the former word back', () => {
    expect(withSaid(corrected, JURY, 'jury', 'e2').screens).toEqual([]);
    expect(withSaid(NEW_CENTRE, NONE, '', 'e2').screens).toEqual([]);
  });
});
