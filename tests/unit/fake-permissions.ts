import { fakeBrowser } from 'wxt/testing/fake-browser';

interface Asked {
  readonly origins?: readonly string[];
  readonly permissions?: readonly string[];
}

type Listener = (permissions: Asked) => void;

const CERES = { origins: ['https://ceres.emploi.gouv.fr/*'] };
const NOTICES = { permissions: ['notifications'] };

const listeners = new Set<Listener>();
let mayRead = true;
let mayNotify = false;
let refuses = false;

const event = { addListener: (listener: Listener) => listeners.add(listener), removeListener: (listener: Listener) => listeners.delete(listener) };

/** What the user answers when she is asked; both permissions are given unless she refuses. */
function answer(asked: Asked): boolean {
  if (refuses) return false;
  if (asked.permissions === undefined) letRead(true);
  else letNotify(true);
  return true;
}

/** Gives Jalon a browser whose permissions can be withdrawn: `fakeBrowser` has none. CERES may be read at first, notifications not be shown. */
export function fakePermissions(): void {
  listeners.clear();
  mayRead = true;
  mayNotify = refuses = false;
  Object.assign(fakeBrowser.permissions, {
    contains: ({ permissions }: Asked) => Promise.resolve(permissions === undefined ? mayRead : mayNotify),
    request: (asked: Asked) => Promise.resolve(answer(asked)),
    remove: () => {
      letNotify(false);
      return Promise.resolve(true);
    },
    onAdded: event,
    onRemoved: event,
  });
}

/** The user gives, or withdraws, the access to CERES in the browser. */
export function letRead(allowed: boolean): void {
  mayRead = allowed;
  for (const listener of listeners) listener(CERES);
}

/** The user gives, or withdraws, the permission to notify in the browser. */
export function letNotify(allowed: boolean): void {
  mayNotify = allowed;
  for (const listener of listeners) listener(NOTICES);
}

/** From now on she refuses what she is asked for. */
export function refuse(): void {
  refuses = true;
}
