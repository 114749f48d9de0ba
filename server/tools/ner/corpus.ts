import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { closes, follows, OUTSIDE, opens, TAGS, tagOf } from '../../src/annotate/names/labels';
import { type Sentence, splitSentences } from '../../src/annotate/sentences';
import { type Token, tokenize } from '../../src/annotate/tokens';
import { en } from '../../src/languages/en';
import { type LearningLanguage, learningLanguage } from './languages';

/** A name in a sentence's text; type -1 where only the span is known. */
export interface Gold {
  readonly start: number;
  readonly end: number;
  readonly type: number;
}

/** One annotated sentence, as text. */
export interface Example {
  readonly corpus: string;
  /** `train`, `dev` or `test`, as the corpus names its parts. */
  readonly part: string;
  readonly language: LearningLanguage;
  readonly document: string | null;
  readonly id: string;
  readonly text: string;
  readonly gold: readonly Gold[];
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** For each token, the tags that the annotation allows, as bits. */
  readonly allowed: Uint32Array;
}

interface Line {
  readonly tokens: readonly string[];
  readonly tags: readonly string[];
  readonly doc?: string | null;
  readonly id?: string;
  readonly space_after?: readonly boolean[];
}

const TYPE_OF: Readonly<Record<string, number>> = { PER: 0, LOC: 1, ORG: 2, MISC: 3 };

/** Corpora whose annotation leaves "other" out: what they leave untagged may be one. */
const WITHOUT_OTHER = /^uner-/;

/** Every annotated sentence under a folder, in the order of file names and lines. */
export function readCorpora(folder: string): readonly Example[] {
  if (!existsSync(folder)) throw new Error(`no corpora at ${folder}`);
  const examples: Example[] = [];
  for (const file of readdirSync(folder)
    .filter((f) => f.endsWith('.jsonl'))
    .sort()) {
    const [corpus, id, part] = file.split('.') as [string, string, string];
    const language = learningLanguage(id);
    for (const line of readFileSync(join(folder, file), 'utf8').split('\n')) {
      if (line) examples.push(exampleOf({ corpus, part, language }, JSON.parse(line) as Line));
    }
  }
  return examples;
}

export function exampleOf(from: Pick<Example, 'corpus' | 'part' | 'language'>, line: Line): Example {
  const { text, gold } = toText(from.language.id === 'pt' ? contract(line) : line);
  return exampleFrom({ ...from, document: line.doc ?? null, id: line.id ?? '' }, text, gold);
}

/** An example of a text with its names marked. */
export function exampleFrom(
  from: Pick<Example, 'corpus' | 'part' | 'language' | 'document' | 'id'>,
  text: string,
  gold: readonly Gold[],
): Example {
  const { corpus, part, language, document, id } = from;
  const whole = { ...en, ...language, id: 'en' } as const;
  const tokens = tokenize(text, whole);
  return {
    corpus,
    part,
    language,
    document,
    id,
    text,
    gold,
    tokens,
    sentences: splitSentences(tokens, text, whole),
    allowed: allowedTags(tokens, gold, WITHOUT_OTHER.test(corpus)),
  };
}

