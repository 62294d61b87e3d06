import { browser } from './browser';

/**
 * Has an alarm ring every `minutes`. One that already exists is left as it is: re-creating it at each start of the worker would
 * postpone it for ever. All alarms are gone after a restart or an update, so call this at every start.
 */
export async function ensureAlarm(name: string, minutes: number): Promise<void> {
  const known = await browser.alarms.get(name);
  if (known?.periodInMinutes === minutes) return;
  await browser.alarms.create(name, { periodInMinutes: minutes });
}

/** Calls back each time the alarm of that name rings, however late. */
export function onAlarm(name: string, handler: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) handler();
  });
}
