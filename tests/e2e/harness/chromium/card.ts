import type { CDPSession, Page as Tab } from 'playwright-core';
import * as z from 'zod/mini';
import type { ShownCard } from '../api';

interface DomNode {
  readonly nodeId: number;
  readonly nodeName: string;
  readonly shadowRootType?: string | undefined;
  readonly children?: readonly DomNode[] | undefined;
  readonly shadowRoots?: readonly DomNode[] | undefined;
}

const AX = z.object({ ignored: z.boolean(), role: z.optional(z.object({ value: z.string() })), name: z.optional(z.object({ value: z.string() })) });

/** The card, which no page and no locator can reach: its root is closed. Wherever a page put it; null where none is drawn. */
export async function readCard(tab: Tab): Promise<ShownCard | null> {
  const session = await tab.context().newCDPSession(tab);
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    for (const closed of closedRoots(root)) {
      const card = find(closed, 'DIV');
      // It may go while it is looked at.
      const shown = card === undefined ? null : await describe(session, card.nodeId).catch(() => null);
      if (shown !== null) return shown;
    }
    return null;
  } finally {
    await session.detach();
  }
}

async function describe(session: CDPSession, nodeId: number): Promise<ShownCard | null> {
  const { model } = await session.send('DOM.getBoxModel', { nodeId });
  const [x, y, right, , , bottom] = model.border;
  if (x === undefined || y === undefined || right === undefined || bottom === undefined) return null;
  const { object } = await session.send('DOM.resolveNode', { nodeId, executionContextId: await ownWorld(session) });
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId ?? '',
    functionDeclaration: 'function () { return this.innerText; }',
    returnByValue: true,
  });
  return {
    text: z.string().parse(result.value).replace(/[\u00A0\u202F]/g, ' ').trim(),
    box: { x, y, width: right - x, height: bottom - y },
    accessible: await accessible(session, nodeId),
  };
}

/** A world that the page has no part in: in its own, it could hear what is asked of the card. */
async function ownWorld(session: CDPSession): Promise<number> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  return executionContextId;
}

/** What a screen reader is given of it, in order: « role name ». */
async function accessible(session: CDPSession, nodeId: number): Promise<string[]> {
  const { nodes } = await session.send('Accessibility.queryAXTree', { nodeId });
  return nodes.flatMap((node) => {
    const { ignored, role, name } = AX.parse(node);
    return ignored ? [] : [`${role?.value ?? ''} ${name?.value ?? ''}`.replace(/[\u00A0\u202F]/g, ' ').trim()];
  });
}

function closedRoots({ shadowRoots = [], children = [] }: DomNode): DomNode[] {
  return [...shadowRoots.filter(({ shadowRootType }) => shadowRootType === 'closed'), ...children.flatMap(closedRoots)];
}

function find(node: DomNode | undefined, name: string): DomNode | undefined {
  if (node === undefined || node.nodeName === name) return node;
  for (const child of node.children ?? []) {
    const found = find(child, name);
    if (found !== undefined) return found;
  }
  return undefined;
}
