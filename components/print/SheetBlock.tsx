import type { Block } from '@/lib/print/sheet';
import { NBSP } from '@/lib/words/spaces';
import { TimelineFigure } from '../timeline/TimelineFigure';
import { Box } from './Box';
import { SheetTable } from './SheetTable';

/** One block of a sheet, as paper shows it. */
export function SheetBlock({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'heading':
      return <h3>{block.text}</h3>;
    case 'text':
      return <p class={block.small === true ? 'sheet-text sheet-small' : 'sheet-text'}>{block.text}</p>;
    case 'lines':
      return <Lines lines={block.lines} right={block.right === true} />;
    case 'note':
      return <p class="sheet-note">{block.text}</p>;
    case 'list':
      return <Items items={block.items} marks={block.marks} />;
    case 'fields':
      return <Fields fields={block.fields} />;
    case 'table':
      return <SheetTable table={block} />;
    case 'signatures':
      return <Signatures of={block.of} />;
    case 'timeline':
      return <TimelineFigure timeline={block.timeline} />;
  }
}

type Of<K extends Block['kind']> = Extract<Block, { readonly kind: K }>;

function Lines({ lines, right }: { readonly lines: readonly string[]; readonly right: boolean }) {
  return (
    <div class={right ? 'sheet-lines sheet-right' : 'sheet-lines'}>
      {lines.map((line, i) => (
        <p key={i}>{line}</p>
      ))}
    </div>
  );
}

function Items({ items, marks }: Pick<Of<'list'>, 'items' | 'marks'>) {
  const List = marks === 'number' ? 'ol' : 'ul';
  return (
    <List class={`sheet-list sheet-list-${marks}`}>
      {items.map((item, i) => (
        <li key={i}>
          {marks === 'box' ? <Box ticked={false} /> : null}
          <span>{item}</span>
        </li>
      ))}
    </List>
  );
}

function Fields({ fields }: Pick<Of<'fields'>, 'fields'>) {
  return (
    <dl class="sheet-fields">
      {fields.map(([label, value]) => (
        <div key={label}>
          <dt>
            {label}
            {NBSP}:
          </dt>
          <dd class={value === null ? 'sheet-blank' : undefined}>{value ?? NBSP}</dd>
        </div>
      ))}
    </dl>
  );
}

function Signatures({ of }: Pick<Of<'signatures'>, 'of'>) {
  return (
    <ul class="sheet-signatures">
      {of.map((who, i) => (
        <li key={i}>{who}</li>
      ))}
    </ul>
  );
}
