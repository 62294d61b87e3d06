import type { Block, BuiltChapter, Inline, Line, PictureSize } from '@/lib/guide/blocks';

interface Props {
  readonly block: Block;
  readonly sizes: BuiltChapter['sizes'];
}

/** A part of a chapter, drawn from what it says: no HTML is made of text. */
export function BlockView({ block, sizes }: Props) {
  switch (block.kind) {
    case 'heading':
      return <h2>{block.text}</h2>;
    case 'paragraph':
      return (
        <p>
          <LineView line={block.line} />
        </p>
      );
    case 'list':
      return <ListView ordered={block.ordered} lines={block.lines} />;
    case 'image':
      return <Picture file={block.file} alt={block.alt} size={sizes[block.file]} />;
  }
}

/** Two pixels of a picture make one of the page's. */
function Picture({ file, alt, size }: { readonly file: string; readonly alt: string; readonly size: PictureSize | undefined }) {
  const drawn = size === undefined ? {} : { width: size.width / 2, height: size.height / 2 };
  return <img class="guide-image" src={`/guide/${file}`} alt={alt} loading="lazy" {...drawn} />;
}

function ListView({ ordered, lines }: { readonly ordered: boolean; readonly lines: readonly Line[] }) {
  const items = lines.map((line, n) => (
    <li key={n}>
      <LineView line={line} />
    </li>
  ));
  return ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
}

function LineView({ line }: { readonly line: Line }) {
  return line.map((part, n) => <Part key={n} part={part} />);
}

function Part({ part }: { readonly part: Inline }) {
  switch (part.kind) {
    case 'strong':
      return <strong>{part.text}</strong>;
    case 'key':
      return <kbd>{part.text}</kbd>;
    case 'link':
      return <a href={part.to}>{part.text}</a>;
    case 'text':
      return part.text;
  }
}
