import { calm } from '@/lib/platform/calm';
import { beforeEach, expect, test, vi } from 'vitest';

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

test('asked once, does it at once', () => {
  const work = vi.fn();
  calm(100, work)();
  expect(work).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(1_000);
  expect(work).toHaveBeenCalledTimes(1);
});

test('asked without end, does it once each time its rest is over', () => {
  const work = vi.fn();
  const ask = calm(100, work);
  for (let ms = 0; ms < 1_000; ms += 1) {
    ask();
    vi.advanceTimersByTime(1);
  }
  expect(work.mock.calls.length).toBeGreaterThanOrEqual(10);
  expect(work.mock.calls.length).toBeLessThanOrEqual(11);
});

test('what was asked last is done, however soon after the one before', () => {
  const done: number[] = [];
  let asked = 0;
  const ask = calm(100, () => done.push(asked));
  for (asked = 1; asked <= 3; asked += 1) ask();
  asked = 3;
  vi.advanceTimersByTime(100);
  expect(done).toEqual([1, 3]);
  vi.advanceTimersByTime(1_000);
  expect(done).toEqual([1, 3]);
});

test('rested, does it at once again', () => {
  const work = vi.fn();
  const ask = calm(100, work);
  ask();
  vi.advanceTimersByTime(100);
  ask();
  expect(work).toHaveBeenCalledTimes(2);
});
