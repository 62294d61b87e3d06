import { describe, expect, test } from 'vitest';
import { addDays, civil } from '@/lib/dates/civil';
import { SCREEN_IDS } from '@/lib/ceres/screen-ids';
import { cardText } from '@/lib/plan/card-text';
import { mailsOf } from '@/lib/plan/mails/mails';
import { mailtoHref, type Letter } from '@/lib/plan/mails/mailto';
import { plan } from '@/lib/plan/plan';
import { situation } from '@/lib/plan/situation';
import { toldOn } from '@/lib/plan/told';
import { FAMILIES, PAYLOADS } from '../../hostile/payloads';
import { hostileCentre, hostileSession } from '../../hostile/records';

// Every payload in every field, through what is said elsewhere than in the panel: a mail link, a notification, the card, a message to paste.

const TODAY = civil('2027-02-20');

const PLANS = PAYLOADS.map((payload, n) => {
  const centre = hostileCentre(n);
  return { payload, centre, planned: plan(hostileSession(n), centre, TODAY) };
});

/** The plans whose session's title is of each family. */
const BY_FAMILY = Object.entries(FAMILIES).map(([family, payloads]): [string, typeof PLANS] => [family, PLANS.filter(({ payload }) => payloads.some((one) => one === payload))]);

/** What makes another line, or turns the line round. */
const BREAKS = /[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/u;

describe('the link of a letter', () => {
  test.each(BY_FAMILY)('about %s has its two fields, and says them', (_family, plans) => {
    for (const { payload, planned, centre } of plans) {
      const letters = mailsOf(planned, centre).map(({ to, subject, body }) => ({ to, subject, body: body.slice(0, 1_800) }));
      for (const letter of [...letters, { to: payload, subject: payload, body: payload }]) checkLink(letter);
    }
  });

  test('goes to one address where there is no separator in it', () => {
    for (const payload of PAYLOADS.filter((text) => !/[,;\s\p{Cc}]/u.test(text))) expect(new URL(mailtoHref({ to: payload, subject: '', body: '' }) ?? '').pathname).not.toContain(',');
  });
});

function checkLink(letter: Letter): void {
  const href = mailtoHref(letter) ?? '';
  expect(href).toMatch(/^mailto:[\w.!~*'()%@,-]*\?subject=[\w.!~*'()%-]*&body=[\w.!~*'()%-]*$/);
  const url = new URL(href);
  expect([url.protocol, url.hash, [...url.searchParams.keys()]]).toEqual(['mailto:', '', ['subject', 'body']]);
  expect(url.searchParams.get('subject')).toBe(wellFormed(letter.subject).replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim());
  expect(url.searchParams.get('body')).toBe(asBody(letter.body));
  expect(decodeURIComponent(url.pathname)).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
}

function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\uFFFD');
}

/** As RFC 6068 wants the lines of a text, without what mail has no letter for. */
function asBody(text: string): string {
  const lines = wellFormed(text).split(/\r\n|\r|\n/);
  return lines.map((line) => Array.from(line).filter((letter) => letter === '\t' || !/\p{Cc}/u.test(letter)).join('')).join('\r\n');
}

test.each(BY_FAMILY)('a notification that names %s is two lines of plain text', (_family, plans) => {
  for (const { planned: { session: { title } } } of plans) {
    const owners = [{ label: title, agenda: [`r#${TODAY}#commander-dte#`] }];
    const notice = toldOn({ today: TODAY, next: addDays(TODAY, 1), overdue: 2, overdueText: 'Jalon', owners, beginning: [title, title] });
    expect(notice?.title).toBe('Jalon');
    const lines = notice?.message.split('\n') ?? [];
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(line).not.toMatch(BREAKS);
  }
});

test('the card beside a button of CERES keeps its four lines', () => {
  for (const { planned } of PLANS) {
    for (const screen of SCREEN_IDS) {
      const { title, lines } = cardText(screen, 'les convocations', planned);
      expect(lines.length).toBeLessThanOrEqual(4);
      for (const line of [title, ...lines]) expect(line).not.toMatch(BREAKS);
    }
  }
});

test('a « point de situation » keeps a line a subject', () => {
  for (const { planned } of PLANS) for (const line of situation(planned)) expect(line).not.toMatch(BREAKS);
});
