import { fakeBrowser } from 'wxt/testing/fake-browser';

type Listener = (permissions: { origins?: string[] }) => void;

const listeners = new Set<Listener>();
let given = true;

const event = { addListener: (listener: Listener) => listeners.add(listener), removeListener: (listener: Listener) => listeners.delete(listener) };

/** Gives Jalon a browser whose permissions can be withdrawn: `fakeBrowser` has none. CERES may be read at first. */
export function fakePermissions(): void {
  listeners.clear();
  given = true;
  Object.assign(fakeBrowser.permissions, {
    contains: () => Promise.resolve(given),
    request: () => {
      letRead(true);
      return Promise.resolve(true);
    },
    onAdded: event,
    onRemoved: event,
  });
}

/** The user gives, or withdraws, the access to CERES in the browser. */
export function letRead(allowed: boolean): void {
  given = allowed;
  for (const listener of listeners) listener({ origins: ['https://ceres.emploi.gouv.fr/*'] });
}
