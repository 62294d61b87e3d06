import { renderHook } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { newCandidate } from '@/lib/session/session-lists';
import { useKept } from '@/components/people/useKept';

const anew = (...labels: string[]) => labels.map((label, n) => newCandidate(`c${String(n)}`, label));

test('entries of which nothing has changed stay the same objects, so that nothing of them is drawn again', () => {
  const { result, rerender } = renderHook(useKept, { initialProps: anew('A. B.', 'C. D.') });
  const [a, b] = result.current;
  rerender(anew('A. B.', 'C. Z.', 'E. F.'));
  expect(result.current).toEqual(anew('A. B.', 'C. Z.', 'E. F.'));
  expect(result.current[0]).toBe(a);
  expect(result.current[1]).not.toBe(b);
  rerender(anew('A. B.'));
  expect(result.current).toEqual([a]);
});
