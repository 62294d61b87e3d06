import { render, waitFor } from '@testing-library/preact';
import { expect } from 'vitest';
import { openedPlan } from '@/lib/actions/plans';
import { SessionView } from '@/components/session/SessionView';

/** What is folded in the lines of the checklist. */
export const folded = () => document.querySelectorAll('.rod .rule-details');

/** Draws the session that is open, and waits for what is folded in it, which follows the first frame. */
export async function drawSession(): Promise<void> {
  render(<SessionView />);
  await waitFor(() => expect(folded()).toHaveLength(openedPlan.value?.lines.length ?? 0));
}
