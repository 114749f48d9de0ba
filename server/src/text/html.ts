import { type Token, type TokenHandler, Tokenizer, TokenizerMode } from 'parse5';
import { directiveIn } from './directives';
import { datelineOf } from './furniture';
import { captionOfImage, metadataOf } from './html-attributes';
import { BLOCK_ELEMENTS, LONGEST_OF_KIND, MASKED_ELEMENTS, VOID_ELEMENTS } from './html-elements';
import { closed, type Frame, framesOf, isForeign, isSkipped, kindFrame, opened } from './html-frames';
import { putHtml } from './html-text';
import { InlineTraits } from './inline-traits';
import { blockOf, type MetadataPart, pieceOf, type Reader, type TakePiece } from './piece';
import type { Block, Directive } from './prose';
import { ProseBuilder } from './prose-builder';

/**
 * HTML, from parse5's token stream rather than its tree: prose needs to know which of a few elements are open (`Frame`), and a
 * stack can be taken up again in the middle of a document, where a tree cannot. A piece begins at the tag of a block element.
 */
export const htmlReader: Reader = {
  initial: '',
  read(source, from, state, take) {
    if (from < source.length) new HtmlReading(source, from, state, take).run();
  },
};

/** A piece without blocks is cut off at this length, so that an edit in one does not read a whole page again. */
const LONGEST_EMPTY_PIECE = 2000;

