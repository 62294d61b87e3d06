import { expect, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fakeLocks } from '@/tests/unit/fake-locks';
import { readDue } from '@/lib/store/copy-due';
import { CENTRE, type Model } from '../model';
import { heldInCopies, keepCopies, offered, restoreCopies, wipeAll } from '../model-copies';
import { acted, fresh, recognisable, someSession, type Command, type Turn } from '../turn';
import { create } from './sessions';

function spoken(model: Model, owners: readonly string[]) {
  return new Map(owners.map((owner) => [owner, heldInCopies(model, owner)]));
}

/** The browser has emptied the store: the copies are offered, and bring everything back that they hold. */
export const loseStore: Command = async (turn) => {
  const { machine, model, dice, ways } = turn;
  if (model.owners().length === 0) return null;
  await machine.loseStore();
  model.rows.clear();
  ways.clear();
  const panel = await machine.restart();
  const now: Turn = { ...turn, panel };
  const owners = offered(model);
  expect(panel.page.lost.value.map(({ owner }) => owner).sort(), 'what is offered').toEqual([...owners].sort());
  if (dice.chance(0.3)) {
    await create(now);
    return 'lose the store, and begin again';
  }
  if (owners.length === 0) return 'lose the store, of which nothing is offered';
  await panel.page.restore(panel.page.lost.value);
  acted(now, restoreCopies(model, spoken(model, owners)));
  return `lose the store, and take ${String(owners.length)} copies back`;
};

/** Réglages lists the copies, whatever the store holds: some are taken back. */
export const takeBack: Command = async (turn) => {
  const { model, dice } = turn;
  const owners = dice.some([...model.copies.keys()], 1);
  if (owners.length === 0) return null;
  await fresh(turn).takeBack(owners);
  acted(turn, restoreCopies(model, spoken(model, owners)));
  return `take back the copies of ${owners.join(', ')}`;
};

export const wipe: Command = async (turn) => {
  const { model, panel, ways } = turn;
  if (model.owners().length === 0) return null;
  expect(await fresh(turn).wipe(), 'all is deleted').toBe(true);
  const held = wipeAll(model);
  ways.set(panel.name, () => restoreCopies(model, held));
  return 'delete everything';
};

/** The browser is killed after a save was written, before its second copy and its badge, or before its badge alone. */
export const kill: Command = async (turn) => {
  const { machine, model, dice, ways } = turn;
  const id = someSession(turn);
  if (id === null) return null;
  const isCopied = dice.chance(0.3);
  const [owner, said] = dice.chance(0.5) ? [id, recognisable(turn, 'Lieu')] : [CENTRE, recognisable(turn, 'Centre')];
  const hanging = [hang(fakeBrowser.action, 'setBadgeText', () => true)];
  if (!isCopied) hanging.push(hang(fakeBrowser.storage.local, 'set', (items) => `copie/${owner}` in Object(items)));
  const page = fresh(turn);
  // Never comes to its end: the page is gone before.
  if (owner === CENTRE) void page.editCentre({ name: said });
  else void page.editSession(id, { site: said });
  for (const { reached } of hanging) await reached;
  if (isCopied) await vi.waitUntil(async () => (await readDue([owner])).length === 0, { interval: 1 });
  for (const { restore } of hanging) restore();
  const since: [string, string][] = owner === CENTRE ? [['since', String(model.value(CENTRE, 'since') ?? machine.day)]] : [];
  keepCopies(model, model.say(owner, [[owner === CENTRE ? 'name' : 'site', said], ...since]));
  ways.clear();
  fakeLocks();
  await machine.restart();
  return `killed as ${owner} is saved, before its ${isCopied ? 'badge' : 'copy'}`;
};

/** Has the calls of the browser that are meant never answer, and tells when one was made. */
function hang<T extends object>(area: T, name: keyof T, isMeant: (given: unknown) => boolean): { readonly reached: Promise<void>; readonly restore: () => void } {
  let tell: () => void = () => undefined;
  const reached = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const real = (area[name] as (given: unknown) => unknown).bind(area);
  const spy = vi.spyOn(area, name as never).mockImplementation(((given: unknown) => {
    if (!isMeant(given)) return real(given);
    tell();
    return new Promise(() => undefined);
  }) as never);
  return { reached, restore: () => spy.mockRestore() };
}
