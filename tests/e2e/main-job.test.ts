import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Jalon } from './harness';
import { browsers, launch } from './harness';
import { walkMainJob } from './main-job';

describe.each(browsers)('the main job in %s', (browser) => {
  let jalon: Jalon;

  beforeAll(async () => {
    jalon = await launch({ browser });
  });

  afterAll(async () => {
    await jalon.close();
  });

  test('from a new session to an import of everything, and nothing lost', async () => {
    const lines: string[] = [];
    await walkMainJob(jalon, (line) => lines.push(line), `.output/e2e/${browser}`);
    expect(lines.length).toBeGreaterThan(5);
  });
});
