import { html, type Html } from '../markup';

/** A document of this age: its title, its styles and its body. */
export function documentOf(title: string, style: string, body: Html, doctype = '<!DOCTYPE html>'): string {
  const head = html`<meta charset="utf-8"><title>${title}</title>`;
  return `${doctype}\n<html lang="fr"><head>${head.source}<style>${style}</style></head>\n<body>${body.source}</body></html>\n`;
}

/** A window over the page, with what makes the page unreachable behind it. */
export const OVER = 'position:fixed;z-index:1000;left:15%;top:8%;width:70%;max-height:84%;overflow:auto;background:#fff;border:1px solid #555;padding:16px';
export const VEIL = 'position:fixed;z-index:999;left:0;top:0;width:100%;height:100%;background:rgba(0,0,0,.45)';
