import type { Content, Entry } from '../content';
import type { Dice } from '../dice';
import { html, ifAny, ifSome, type Html } from '../markup';
import { documentOf, OVER, VEIL } from './document';
import { control, drawn, drawnHidden, plainKit, pressable, type Kit } from './kit';
import { BOTH, type Make } from './make';

const STYLE = `
body{margin:0;font:14px "72",Arial,sans-serif;color:#32363a}
.sapMTitle{font-weight:400}.sapMTitleStyleH3{font-size:20px}.sapMTitleStyleH5{font-size:16px}
.sapFShellBar{background:#354a5f;color:#fff;padding:8px}.sapMLabel{display:block;color:#6a6d70}.sapMLabelColonAndRequired::before{content:attr(data-colon)}
.sapMITBFilter{display:inline-block;padding:10px;cursor:pointer}.sapMITBSelected{border-bottom:3px solid #0854a0;color:#0854a0}
.sapTntNLI{padding:8px}.sapTntNLISelected{background:#e5f0fa;font-weight:700}.sapMBtn{border:0;background:none;padding:2px}
.sapMBtnInner{display:inline-block;border:1px solid #0854a0;border-radius:4px;padding:5px 10px;color:#0854a0;background:#fff;text-decoration:none}
.sapMListTblHeaderCell,.sapMListTblCell{padding:8px;text-align:left;font-weight:400;border-bottom:1px solid #e4e4e4}.sapMMsgStrip{background:#f5faff;padding:8px}
.sapMGT{display:inline-block;width:160px;padding:12px;background:#fff;border:1px solid #eee}.sapMNCValueScr{font-size:32px}
.sapUiInvisibleText{position:absolute;clip:rect(0,0,0,0);width:1px;height:1px;overflow:hidden}`;

/** SAPUI5: controls drawn by scripts, texts in « bdi », light headings, dialogs in an area of their own. */
export const ui5: Make = {
  id: 'ui5',
  parts: BOTH,
  draw(page, dice) {
    const kit = kitOf(page, dice);
    return documentOf(page.title, STYLE, html`<div id="content" class="sapUiBody">${body(page, kit, dice)}</div><div id="sap-ui-static" data-sap-ui-area="sap-ui-static">${overlay(page, kit)}</div>`);
  },
};

function kitOf({ buttonForm }: Content, dice: Dice): Kit {
  const id = (kind: string) => `__${kind}${String(dice.int(0, 99))}-__xmlview${String(dice.int(0, 9))}`;
  const isResponsive = dice.chance(0.7);
  return {
    ...plainKit(buttonForm, dice),
    section: (text) => html`<div class="sapMTB"><span id="${id('title')}" class="sapMTitle sapMTitleStyleH5"><span dir="auto">${text}</span></span></div>`,
    line: (text) => html`<div><span class="sapMText">${text}</span></div>`,
    notice: (text) => html`<div class="sapMMsgStrip" role="note"><span class="sapUiInvisibleText">Information</span><div class="sapMMsgStripMessage"><span class="sapMText">${text}</span></div></div>`,
    facts: (rows) => html`<div class="sapUiForm">${rows.map(([label, text]) => html`<div class="sapUiFormElement">${labelOf(label, null)}<div class="sapUiFormElementText"><span class="sapMText">${text}</span></div></div>`)}</div>`,
    form: (fields) => html`<div class="sapUiForm" role="form">${fields.map((field) => {
      const name = `${id('input')}-inner`;
      return html`<div class="sapUiFormElement">${labelOf(field.label, name)}<div class="sapMInputBase"><div class="sapMInputBaseContentWrapper">${control(field, name, false, 'sapMInputBaseInner')}</div></div></div>`;
    })}</div>`,
    table: (table) => (isResponsive ? listOf(table) : gridOf(table)),
    buttons: (labels) => html`<div class="sapMIBar sapMFooter-CTX" role="toolbar">${labels.map((label) => (buttonForm === 'native' ? html`<button id="${id('button')}" class="sapMBtn sapMBtnBase"><span class="sapMBtnInner"><span class="sapMBtnContent"><bdi>${label}</bdi></span></span></button>` : pressable(label, buttonForm, 'sapMBtnInner', dice)))}</div>`,
    prose: (paragraphs) => html`${paragraphs.map((text) => html`<div class="sapMFT"><span class="sapMText">${text}</span></div>`)}`,
    tiles: (tiles) => html`<div class="sapMTileCnt">${tiles.map(({ label, count }) => html`<div class="sapMGT" role="link" tabindex="0"><div class="sapMGTHdrTxt"><span class="sapMText">${label}</span></div><div class="sapMNCValueScr">${count}</div></div> `)}</div>`,
    links: (labels) => html`<ul class="sapMListItems" role="list">${labels.map((label) => html`<li class="sapMLIB" role="listitem"><a class="sapMLnk" href="#">${label}</a></li>`)}</ul>`,
  };
}

type Drawn = Parameters<Kit['table']>[0];

