import { fireEvent, render, screen, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { openedPlan } from '@/lib/actions/plans';
import { opened } from '@/lib/actions/state';
import { addDays, civil } from '@/lib/dates/civil';
import { plan } from '@/lib/plan/plan';
import { timelineOf, type Timeline } from '@/lib/plan/timeline';
import { saidOf } from '@/lib/plan/timeline-words';
import { NEW_CENTRE } from '@/lib/session/centre';
import { newSession, type Session } from '@/lib/session/session';
import { lanesOf } from '@/components/timeline/lanes';
import { segmentsOf } from '@/components/timeline/segments';
import { stopsOf } from '@/components/timeline/stops';
import { ROD_ENDS, tallOf, wrapped } from '@/components/timeline/tall';
import { TimelineFigure } from '@/components/timeline/TimelineFigure';
import { TimelineView } from '@/components/timeline/TimelineView';
import { ON_PAPER, ON_SCREEN, wideOf } from '@/components/timeline/wide';
import { scaleOf } from '@/lib/plan/timeline-scale';
import { created, plain, show, TODAY } from '../panel';

/** A timeline on the day of these tests, of a session from 15 March on. */
function timeline(said: Partial<Session> = {}, onPaper = false): Timeline {
  const session = { ...newSession('s', 'Soudeur', civil('2027-03-15'), civil('2027-03-17')), ...said };
  return timelineOf(plan(session, NEW_CENTRE, civil(TODAY)), { onPaper });
}

/** With something on either side of the scale. */
const BEYOND: Partial<Session> = { titleExpiry: civil('2024-01-01') };

describe('the view', () => {
  async function open(): Promise<string> {
    const id = await created();
    await show({ view: 'frise', id });
    render(<TimelineView />);
    return id;
  }

  test('while the session is read, or when it is not there, it says so', () => {
    const { unmount } = render(<TimelineView />);
    screen.getByText('Lecture en cours…');
    unmount();
    opened.value = 'missing';
    render(<TimelineView />);
    screen.getByText('Session introuvable');
  });

  test('it leads back to the session, to a tab of its own, and to paper', async () => {
    const id = await open();
    const href = (name: string) => screen.getByRole('link', { name }).getAttribute('href');
    screen.getByRole('heading', { name: 'Frise', level: 1 });
    expect(href('Soudeur')).toBe(`#/sessions/${id}`);
    expect(href('Ouvrir en grand')).toBe(`sidepanel.html#/sessions/${id}/frise`);
    expect(href('Imprimer')).toBe(`print.html#frise/${id}`);
    for (const name of ['Ouvrir en grand', 'Imprimer']) expect(screen.getByRole('link', { name }).getAttribute('target')).toBe('_blank');
  });

  test('its table is the equal of the picture: a row a mark, in the same order', async () => {
    await open();
    const rows = within(screen.getByRole('table')).getAllByRole('row');
    const [head, ...body] = rows.map((row) => plain(row.textContent));
    expect(head).toBe('JourTâchePhaseÉtat');
    const whole = openedPlan.value;
    const { marks } = timelineOf(whole ?? expect.fail('no plan'));
    expect(body).toHaveLength(marks.length);
    expect(body).toContain('lun. 14 déc. 2026Créer la session dans CERESProgrammation dans CERES49 jours de retard');
    expect(screen.getAllByRole('rowheader').map((cell) => cell.getAttribute('scope'))).toEqual(marks.map(() => 'row'));
    expect(screen.getByRole('table').querySelector('caption')?.textContent).toBe('En tableau, du premier jour au dernier');
  });

  test('what has no date is said under it', async () => {
    await open();
    screen.getByText(/^Sans date/);
  });
});

describe.each([
  ['wide', 0],
  ['tall', 1],
] as const)('the %s picture', (_name, n) => {
  function picture(of: Timeline = timeline()): HTMLElement {
    render(<TimelineFigure timeline={of} />);
    const found = screen.getAllByRole('group', { name: (name) => plain(name) === 'Frise : Soudeur, 15 – 17 mars 2027' })[n];
    return found ?? expect.fail('no picture');
  }

  const marksIn = (of: HTMLElement) => within(of).getAllByRole('img');
  const focused = () => plain(document.activeElement?.getAttribute('aria-label') ?? '');
  const key = (name: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key: name });

  test('reads every mark aloud, in order of time', () => {
    const of = timeline();
    expect(marksIn(picture(of)).map((mark) => mark.getAttribute('aria-label'))).toEqual(of.marks.map(saidOf));
  });

  test('is one stop of Tab, at the first mark that is open', () => {
    const of = timeline({ titleExpiry: civil('2028-06-30') });
    const [first, second] = of.marks;
    expect([first?.state, second?.state]).toEqual(['fait', 'en-retard']);
    const stops = marksIn(picture(of)).filter((mark) => mark.getAttribute('tabindex') === '0');
    expect(stops.map((mark) => mark.getAttribute('aria-label'))).toEqual([second === undefined ? '' : saidOf(second)]);
  });

  test('is gone through by arrows, Home and End, and stays within its ends', () => {
    const marks = marksIn(picture());
    const said = marks.map((mark) => plain(mark.getAttribute('aria-label') ?? ''));
    marks[0]?.focus();
    key('ArrowLeft');
    expect(focused()).toBe(said[0]);
    key('ArrowRight');
    expect(focused()).toBe(said[1]);
    key('ArrowDown');
    expect(focused()).toBe(said[2]);
    key('ArrowUp');
    expect(focused()).toBe(said[1]);
    key('End');
    expect(focused()).toBe(said.at(-1));
    // Nor does the page scroll on.
    expect(key('ArrowRight')).toBe(false);
    expect(focused()).toBe(said.at(-1));
    key('Home');
    expect(focused()).toBe(said[0]);
  });

  test('leaves other keys alone', () => {
    marksIn(picture())[0]?.focus();
    expect(key('a')).toBe(true);
    expect(key('ArrowRight')).toBe(false);
  });

  test('shows what is pointed at, by key or by mouse, and Tab comes back there', async () => {
    const of = picture();
    screen.getByText(/^Chaque marque est une tâche/);
    const mark = within(of).getByRole('img', { name: /^Créer la session dans CERES/ });
    fireEvent.pointerEnter(mark);
    screen.getByText('Créer la session dans CERES');
    screen.getByText((text) => plain(text).startsWith('lun. 14 déc. 2026, 49 jours de retard'));
    expect(mark.getAttribute('tabindex')).toBe('0');
    within(of).getByRole('img', { name: /^Commander les dossiers/ }).focus();
    await screen.findByText('Commander les dossiers techniques d’évaluation dans CERES');
    expect(mark.getAttribute('tabindex')).toBe('-1');
  });

  test('draws what lies beyond its scale, on either side', () => {
    const of = timeline(BEYOND);
    expect(new Set(of.marks.map(({ place }) => place))).toEqual(new Set(['earlier', 'within', 'later']));
    expect(marksIn(picture(of))).toHaveLength(of.marks.length);
  });
});

