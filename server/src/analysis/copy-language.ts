import { detect, LANGUAGES, type Language, languageOf, lean } from '../languages';
import type { Block, ProseDocument } from '../text';
import type { Settings } from './settings';

/** A block shorter than this is in the article's language whatever its words. */
const SHORTEST_FOREIGN = 80;

/** How much of the body tells the language, in UTF-16 units. */
const SAMPLE = 4000;

/** The language of an article; what is in one that no pack reads has the nearest that there is, and is left unread. */
export interface CopyLanguage {
  readonly language: Language;
  readonly foreign: boolean;
}

/** What the article says of itself, then what is set, then what it looks like, then the reader's own. */
export function languageOfArticle(prose: ProseDocument, settings: Settings): CopyLanguage {
  const stated = languageOf(prose.metadata.language ?? '');
  if (stated) return { language: stated, foreign: false };
  const set = settings.language !== 'auto' && languageOf(settings.language);
  if (set) return { language: set, foreign: false };
  const text = sample(prose);
  const guessed = detect(text, LANGUAGES);
  const unknown = guessed === null && prose.metadata.language !== undefined;
  const likeliest = guessed ?? lean(text, LANGUAGES) ?? settings.check.locale;
  return {
    language: languageOf(likeliest) ?? languageOf(settings.check.locale) ?? LANGUAGES[0]!,
    foreign: guessed === 'other' || unknown,
  };
}

/** The language of a block; null where no pack reads it. */
export function languageOfBlock(block: Block, { language, foreign }: CopyLanguage): Language | null {
  const stated = block.language && languageOf(block.language);
  if (stated) return stated;
  const article = foreign ? null : language;
  if (block.text.length < SHORTEST_FOREIGN) return article;
  const guessed = detect(block.text, LANGUAGES);
  return guessed === 'other' ? null : guessed === null ? article : languageOf(guessed)!;
}

function sample({ blocks }: ProseDocument): string {
  let text = '';
  for (const block of blocks) {
    text += `${block.text}\n`;
    if (text.length > SAMPLE) break;
  }
  return text;
}
