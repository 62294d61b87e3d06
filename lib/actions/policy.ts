import { readManaged } from '@/lib/platform/managed';
import { impose, NO_POLICY } from '@/lib/store/imposed';

let last = '{}';
let turn: Promise<unknown> = Promise.resolve();

/**
 * Reads what the IT department set on this machine, and has the centre read under it from now on. Returns whether it is another than before. One
 * reading at a time: the last one holds.
 */
export function readPolicy(): Promise<boolean> {
  const read = turn.then(readNow);
  turn = read.catch(() => undefined);
  return read;
}

async function readNow(): Promise<boolean> {
  const set = await readManaged();
  const text = JSON.stringify(set);
  if (text === last) return false;
  // Few machines have one: what it takes to read it is read with the first.
  impose(text === '{}' ? NO_POLICY : (await import('@/lib/session/policy')).policyOf(set));
  last = text;
  return true;
}
