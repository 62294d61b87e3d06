import { Dice } from '@/tests/corpus/generator/dice';
import { checkKept, checkShown, checkWhole } from './check';
import { COMMANDS, type Kind } from './commands';
import { Machine } from './machine';
import { Model, type Ref } from './model';
import type { SavedFile, Turn } from './turn';

/** A command that was thrown: what it is, and the seed of its own dice, so that it stays the same when others are left out. */
export interface Throw {
  readonly kind: Kind;
  readonly seed: string;
}

/** After how many commands all that is kept is read, and after which of them each time: those that take away, bring back or cut. */
const KEPT_EVERY = 6;
const RISKY: ReadonlySet<Kind> = new Set<Kind>(['kill', 'loseStore', 'takeBack', 'wipe', 'erasePerson', 'eraseSession', 'importFile', 'together']);

/** What came of a sequence: what was done, in words, by kind; and what was wrong, if anything. */
export interface Played {
  readonly done: readonly Throw[];
  readonly words: readonly string[];
  readonly failure: unknown;
}

/** Throws commands until `length` of them were done. Those that find nothing to be done to do not count. */
export async function play(seed: string, length: number): Promise<Played> {
  const dice = new Dice(seed);
  const kinds = Object.entries(COMMANDS).flatMap(([kind, { weight }]) => Array.from({ length: weight }, () => kind as Kind));
  let thrown = 0;
  return follow(seed, length, () => ({ kind: dice.pick(kinds), seed: `${seed}.${String((thrown += 1))}` }));
}

/** Plays these commands again. */
export async function replay(seed: string, commands: readonly Throw[]): Promise<Played> {
  const left = [...commands];
  return follow(seed, commands.length, () => left.shift() ?? null);
}

async function follow(seed: string, length: number, next: () => Throw | null): Promise<Played> {
  const [done, words]: [Throw[], string[]] = [[], []];
  const machine = new Machine(seed);
  const model = new Model();
  const ways = new Map<string, () => readonly Ref[]>();
  const files: SavedFile[] = [];
  try {
    await machine.open('A');
    while (done.length < length) {
      const thrown = next();
      if (thrown === null) break;
      const dice = new Dice(thrown.seed);
      await machine.pass(dice.int(1_000, 90_000));
      model.now = machine.now;
      const panel = dice.pick([...machine.panels.values()]);
      const turn: Turn = { machine, model, dice, panel, ways, files };
      const said = await COMMANDS[thrown.kind].run(turn).catch((error: unknown) => {
        done.push(thrown);
        words.push(thrown.kind);
        throw error;
      });
      if (said === null) continue;
      done.push(thrown);
      words.push(`${panel.name}: ${said}`);
      await checkShown(machine, model);
      if (done.length % KEPT_EVERY === 0 || RISKY.has(thrown.kind)) await checkKept(machine, model);
    }
    await checkKept(machine, model);
    await checkWhole(machine, model);
    return { done, words, failure: null };
  } catch (failure) {
    return { done, words, failure };
  } finally {
    await machine.end();
  }
}
