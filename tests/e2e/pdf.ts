import { readFile } from 'node:fs/promises';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A run of text of a page: what it says and its box, in points from the page's upper left corner. */
export interface PdfText {
  readonly text: string;
  readonly x: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A page of a printed file. */
export interface PdfPage {
  /** In points: A4 is 595 by 842. */
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PdfText[];
  /** All that it says, in the order in which it was drawn, spaces made plain. */
  readonly text: string;
}

/** The pages of a PDF file, read by a program that knows nothing of browsers. */
export async function readPdf(path: string): Promise<readonly PdfPage[]> {
  const task = getDocument({ data: new Uint8Array(await readFile(path)), verbosity: 0 });
  const document = await task.promise;
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
  const pages = await Promise.all(
    numbers.map(async (number) => {
      const page = await document.getPage(number);
      const { width, height } = page.getViewport({ scale: 1 });
      const { items } = await page.getTextContent();
      const texts = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [textOf(item, height)] : []));
      return { width, height, texts, text: texts.map(({ text }) => text).join(' ').replace(/\s+/g, ' ') };
    }),
  );
  await task.destroy();
  return pages;
}

interface Drawn {
  readonly str: string;
  readonly width: number;
  readonly height: number;
  readonly transform: readonly unknown[];
}

/** PDF counts from the lower left corner. */
function textOf({ str, width, height, transform }: Drawn, pageHeight: number): PdfText {
  const [, , , , x, y] = transform.map(Number);
  return { text: str, x: x ?? 0, top: pageHeight - (y ?? 0) - height, width, height };
}
