import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { ensureBrowser } from './setup.mjs';

/** A PNG to be laid in a picture, from its top, `left` px from its left edge. */
export interface Part {
  readonly file: string;
  readonly left: number;
}

/** Its size in px, and what is in it. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly parts: readonly Part[];
}

/** Pictures made of others, drawn by Chromium and written as PNG or WebP; later parts cover earlier ones. */
export async function laid(pictures: readonly (Picture & { readonly type: 'image/png' | 'image/webp'; readonly to: string })[]): Promise<void> {
  const browser = await chromium.launch({ executablePath: ensureBrowser('chromium') });
  try {
    const page = await browser.newPage();
    for (const { to, parts, ...size } of pictures) {
      const sources = parts.map(({ file, left }) => ({ left, url: `data:image/png;base64,${readFileSync(file, 'base64')}` }));
      const url = await page.evaluate(draw, { ...size, sources });
      writeFileSync(to, Buffer.from(url.slice(url.indexOf(',') + 1), 'base64'));
    }
  } finally {
    await browser.close();
  }
}

/** Runs in the page: it may use nothing from outside. */
async function draw(asked: { width: number; height: number; type: string; sources: readonly { left: number; url: string }[] }): Promise<string> {
  const canvas = document.createElement('canvas');
  canvas.width = asked.width;
  canvas.height = asked.height;
  const pen = canvas.getContext('2d');
  for (const { left, url } of asked.sources) {
    const image = new Image();
    image.src = url;
    await image.decode();
    pen?.drawImage(image, left, 0);
  }
  return canvas.toDataURL(asked.type, 0.8);
}
