import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readChanges } from '@/lib/store/read-session';
import type { Kept, Model } from '../model';
import { fresh, offers, recognisable, someSession, type Command } from '../turn';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

export const passDay: Command = async ({ machine, model, dice }) => {
  const days = dice.pick([1, 1, 1, 2, 7, 30]);
  await machine.pass(days * DAY_MS + dice.int(1, 999));
  model.now = machine.now;
  return `${String(days)} days pass`;
};

/** The clock is set, back or forth: nothing that was said changes its order. */
export const setClock: Command = async ({ machine, model, dice }) => {
  const ms = dice.pick([-40 * DAY_MS, -2 * DAY_MS, -3 * HOUR_MS, -5 * HOUR_MS, 4 * HOUR_MS, 20 * DAY_MS]) + dice.int(1, 999);
  await machine.pass(ms);
  model.now = machine.now;
  return `the clock is set by ${String(Math.round(ms / HOUR_MS))} hours`;
};

export const restart: Command = async ({ machine, ways }) => {
  ways.clear();
  await machine.restart();
  return 'restart';
};

export const secondPanel: Command = async ({ machine, ways, dice }) => {
  if (!machine.panels.has('B')) {
    await machine.open('B');
    return 'open a second panel';
  }
  if (dice.chance(0.7)) return null;
  ways.delete('B');
  await machine.close('B');
  return 'close the second panel';
};

export const go: Command = async (turn) => {
  const { panel, dice } = turn;
  const id = someSession(turn);
  const places = [{ view: 'aujourdhui' }, { view: 'sessions' }, ...(id === null ? [] : [{ view: 'session', id } as const])] as const;
  const place = dice.pick(places);
  panel.page.route.value = place;
  await panel.page.refresh();
  return `${panel.name} goes to ${place.view}`;
};

/** Two panels save at one moment, on the same session: both stand, in one order or the other, and so do their copies. */
export const together: Command = async (turn) => {
  const { machine, model } = turn;
  const [one, two] = [machine.panels.get('A'), machine.panels.get('B')];
  const id = someSession(turn);
  if (one === undefined || two === undefined || id === null) return null;
  const said = [recognisable(turn, 'Lieu'), recognisable(turn, 'Numéro')] as const;
  const [a, b] = [{ ...turn, panel: one }, { ...turn, panel: two }];
  await Promise.all([fresh(a).editSession(id, { site: said[0] }), fresh(b).editSession(id, { ceresNumber: said[1] })]);
  const acts = [() => offers(a, model.say(id, [['site', said[0]]])), () => offers(b, model.say(id, [['ceresNumber', said[1]]]))];
  const changes = await readChanges(await machine.disk(), id);
  const inOrder = changes.at(-1)?.path === 'ceresNumber' ? acts : acts.reverse();
  const kept = inOrder.map((act): Kept => {
    act();
    return { said: model.said(id), at: model.now };
  });
  await adoptCopies(model, id, kept);
  return `A and B save ${id} together`;
};

/** Which of the two came last cannot be told beforehand: the copies that are there are of this or that moment, and the whole is one of them. */
async function adoptCopies(model: Model, id: string, kept: readonly Kept[]): Promise<void> {
  const stored = await fakeBrowser.storage.local.get([`copie/${id}`, `copie-precedente/${id}`]);
  const known = model.copies.get(id);
  const all = [...kept, ...(known === undefined ? [] : [known.last, ...(known.previous === null ? [] : [known.previous])])];
  const found = (key: string) => all.find(({ said }) => said.length === (stored[key] as { readonly count: number } | undefined)?.count) ?? null;
  const [last, previous] = [found(`copie/${id}`), found(`copie-precedente/${id}`)];
  if (last === null) throw new Error(`the copy of ${id} is of no moment`);
  model.copies.set(id, { last, previous });
}
