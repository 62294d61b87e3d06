import { expect, test, vi } from 'vitest';
import { idle, painted } from '@/lib/platform/frame';

test('a frame is on screen once its callbacks have run', async () => {
  const callbacks: (() => void)[] = [];
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => callbacks.push(callback));
  const done = vi.fn();
  const shown = painted().then(done);
  await Promise.resolve();
  expect(done).not.toHaveBeenCalled();
  for (const callback of callbacks) callback();
  await shown;
  vi.unstubAllGlobals();
});

test('a page that nobody sees, which has no frames, is not waited for without end', async () => {
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', () => 0);
  const done = vi.fn();
  const shown = painted().then(done);
  await vi.advanceTimersByTimeAsync(499);
  expect(done).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  await shown;
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('idle is when the browser says so', async () => {
  let say: () => void = () => undefined;
  vi.stubGlobal('requestIdleCallback', (callback: () => void) => (say = callback));
  const done = vi.fn();
  const rested = idle().then(done);
  await Promise.resolve();
  expect(done).not.toHaveBeenCalled();
  say();
  await rested;
  vi.unstubAllGlobals();
});