test('the legend names each shape that is there, and no other', () => {
  render(<TimelineFigure timeline={timeline()} />);
  const legend = within(screen.getByRole('list', { name: 'Ce que disent les formes' })).getAllByRole('listitem');
  expect(legend.map(({ textContent }) => textContent)).toEqual(['en retard', 'sous 30 jours', 'conseillé seulement', 'à faire', 'pas encore ouvert']);
});

test('on paper it is one image, its marks numbered, with nothing to focus', () => {
  const of = timeline({}, true);
  const { container } = render(<TimelineFigure timeline={of} />);
  const image = screen.getByRole('img');
  expect(image.querySelectorAll('[tabindex]')).toHaveLength(0);
  expect([...image.querySelectorAll('.shape text')].map(({ textContent }) => textContent)).toEqual(of.marks.map((_, n) => String(n + 1)));
  expect(plain(container.textContent)).not.toMatch(/retard|aujourd’hui/);
  expect(plain(container.textContent)).toContain('le lun. 1er févr. 2027');
});

describe('where things are drawn', () => {
  const long = { end: addDays(civil('2027-03-15'), 60) };
  const cases = [timeline(), timeline(BEYOND), timeline({ end: civil('2027-03-15') }), timeline(long)];

  test.each([
    ['on screen', ON_SCREEN],
    ['on paper', ON_PAPER],
  ] as const)('across, %s, no mark is on another, even where it is narrowest', (_where, sizes) => {
    for (const of of cases) {
      const { marks, height } = wideOf(of, sizes, 60);
      expect(marks.map(({ mark }) => mark.id)).toEqual(of.marks.map(({ id }) => id));
      const spots = marks.map(({ x, dx, y }) => ({ x: x * sizes.least + dx, y }));
      for (const [n, a] of spots.entries()) {
        expect(a.y).toBeLessThan(height);
        for (const b of spots.slice(n + 1)) expect(Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y))).toBeGreaterThan(sizes.pitch - 0.01);
      }
    }
  });

  test('across, a mark of the session stays in the column of its day', () => {
    const { marks, scale } = wideOf(timeline(), ON_SCREEN, 60);
    const column = (scale.session.size / 3) * ON_SCREEN.least;
    for (const { dx, x2 } of marks) if (x2 === null) expect(Math.abs(dx) + ON_SCREEN.pitch / 2).toBeLessThanOrEqual(column / 2);
  });

  test('down, no mark is on another, and none beyond the narrowest panel', () => {
    for (const of of cases) {
      const { rows, height } = tallOf(of);
      const marks = rows.flatMap((row) => (row.kind === 'group' ? row.marks : []));
      expect(marks.map(({ mark }) => mark.id).sort()).toEqual(of.marks.map(({ id }) => id).sort());
      for (const [n, a] of marks.entries()) {
        expect(a.x + 12).toBeLessThanOrEqual(203);
        expect(a.y).toBeLessThan(height);
        for (const b of marks.slice(n + 1)) expect(Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y))).toBeGreaterThanOrEqual(24);
      }
    }
  });

  test('down, time only goes on, and each day is said once', () => {
    const { rows } = tallOf(timeline());
    expect(rows.map(({ y }) => y)).toEqual(rows.map(({ y }) => y).sort((a, b) => a - b));
    const said = rows.flatMap((row) => (row.kind === 'group' && row.says !== null ? [row.says] : []));
    expect(said).toEqual([...new Set(said)]);
  });

  test('down, the scale breaks where days lie beyond it', () => {
    const kinds = tallOf(timeline(BEYOND)).rows.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'break')).toHaveLength(2);
    expect(kinds.indexOf('break')).toBeLessThan(kinds.indexOf('month'));
    expect(kinds.lastIndexOf('break')).toBeGreaterThan(kinds.lastIndexOf('month'));
    const { cuts, rows } = tallOf(timeline(BEYOND));
    const ends = rows.flatMap(({ kind, y }) => (kind === 'break' ? [y + ROD_ENDS] : []));
    expect([cuts[0], cuts.at(-1)]).toEqual(ends);
    expect(cuts).toEqual([...cuts].sort((a, b) => a - b));
  });

  test('two phases that pass at once never share a lane', () => {
    for (const of of cases) {
      const lanes = lanesOf(stopsOf(of).filter((stop) => stop.kind === 'together'));
      for (const [n, a] of lanes.entries()) {
        for (const b of lanes.slice(n + 1)) expect(a.lane !== b.lane || a.last < b.first || b.last < a.first).toBe(true);
      }
    }
  });

  test('the rod is whole: each stretch begins where the one before ends, the days of the session one by one', () => {
    for (const of of cases) {
      const scale = scaleOf(of);
      const stretches = segmentsOf(of, scale);
      expect(stretches[0]?.x1).toBeCloseTo(scale.margins.earlier);
      expect(stretches.at(-1)?.x2).toBeCloseTo(1 - scale.margins.later);
      for (const [n, { x1 }] of stretches.entries()) if (n > 0) expect(x1).toBeCloseTo(stretches[n - 1]?.x2 ?? -1);
    }
    const days = (of: Timeline) => segmentsOf(of, scaleOf(of)).filter((one) => one.of === 'session');
    expect(days(timeline()).map(({ day }) => day)).toEqual(['2027-03-15', '2027-03-16', '2027-03-17']);
    expect(days(timeline(long))).toHaveLength(1);
  });

  test('a title breaks between words alone', () => {
    expect(wrapped('Inscriptions, jury et convocations', 20)).toEqual(['Inscriptions, jury', 'et convocations']);
    expect(wrapped('Déroulement', 4)).toEqual(['Déroulement']);
  });
});
