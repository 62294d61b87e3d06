import { mailtoHref, MOST_IN_A_LINK } from '@/lib/plan/mails/mailto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

/** What a mail program reads in a link (RFC 6068): the addresses, and the fields by name. */
function opened(href: string): { to: string[]; fields: [string, string][] } {
  const [head = '', query = ''] = href.replace(/^mailto:/, '').split('?');
  const fields = query.split('&').map((part): [string, string] => {
    const [name = '', value = ''] = part.split('=');
    return [name, decodeURIComponent(value)];
  });
  return { to: head.split(',').map(decodeURIComponent), fields };
}

describe('the link that opens a letter', () => {
  test('carries address, subject and text, lines ending as mail wants them', () => {
    const href = mailtoHref({ to: 'epreuves-btp@afpa.fr', subject: 'DTE non reçu : 27-0412', body: 'Madame,\nMonsieur' });
    expect(href).toBe('mailto:epreuves-btp@afpa.fr?subject=DTE%20non%20re%C3%A7u%20%3A%2027-0412&body=Madame%2C%0D%0AMonsieur');
  });

  test('takes several addresses, however they are set apart', () => {
    expect(opened(mailtoHref({ to: ' a@x.fr ; b@x.fr,c@x.fr', subject: '', body: '' }) ?? '').to).toEqual(['a@x.fr', 'b@x.fr', 'c@x.fr']);
  });

  test('is none for a text too long for a link', () => {
    expect(mailtoHref({ to: '', subject: '', body: 'x'.repeat(MOST_IN_A_LINK) })).not.toBeNull();
    expect(mailtoHref({ to: '', subject: '', body: 'x'.repeat(MOST_IN_A_LINK + 1) })).toBeNull();
  });

  test.each(['\r\nBcc: x@y.z', '&bcc=x@y.z', '?bcc=x@y.z', '#x', '%0ABcc:x', '\u2028Bcc: x', '\u0000'])('adds no header and no field for %j', (trick) => {
    const href = mailtoHref({ to: `a@x.fr${trick}`, subject: `Objet${trick}`, body: `Texte${trick}` }) ?? '';
    expect(opened(href).fields.map(([name]) => name)).toEqual(['subject', 'body']);
    expect(opened(href).fields[0]?.[1]).not.toMatch(/[\p{Cc}\p{Zl}]/u);
    expect(opened(href).to.join('')).not.toMatch(/[\p{Cc}\p{Zl}]/u);
    expect(new URL(href).hash).toBe('');
  });

  test('whatever is typed has two fields, and the text comes back as it was', () => {
    const any = fc.string({ unit: 'binary', maxLength: 200 });
    fc.assert(
      fc.property(any, any, any, (to, subject, body) => {
        const href = mailtoHref({ to, subject, body });
        expect(href).not.toBeNull();
        expect(opened(href ?? '').fields.map(([name]) => name)).toEqual(['subject', 'body']);
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'é', '&', '=', '%', '\n', ' ', '?', '’', '#', '+'), maxLength: 200 }), (body) => {
        expect(opened(mailtoHref({ to: '', subject: '', body }) ?? '').fields[1]?.[1]).toBe(body.replace(/\n/g, '\r\n'));
      }),
    );
  });
});
