import { route } from '@/lib/actions/navigation';
import { ChapterPage } from './ChapterPage';
import { CHAPTERS } from './chapters';
import { Contents } from './Contents';
import './guide.css';

/** The guide: a chapter, or all there are; an address that leads to none shows them all. */
export function GuideView() {
  const place = route.value;
  const id = 'chapter' in place ? place.chapter : '';
  const at = CHAPTERS.findIndex((chapter) => chapter.id === id);
  const chapter = CHAPTERS[at];
  return (
    <div class="guide">
      {chapter === undefined ? <Contents isLost={id !== ''} /> : <ChapterPage chapter={chapter} before={CHAPTERS[at - 1]} after={CHAPTERS[at + 1]} />}
    </div>
  );
}