const CLINGS_LEFT = /^([.,;:!?%)\]}’'”]|\.\.\.|…|'s|n't|-[a-z]+)$/i;
const CLINGS_RIGHT = /^([([{“$£€#]|.*['’])$/;

/** Writes tokens as text: with the corpus's own spaces where it keeps them, by the usual habits where it does not. */
function toText(line: Line): { readonly text: string; readonly gold: readonly Gold[] } {
  let text = '';
  const gold: Gold[] = [];
  line.tokens.forEach((token, i) => {
    const before = line.tokens[i - 1];
    if (before !== undefined) {
      const clings = CLINGS_LEFT.test(token) || (before.length < 4 && CLINGS_RIGHT.test(before));
      if (line.space_after?.[i - 1] ?? !clings) text += ' ';
    }
    const start = text.length;
    text += token;
    const [place, type] = line.tags[i]!.split('-');
    if (place === 'B') gold.push({ start, end: text.length, type: TYPE_OF[type!]! });
    else if (place === 'I' && gold.length > 0) gold.push({ ...gold.pop()!, end: text.length });
  });
  return { text, gold };
}

const CONTRACTIONS: readonly (readonly [RegExp, string, Readonly<Record<string, string>>])[] = [
  [/^de$/i, 'd', {}],
  [/^em$/i, 'n', {}],
  [/^por$/i, 'pel', { o: 'pelo', a: 'pela', os: 'pelos', as: 'pelas' }],
  [/^a$/i, 'a', { o: 'ao', os: 'aos', a: 'à', as: 'às' }],
];
const CONTRACTED =
  /^(os?|as?|estes?|estas?|esses?|essas?|aqueles?|aquelas?|eles?|elas?|isto|isso|aquilo|uma?|umas|uns)$/;

/** Portuguese treebanks split "do" into "de" and "o": joins them again where both lie inside or outside one name. */
function contract(line: Line): Line {
  const tokens: string[] = [];
  const tags: string[] = [];
  const spaces: boolean[] = [];
  line.tokens.forEach((token, i) => {
    const before = tokens.at(-1);
    const joins = line.tags[i] === tags.at(-1)?.replace('B-', 'I-');
    const rule = before === undefined || !joins ? undefined : CONTRACTIONS.find(([first]) => first.test(before));
    const whole =
      rule && CONTRACTED.test(token)
        ? (rule[2][token] ?? (/^(pel|a)$/.test(rule[1]) ? undefined : rule[1] + token))
        : undefined;
    if (whole !== undefined) {
      tokens[tokens.length - 1] =
        before![0] === before![0]!.toUpperCase() ? whole[0]!.toUpperCase() + whole.slice(1) : whole;
      spaces[spaces.length - 1] = line.space_after?.[i] ?? true;
    } else {
      tokens.push(token);
      tags.push(line.tags[i]!);
      spaces.push(line.space_after?.[i] ?? true);
    }
  });
  return { ...line, tokens, tags, space_after: spaces };
}

/** The tags each token may have. A name that does not begin and end with tokens takes in those that it touches. */
export function allowedTags(tokens: readonly Token[], gold: readonly Gold[], maybeOther: boolean): Uint32Array {
  const allowed = new Uint32Array(tokens.length).fill(maybeOther ? outsideOrOther() : 1 << OUTSIDE);
  for (const name of gold) {
    const first = tokens.findIndex((t) => t.end > name.start);
    let last = first;
    while (last + 1 < tokens.length && tokens[last + 1]!.start < name.end) last++;
    if (first < 0) continue;
    for (let i = first; i <= last; i++) {
      allowed[i] = 0;
      const place = first === last ? 3 : i === first ? 0 : i === last ? 2 : 1;
      for (let type = 0; type < 4; type++)
        if (name.type < 0 || name.type === type) allowed[i]! |= 1 << tagOf(type, place);
    }
  }
  return allowed;
}

const outsideOrOther = () => {
  let bits = 1 << OUTSIDE;
  for (let place = 0; place < 4; place++) bits |= 1 << tagOf(3, place);
  return bits;
};

/** True where some sequence of allowed tags is a sequence of names. */
export function consistent(allowed: Uint32Array): boolean {
  let reach = 0;
  for (let i = 0; i < allowed.length; i++) {
    let next = 0;
    for (let to = 0; to < TAGS; to++) {
      if (!(allowed[i]! & (1 << to))) continue;
      if (i === 0) next |= opens(to) ? 1 << to : 0;
      else for (let from = 0; from < TAGS; from++) if (reach & (1 << from) && follows(from, to)) next |= 1 << to;
    }
    reach = next;
  }
  for (let tag = 0; tag < TAGS; tag++) if (reach & (1 << tag) && closes(tag)) return true;
  return allowed.length === 0;
}
