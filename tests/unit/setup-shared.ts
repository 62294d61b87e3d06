import { afterEach, beforeEach } from 'vitest';

// Views, actions and store share their modules from file to file, since reading them is dear: what `panel.ts` registers when it is first read would
// hold for the first file alone. Read late, since its browser is only there by then.
beforeEach(async () => (await import('./panel')).freshPanel());
afterEach(async () => (await import('./panel')).leavePanel());
