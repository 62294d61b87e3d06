import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { toast } from '@/lib/actions/state';
import { setStatus } from '@/lib/actions/tick';
import { AllFiles } from '@/components/files/AllFiles';
import { SessionFiles } from '@/components/files/SessionFiles';
import { readCalendar } from '../exchange/calendar-read';
import { created, onScreen, plain, show, toastText } from '../panel';
import { choose, field } from './fields';

let blobs: Blob[] = [];

beforeEach(() => {
  blobs = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob) blobs.push(blob);
    return 'blob:jalon';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
});

async function showFiles(): Promise<void> {
  await setStatus(await created(), 'commander-dte#', 'fait');
  render(<SessionFiles session={onScreen()} />);
}

/** Presses a button, waits for its toast, and gives what was handed out. */
async function make(name: string, said: string): Promise<Blob> {
  toast.value = null;
  fireEvent.click(screen.getByRole('button', { name }));
  await waitFor(() => expect(toastText()).toBe(said));
  const last = blobs.at(-1);
  if (last === undefined) throw new Error('no file');
  return last;
}

const calendar = async () => readCalendar(await (await make('Calendrier (.ics)', 'Calendrier exporté : jalon-soudeur-2027-03-15.ics')).text());

describe('the files of a session', () => {
  test('are four, each saying what it is for and whom it names', async () => {
    await showFiles();
    const told = screen.getAllByRole('button').map((button) => {
      const about = document.getElementById(button.getAttribute('aria-describedby') ?? '');
      return [button.textContent, plain(about?.textContent ?? '')];
    });
    expect(told).toEqual([
      ['Calendrier (.ics)', expect.stringContaining('Personne n’y est nommé')],
      ['Liste de contrôle (CSV)', expect.stringContaining('Il peut nommer des candidats')],
      ['Dossier complet (ZIP)', expect.stringContaining('données personnelles')],
      ['Fichier Jalon (JSON)', expect.stringContaining('données personnelles')],
    ]);
  });

  test('are made by a press, and the toast names each', async () => {
    await showFiles();
    expect((await make('Liste de contrôle (CSV)', 'Tableau exporté : jalon-soudeur-2027-03-15.csv')).type).toContain('text/csv');
    expect((await make('Dossier complet (ZIP)', 'Dossier exporté : jalon-soudeur-2027-03-15-dossier.zip')).type).toBe('application/zip');
    expect((await make('Fichier Jalon (JSON)', '1 session exportée : jalon-2027-02-01.json')).type).toBe('application/json');
  });
});

describe('the calendar', () => {
  test('rings for nobody, and has the last days alone, unless one chooses', async () => {
    await showFiles();
    const usual = await calendar();
    expect(usual.flatMap(({ triggers }) => triggers)).toEqual([]);
    expect(usual.some(({ uid }) => uid.includes('@conseille.'))).toBe(false);
    choose('Rappel de l’agenda', 'veille');
    fireEvent.click(field('Ajouter les dates conseillées'));
    const chosen = await calendar();
    expect(new Set(chosen.filter(({ summary }) => !summary.startsWith('Fait')).flatMap(({ triggers }) => triggers))).toEqual(new Set([-15 * 3600]));
    expect(chosen.some(({ uid }) => uid.includes('@conseille.'))).toBe(true);
  });

  test('keeps what is done until one takes it out', async () => {
    await showFiles();
    expect((await calendar()).some(({ summary }) => summary.startsWith('Fait'))).toBe(true);
    expect(field('Garder ce qui est fait').checked).toBe(true);
    fireEvent.click(field('Garder ce qui est fait'));
    expect((await calendar()).some(({ summary }) => summary.startsWith('Fait'))).toBe(false);
  });

  test('says how to add it, and that a later one doubles nothing', async () => {
    await showFiles();
    const [, howTo] = document.querySelectorAll('details');
    expect(plain(howTo?.textContent ?? '')).toMatch(/^Comment l’ajouter à un agenda \?.*un agenda à part.*il ne double rien/s);
  });
});

describe('the files of all sessions', () => {
  test('are none before there is a session', async () => {
    await show({ view: 'reglages' });
    const { container } = render(<AllFiles />);
    expect(container.textContent).toBe('');
  });

  test('are a calendar and a row each', async () => {
    await created();
    await created('Maçon');
    render(<AllFiles />);
    const ics = await make('Calendrier (.ics)', 'Calendrier exporté : jalon-sessions-2027-02-01.ics');
    const summaries = readCalendar(await ics.text()).map(({ summary }) => summary);
    expect(summaries.some((said) => said.includes('Soudeur')) && summaries.some((said) => said.includes('Maçon'))).toBe(true);
    const csv = await make('Toutes les sessions (CSV)', 'Tableau exporté : jalon-sessions-2027-02-01.csv');
    expect((await csv.text()).trimEnd().split('\r\n')).toHaveLength(3);
  });
});
