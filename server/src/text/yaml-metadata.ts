import { isMap, isPair, isScalar, isSeq, type Node, type Pair, parseDocument, type Scalar } from 'yaml';
import { DATE_KEYS, KIND_OF_KEY, LANGUAGE_KEYS } from './keys';
import { isoDay, languageTag } from './metadata';
import { blockOf, type MetadataPart } from './piece';
import type { Block, BlockKind, MetadataProblem } from './prose';
import { proseOfScalar } from './yaml-scalar';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type Message = MetadataProblem['message'];

const OWN_KEYS = ['language', 'date', 'disable', 'sources'];

/**
 * Reads YAML front matter. Works on YAML's own nodes: aliases are not followed and no object is built from what stands there.
 * What cannot be read is a problem. Offsets in the answer are in the source, where `body` starts at `offset`.
 */
export function readYaml(
  body: string,
  offset: number,
): { readonly blocks: readonly Block[]; readonly metadata: MetadataPart } {
  const reading = new YamlReading(body, offset);
  if (isDeep(body)) {
    reading.problem(0, body.length, UNREADABLE);
    return { blocks: reading.blocks, metadata: reading.metadata };
  }
  try {
    const document = parseDocument(body, { uniqueKeys: false, prettyErrors: false, logLevel: 'silent' });
    for (const error of document.errors.slice(0, 3)) {
      const what = error.message.split('\n', 1)[0]!;
      reading.problem(error.pos[0], error.pos[1], {
        en: `The front matter is not valid YAML: ${what}`,
        fr: `L’en-tête n’est pas du YAML correct : ${what}`,
      });
    }
    reading.readTop(document.contents as Node | null);
  } catch {
    // Nested too deep for the YAML parser.
    reading.problem(0, body.length, UNREADABLE);
  }
  return { blocks: reading.blocks, metadata: reading.metadata };
}

const UNREADABLE: Message = { en: 'The front matter cannot be read.', fr: 'L’en-tête est illisible.' };

/** The deepest that brackets are nested in front matter that is read. */
const DEEPEST = 64;

/** The YAML parser calls itself for each bracket and takes quadratic time over the errors: too many are counted before it is asked. */
function isDeep(body: string): boolean {
  let depth = 0;
  for (let i = 0; i < body.length && depth <= DEEPEST; i++) {
    const unit = body[i];
    if (unit === '[' || unit === '{') depth++;
    else if ((unit === ']' || unit === '}') && depth > 0) depth--;
  }
  return depth > DEEPEST;
}

class YamlReading {
  readonly blocks: Block[] = [];
  readonly #problems: MetadataProblem[] = [];
  readonly #part: Mutable<MetadataPart> = {};
  readonly #body: string;
  readonly #offset: number;

  constructor(body: string, offset: number) {
    this.#body = body;
    this.#offset = offset;
  }

  get metadata(): MetadataPart {
    return { ...this.#part, problems: this.#problems };
  }

  problem(start: number, end: number, message: Message): void {
    this.#problems.push({ span: { start: start + this.#offset, end: Math.max(start, end) + this.#offset }, message });
  }

  readTop(node: Node | null): void {
    const own = entries(node).find(({ key }) => key === 'bluepencil');
    if (own) this.#readOwn(own);
    for (const { key, value } of entries(node)) {
      const kind = KIND_OF_KEY.get(key);
      if (kind) this.#readProse(kind, value);
      const text = textOf(value);
      if (text === null) continue;
      if (kind === 'headline') this.#part.title ??= text;
      else if (LANGUAGE_KEYS.includes(key)) this.#part.language ??= languageTag(text) ?? undefined;
      else if (DATE_KEYS.includes(key)) this.#part.date ??= isoDay(text) ?? undefined;
    }
  }

  #readOwn({ keyNode, value }: Entry): void {
    if (!isMap(value)) {
      this.#problemAt(keyNode, {
        en: '“bluepencil” holds settings: language, date, disable, sources.',
        fr: '« bluepencil » contient des paramètres : language, date, disable, sources.',
      });
      return;
    }
    for (const entry of entries(value)) {
      if (entry.key === 'language') this.#part.language = this.#checked(entry, languageTag, NOT_A_LANGUAGE);
      else if (entry.key === 'date') this.#part.date = this.#checked(entry, isoDay, NOT_A_DATE);
      else if (entry.key === 'disable') this.#part.disable = this.#list(entry);
      else if (entry.key === 'sources') this.#part.sources = this.#list(entry);
      else this.#problemAt(entry.keyNode, unknownKey(entry.key));
    }
  }

  #checked({ keyNode, value }: Entry, read: (text: string) => string | null, message: Message): string | undefined {
    const found = read(textOf(value) ?? '');
    if (found === null) this.#problemAt(value ?? keyNode, message);
    return found ?? undefined;
  }

  #list({ keyNode, value }: Entry): readonly string[] | undefined {
    const one = textOf(value);
    if (one !== null) return [one];
    const items = isSeq(value) ? value.items.map((item) => textOf(item as Node)) : [null];
    if (items.includes(null)) this.#problemAt(value ?? keyNode, NOT_A_LIST);
    return items.filter((item) => item !== null);
  }

  #readProse(kind: BlockKind, value: Node | null): void {
    const scalars = isSeq(value) ? value.items : isMap(value) ? [value] : [value];
    for (const item of scalars) {
      const scalar = isMap(item) ? (entries(item).find(({ key }) => key === 'name')?.value ?? null) : item;
      if (!isScalar(scalar) || typeof scalar.value !== 'string') continue;
      const { prose, holder } = proseOfScalar(this.#body, scalar as Scalar<string>);
      if (!prose) continue;
      this.blocks.push(blockOf(kind, prose, -this.#offset, { holder, level: kind === 'headline' ? 1 : undefined }));
    }
  }

  #problemAt(node: Node | null, message: Message): void {
    const [start, end] = node?.range ?? [0, 0];
    this.problem(start, end, message);
  }
}

interface Entry {
  readonly key: string;
  readonly keyNode: Node;
  readonly value: Node | null;
}

/** The entries of a map whose keys are words, keys in lower case. */
function entries(node: Node | null): readonly Entry[] {
  if (!isMap(node)) return [];
  return node.items.flatMap((pair: Pair) => {
    if (!isPair(pair) || !isScalar(pair.key)) return [];
    return [{ key: String(pair.key.value).toLowerCase(), keyNode: pair.key as Node, value: pair.value as Node | null }];
  });
}

/** A scalar as text, as it is written where it is no string; null for anything else. */
function textOf(node: Node | null): string | null {
  if (!isScalar(node) || node.value === null) return null;
  return typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
}

const NOT_A_LANGUAGE: Message = {
  en: 'Not a language: write a tag such as “en” or “fr”.',
  fr: 'Langue inconnue : écrivez un code comme « fr » ou « en ».',
};
const NOT_A_DATE: Message = {
  en: 'Not a date: write it as 2026-11-24.',
  fr: 'Date incorrecte : écrivez-la sous la forme 2026-11-24.',
};
const NOT_A_LIST: Message = {
  en: 'A list of words is expected here.',
  fr: 'Une liste de mots est attendue ici.',
};
const unknownKey = (key: string): Message => ({
  en: `Unknown setting “${key}”; known are ${OWN_KEYS.join(', ')}.`,
  fr: `Paramètre inconnu « ${key} » ; connus : ${OWN_KEYS.join(', ')}.`,
});
