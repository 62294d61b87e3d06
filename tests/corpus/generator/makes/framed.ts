import type { Content } from '../content';
import type { Dice } from '../dice';
import { escaped, Html, html, ifAny, ifSome } from '../markup';
import { BOOTSTRAP_STYLE, bootstrapKit, bootstrapMiddle } from './bootstrap';
import { documentOf } from './document';
import { drawn } from './kit';
import { BOTH, type Make } from './make';
import { tablesKit } from './tables';

const STYLE = `body{margin:0;font:13px Tahoma,sans-serif}iframe{border:0;width:100%;height:800px}
.rubrique{display:inline-block;padding:6px}.rubrique.on{background:#fc0}
.voile{position:fixed;inset:0;background:rgba(0,0,0,.4);z-index:50}.fenetre{position:fixed;left:10%;top:8%;width:80%;height:80%;z-index:51;background:#fff}`;

/** A shell with its menu, and the screen in a frame of the same origin; what lies over it is a frame too. */
export const framed: Make = {
  id: 'framed',
  parts: BOTH,
  draw(page, dice) {
    const inner = frame(documentOf('', BOOTSTRAP_STYLE, middle(page, dice)));
    const over = page.modal === null ? null : html`<div class="voile"></div><div class="fenetre"><iframe title="fenêtre" srcdoc="${frame(documentOf('', BOOTSTRAP_STYLE, overlay(page, dice)))}"></iframe></div>`;
    return documentOf(page.title, STYLE, html`<div class="bandeau">${page.brand}${ifAny(page.search, (text) => html`<input placeholder="${text}">`)}</div>
      ${ifSome(page.menu, (entries) => html`<div class="rubriques">${entries.map(({ label, current }) => html`<span class="rubrique${current ? ' on' : ''}"><a href="#" target="contenu">${label}</a></span>`)}</div>`)}
      <iframe name="contenu" title="contenu" srcdoc="${inner}"></iframe>
      ${ifSome(page.footer, (lines) => html`<div class="pied">${lines.join(' - ')}</div>`)}${over}`);
  },
};

function kitOf({ buttonForm }: Content, dice: Dice) {
  return dice.chance(0.5) ? tablesKit(buttonForm, dice) : bootstrapKit(buttonForm, dice);
}

function middle(page: Content, dice: Dice): Html {
  const kit = kitOf(page, dice);
  const help = page.help === null ? null : html`<div class="well"><b>${page.help.heading}</b>${drawn(page.help.blocks, kit)}</div>`;
  return html`${bootstrapMiddle(page, kit, dice)}${help}`;
}

function overlay({ modal, buttonForm }: Content, dice: Dice): Html {
  return modal === null ? html`` : html`<h3>${modal.heading}</h3>${drawn(modal.blocks, bootstrapKit(buttonForm, dice))}`;
}

/** A document within an attribute. */
function frame(source: string): Html {
  return new Html(escaped(source));
}