/** A `<sup>` that calls a footnote, as against one that is part of a word (1<sup>er</sup>). */
const FOOTNOTE_CALL = /^<sup\b[^<>]*>\s*(?:<a\b([^<>]*)|\[\s*(?:<a\b|\d))/i;
const FOOTNOTE_LOOK_AHEAD = 300;

/** The tokenizer state in which the text of an element has to be read (HTML, 13.2.6.4.4 and 13.2.6.4.7). */
const TEXT_MODE: ReadonlyMap<string, Tokenizer['state']> = new Map<string, Tokenizer['state']>([
  ['title', TokenizerMode.RCDATA],
  ['textarea', TokenizerMode.RCDATA],
  ['style', TokenizerMode.RAWTEXT],
  ['xmp', TokenizerMode.RAWTEXT],
  ['iframe', TokenizerMode.RAWTEXT],
  ['noembed', TokenizerMode.RAWTEXT],
  ['noframes', TokenizerMode.RAWTEXT],
  ['noscript', TokenizerMode.RAWTEXT],
  ['script', TokenizerMode.SCRIPT_DATA],
  ['plaintext', TokenizerMode.PLAINTEXT],
]);

/** From this length on, in UTF-16 units, what one tag or comment encloses is read in growing parts. */
const LONG_MARKUP = 4096;

class HtmlReading implements TokenHandler {
  readonly onParseError = null;
  readonly #source: string;
  readonly #from: number;
  readonly #take: TakePiece;
  readonly #tokenizer: Tokenizer;
  readonly #prose: ProseBuilder;
  readonly #inline = new InlineTraits();
  /** What to add to the tokenizer's offsets, which count the markup alone. */
  #shift = 0;
  #isDone = false;
  #frames: Frame | null;
  /** The innermost frame where the block's first text stood. */
  #blockFrames: Frame | null = null;
  #breaks = 0;
  /** The text since the last tag: parse5 hands it out in tokens whose inner borders cannot be relied on after a reference. */
  #textStart = -1;
  #textEnd = -1;
  /** Where an inline element that is masked began, and how many of its name are open in it. */
  #mask: { readonly tag: string; readonly start: number; depth: number } | null = null;

  #pieceStart: number;
  #pieceState: string;
  #reach = 0;
  #blocks: Block[] = [];
  #directives: Directive[] = [];
  #metadata: MetadataPart | undefined;

  constructor(source: string, from: number, state: string, take: TakePiece) {
    this.#source = source;
    this.#from = from;
    this.#take = take;
    this.#prose = new ProseBuilder(source);
    this.#frames = framesOf(state);
    this.#pieceStart = from;
    this.#pieceState = state;
    this.#tokenizer = new Tokenizer({ sourceCodeLocationInfo: true }, this);
    // It joins what it is given to what it has; kept short, that costs nothing.
    this.#tokenizer.preprocessor.bufferWaterline = 256;
  }

  /** Hands the tokenizer each piece of markup, up to where that ends; the text between is read here, many times quicker. */
  run(): void {
    const source = this.#source;
    const tokenizer = this.#tokenizer;
    tokenizer.inForeignNode = isForeign(this.#frames);
    let at = this.#from;
    let given = 0;
    while (at < source.length && !this.#isDone) {
      const markup = source.indexOf('<', at);
      this.#onText(at, markup < 0 ? source.length : markup);
      if (markup < 0) break;
      this.#shift = markup - given;
      at = markup;
      do {
        // The tokenizer joins what it is given while a script or a comment lasts: given ever more at once, that stays linear.
        const close = source.indexOf('>', at - markup < LONG_MARKUP ? at : 2 * at - markup);
        const end = close < 0 ? source.length : close + 1;
        tokenizer.write(source.slice(at, end), false);
        at = end;
      } while (at < source.length && tokenizer.state !== TokenizerMode.DATA && !this.#isDone);
      given += at - markup;
      if (!this.#isDone) tokenizer.flushCharacters();
    }
    if (!this.#isDone) tokenizer.write('', true);
  }

  onCharacter(token: Token.CharacterToken): void {
    this.#onText(this.#shift + token.location!.startOffset, this.#shift + token.location!.endOffset);
  }

  #onText(start: number, end: number): void {
    if (start >= end) return;
    if (this.#textStart < 0) this.#textStart = start;
    this.#textEnd = end;
  }

  onWhitespaceCharacter(token: Token.CharacterToken): void {
    this.onCharacter(token);
  }

  onNullCharacter(token: Token.CharacterToken): void {
    this.onCharacter(token);
  }

  onDoctype(): void {
    this.#flushText();
  }

  onComment(token: Token.CommentToken): void {
    this.#flushText();
    const start = this.#shift + token.location!.startOffset - this.#pieceStart;
    const end = Math.min(this.#source.length, this.#shift + token.location!.endOffset) - this.#pieceStart;
    const directive = directiveIn(token.data, start, end);
    if (directive) this.#directives.push(directive);
  }

  onStartTag(token: Token.TagToken): void {
    this.#flushText();
    const tag = token.tagName;
    const [start, end] = this.#placeOf(token);
    if (BLOCK_ELEMENTS.has(tag)) this.#blockBoundary(start, end);
    if (tag === 'br') this.#lineBreak(start, end);
    this.#inline.opened(tag, end);
    this.#noteMetadata(token);
    if (VOID_ELEMENTS.has(tag)) {
      if (tag === 'img') this.#image(token);
      return;
    }
    if (!(token.selfClosing && isForeign(this.#frames))) this.#open(token, start);
    const mode = TEXT_MODE.get(tag);
    if (mode !== undefined && !isForeign(this.#frames)) this.#tokenizer.state = mode;
    this.#tokenizer.inForeignNode = isForeign(this.#frames);
  }

  onEndTag(token: Token.TagToken): void {
    this.#flushText();
    const tag = token.tagName;
    const [start, end] = this.#placeOf(token);
    if (BLOCK_ELEMENTS.has(tag)) this.#blockBoundary(start, end);
    if (this.#mask?.tag === tag && --this.#mask.depth === 0) this.#endMask(end);
    this.#inline.closed(tag, start);
    this.#frames = closed(this.#frames, tag);
    this.#tokenizer.inForeignNode = isForeign(this.#frames);
  }

  onEof(): void {
    this.#flushText();
    const end = this.#source.length;
    this.#endBlock(end);
    if (end > this.#pieceStart) this.#cut(end, end);
  }

  #placeOf(token: Token.TagToken): readonly [start: number, end: number] {
    return [this.#shift + token.location!.startOffset, this.#shift + token.location!.endOffset];
  }

  #open(token: Token.TagToken, start: number): void {
    const tag = token.tagName;
    if (MASKED_ELEMENTS.has(tag)) {
      if (this.#mask?.tag === tag) this.#mask.depth++;
      else if (!this.#mask && !isSkipped(this.#frames)) this.#mask = { tag, start, depth: 1 };
    }
    if (tag === 'sup' && this.#isFootnoteCall(start)) token = { ...token, attrs: [{ name: 'hidden', value: '' }] };
    this.#frames = opened(this.#frames, token);
  }

  #isFootnoteCall(start: number): boolean {
    this.#reach = Math.max(this.#reach, start + FOOTNOTE_LOOK_AHEAD);
    const call = FOOTNOTE_CALL.exec(this.#source.slice(start, start + FOOTNOTE_LOOK_AHEAD));
    return call !== null && (call[1] === undefined || (/\bhref\s*=/i.test(call[1]) && call[1].includes('#')));
  }

  #flushText(): void {
    const [start, end] = [this.#textStart, this.#textEnd];
    this.#textStart = -1;
    if (start < 0 || this.#mask || isSkipped(this.#frames)) return;
    const wasEmpty = this.#prose.isEmpty;
    putHtml(this.#prose, this.#source, start, end);
    this.#inline.words(this.#source.slice(start, end));
    if (/\S/.test(this.#source.slice(start, end))) this.#breaks = 0;
    if (wasEmpty && !this.#prose.isEmpty) this.#blockFrames = this.#frames;
  }

  #endMask(end: number): void {
    const { start } = this.#mask!;
    this.#mask = null;
    if (this.#prose.isEmpty) this.#blockFrames = this.#frames;
    this.#prose.mask(start, end);
  }

  /** One `<br>` is white space; two end a paragraph, as many content systems write them. */
  #lineBreak(start: number, end: number): void {
    if (this.#mask || isSkipped(this.#frames)) return;
    this.#prose.space(start, end);
    if (++this.#breaks > 1) this.#blockBoundary(start, end);
  }

  #image(token: Token.TagToken): void {
    if (!this.#prose.isEmpty || this.#mask || isSkipped(this.#frames)) return;
    const caption = captionOfImage(this.#source, token, this.#shift, this.#pieceStart);
    if (caption) this.#blocks.push(caption);
  }

  #noteMetadata(token: Token.TagToken): void {
    const part = metadataOf(token);
    if (part) this.#metadata = { ...part, ...this.#metadata };
  }

  #blockBoundary(start: number, end: number): void {
    this.#endBlock(start);
    const isLong = start - this.#pieceStart > LONGEST_EMPTY_PIECE;
    if (start > this.#pieceStart && (this.#blocks.length > 0 || isLong)) this.#cut(start, end);
  }

  #endBlock(at: number): void {
    if (this.#mask) this.#endMask(this.#source.slice(this.#mask.start, at).trimEnd().length + this.#mask.start);
    this.#breaks = 0;
    const prose = this.#prose.build();
    if (!prose) {
      this.#inline.clear();
      return;
    }
    const marks = this.#inline.take(prose);
    const origin = this.#blockFrames;
    const stated = kindFrame(origin);
    const language = origin?.language || undefined;
    let kind = stated && stated.kind !== 'skip' && stated.kind !== '' ? stated.kind : 'paragraph';
    if (prose.text.length > (LONGEST_OF_KIND[kind] ?? Number.POSITIVE_INFINITY)) kind = 'paragraph';
    const level = kind === 'heading' || kind === 'headline' ? stated?.level : undefined;
    const dateline = kind === 'paragraph' ? datelineOf(prose.text) : undefined;
    this.#blocks.push(blockOf(kind, prose, this.#pieceStart, { level, language, dateline, ...marks }));
    if (stated?.tag === 'title') this.#metadata = { title: prose.text, ...this.#metadata };
  }

  #cut(end: number, seen: number): void {
    const state = this.#frames?.key ?? '';
    const reach = Math.min(this.#source.length, Math.max(seen, this.#reach)) - this.#pieceStart;
    const place = { length: end - this.#pieceStart, reach, state: this.#pieceState };
    const content = { blocks: this.#blocks, directives: this.#directives, metadata: this.#metadata };
    const goOn = this.#take(pieceOf(place, content), state);
    [this.#pieceStart, this.#pieceState] = [end, state];
    [this.#blocks, this.#directives, this.#metadata] = [[], [], undefined];
    if (!goOn) {
      this.#isDone = true;
      this.#tokenizer.pause();
    }
  }
}