function labelOf(text: string, of: string | null): Html {
  const inner = html`<span class="sapMLabelTextWrapper"><bdi>${text}</bdi></span><span class="sapMLabelColonAndRequired" data-colon=":"></span>`;
  return of === null ? html`<span class="sapMLabel">${inner}</span>` : html`<label class="sapMLabel" for="${of}">${inner}</label>`;
}

function listOf({ columns, rows, empty }: Drawn): Html {
  return html`<div class="sapMList"><table class="sapMListTbl" role="grid"><thead><tr role="row">${columns.map((head) => html`<th class="sapMListTblHeaderCell" role="columnheader"><div class="sapMColumnHeader"><span class="sapMText">${head}</span></div></th>`)}</tr></thead>
    <tbody>${rows.length === 0 ? html`<tr class="sapMListTblRow"><td class="sapMListTblCell" colspan="${columns.length}">${empty}</td></tr>` : rows.map((cells) => html`<tr class="sapMLIB sapMListTblRow" role="row">${cells.map((text) => html`<td class="sapMListTblCell" role="gridcell"><span class="sapMText">${text}</span></td>`)}</tr>`)}</tbody></table></div>`;
}

/** The other table: its heads are in cells, in a table apart. */
function gridOf({ columns, rows, empty }: Drawn): Html {
  const cell = 'sapUiTableCellInner sapMListTblCell';
  return html`<div class="sapUiTable"><div class="sapUiTableColHdrCnt"><table role="presentation"><tbody><tr class="sapUiTableColHdrTr" role="row">${columns.map((head) => html`<td role="columnheader" class="sapUiTableHeaderCell"><div class="${cell}" style="width:130px"><span class="sapMLabel"><bdi>${head}</bdi></span></div></td>`)}</tr></tbody></table></div>
    <div class="sapUiTableCCnt"><table role="presentation"><tbody>${rows.map((cells) => html`<tr class="sapUiTableRow" role="row">${cells.map((text) => html`<td role="gridcell"><div class="${cell}" style="width:130px">${text}</div></td>`)}</tr>`)}</tbody></table>${rows.length === 0 ? html`<div class="sapUiTableCtrlEmptyMsg">${empty}</div>` : null}</div></div>`;
}

function body(page: Content, kit: Kit, dice: Dice): Html {
  const level = dice.pick([html` role="heading" aria-level="2"`, null]);
  const entry = ({ label, current }: Entry) => html`<li class="sapTntNLI${current ? ' sapTntNLISelected' : ''}" role="none"><div class="sapTntNLIItem" role="menuitemradio" aria-checked="${String(current)}"><span class="sapMText">${label}</span></div></li>`;
  const tab = ({ label, current }: Entry) => html`<div class="sapMITBItem sapMITBFilter${current ? ' sapMITBSelected' : ''}" role="tab" aria-selected="${String(current)}" tabindex="-1"><div class="sapMITBTextOnly"><span class="sapMITHTextContent">${label}</span></div></div>`;
  return html`<header class="sapFShellBar"><span class="sapMTitle">${page.brand}</span>${ifAny(page.search, (text) => html`<form class="sapMSF"><input type="search" class="sapMSFI" placeholder="${text}"></form>`)}</header>
    ${ifSome(page.menu, (entries) => html`<nav class="sapTntSideNavigation"><ul class="sapTntNL" role="menubar" style="list-style:none">${entries.map(entry)}</ul></nav>`)}
    <div class="sapMPage"><section class="sapMPageEnableScrolling">${ifSome(page.breadcrumb, (steps) => html`<nav class="sapMBreadcrumbs"><ol style="list-style:none">${steps.map((text, index) => html`<li style="display:inline">${index === steps.length - 1 ? html`<span class="sapMText">${text}</span>` : html`<a class="sapMLnk" href="#">${text}</a><span class="sapMBreadcrumbsSeparator" aria-hidden="true"> / </span>`}</li>`)}</ol></nav>`)}
      ${ifAny(page.heading, (text) => html`<div class="sapMTitle sapMTitleStyleH3"${level}><span>${text}</span></div>`)}
      ${ifSome(page.tabs, (entries) => html`<div class="sapMITH" role="tablist">${entries.map(tab)}</div>`)}
      ${drawn(page.blocks, kit)}${drawnHidden(page.hidden, kit, dice)}</section>
      ${page.help === null ? null : html`<aside class="sapMPanel"><div class="sapMPanelHdr"><span class="sapMTitle sapMTitleStyleH5">${page.help.heading}</span></div><div class="sapMPanelContent">${drawn(page.help.blocks, kit)}</div></aside>`}</div>
    ${ifSome(page.footer, (lines) => html`<div class="sapMFlexBox">${lines.map((text) => html`<span class="sapMText">${text}</span> `)}</div>`)}`;
}

function overlay({ modal }: Content, kit: Kit): Html | null {
  return modal === null
    ? null
    : html`<div id="sap-ui-blocklayer-popup" class="sapUiBLy" style="${VEIL}"></div><div class="sapMDialog sapMDialogOpen" role="dialog" aria-modal="true" style="${OVER}"><header class="sapMDialogTitleGroup"><span class="sapMTitle sapMTitleStyleH5">${modal.heading}</span></header><section class="sapMDialogSection">${drawn(modal.blocks, kit)}</section></div>`;
}
