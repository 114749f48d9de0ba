import { type AnnotatedBlock, type Article, type NameMention, type Quantity, readAll } from '../../annotate';
import { defineRule, type ReportedFix } from '../rule';
import { isEcho, isLabelled, type Told, toldIn } from '../support/echoes';
import { type Interval, intervalOf, meet } from '../support/figures';
import { quotable, withQuoted } from '../support/in-quotation';
import { rewrite, rewritten, spanOf, written } from '../support/number-style';
import { subjectOf } from '../support/subjects';

/** How sure the two names must be. */
const SURE = 0.64;

/** A figure or a name of the headline that the body contradicts. */
export default defineRule({
  id: 'fact/headline-mismatch',
  title: { en: 'Headline and body do not agree', fr: 'Titre et texte en désaccord' },
  scope: 'document',
  digest: (article, index) => [
    article.blocks[index]!.kind,
    countedIn(article, index).map(({ other, subject }) => [
      subject,
      other.value,
      other.upper,
      other.hedge,
      other.scale,
      other.step,
    ]),
    article.blocks[index]!.quantities.map(({ value, unit }) => [value, unit]),
    article.blocks[index]!.tokens.flatMap(({ text, norm }) => (text === norm ? [] : [text])),
    peopleIn(article, index).map(({ given, surname }) => [given, surname]),
  ],
  reads: () => [countedIn, toldIn, peopleIn],
  languages: 'all',
  severity: 'information',
  messages: withQuoted({
    figure: {
      en: 'The headline says “{head}”, the body “{body}” and never the headline’s figure.',
      fr: 'Le titre dit « {head} », le texte « {body} », sans jamais donner le chiffre du titre.',
    },
    name: {
      en: 'The headline says “{head}”, the body “{body}” and never the headline’s name.',
      fr: 'Le titre dit « {head} », le texte « {body} », sans jamais donner le nom du titre.',
    },
    body: { en: 'the body', fr: 'le texte' },
    writeHead: { en: 'Change the headline: {old} → {text}', fr: 'Corriger le titre : {old} → {text}' },
    writeBody: { en: 'Change the body: {old} → {text}', fr: 'Corriger le texte : {old} → {text}' },
  }),
  *check(article) {
    const isHead = (block: AnnotatedBlock) => block.kind === 'headline' || block.kind === 'deck';
    for (const [index, block] of article.blocks.entries()) {
      if (!isHead(block)) continue;
      yield* figures(article, index, isHead);
      yield* echoes(article, index, isHead);
      yield* names(article, index, isHead);
    }
  },
});

type IsHead = (block: AnnotatedBlock) => boolean;

function* figures(article: Article, index: number, isHead: IsHead) {
  const head = article.blocks[index]!;
  for (const q of head.quantities) {
    const subject = subjectOf(head, q);
    if (subject === null || q.value < 2) continue;
    const body = readAll(article, countedIn).filter((other) => other.subject === subject && !isHead(other.block));
    const first = body[0];
    if (!first || body.some(({ other }) => agree(q, other))) continue;
    // Several figures of one thing are its parts, or its course: only one that the whole body keeps to contradicts the headline.
    if (body.some(({ other }) => other.value !== first.other.value)) continue;
    if (saysBare(article, isHead, q)) continue;
    const report = quotable(head, {
      span: spanOf(q),
      message: 'figure',
      args: { head: phrase(head, q), body: phrase(first.block, first.other) },
      related: [{ span: spanOf(first.other), block: first.at, message: 'body' }],
      fixes: [
        fixOf('writeHead', head, index, q, first.other.value),
        fixOf('writeBody', first.block, first.at, first.other, q.value),
      ],
    });
    yield { ...report, block: index };
  }
}

/** The body has the figure without saying again what it counts: "of 300,000 homes, 120,000 were cut off". */
const saysBare = (article: Article, isHead: IsHead, { value, unit }: Quantity) =>
  article.blocks.some(
    (block) =>
      !isHead(block) &&
      block.quantities.some((q) => q.value === value && q.unit === unit && subjectOf(block, q) === null),
  );

/** The figures of a block that say what they count. */
const countedIn = (article: Article, at: number) => {
  const block = article.blocks[at]!;
  return block.quantities.flatMap((other) => {
    const subject = subjectOf(block, other);
    return subject === null ? [] : [{ at, block, other, subject }];
  });
};

/**
 * A sum, a share, an age, a measure or a length of time: the only one of its sort in the headline, against the only one in the
 * sentences of the body that speak of the same.
 */
function* echoes(article: Article, index: number, isHead: IsHead) {
  const head = article.blocks[index]!;
  const told = toldIn(article, index);
  for (const one of told) {
    const isCount = subjectOf(head, one.q) !== null && !isLabelled(one);
    if (isCount || told.some((other) => other !== one && other.sort === one.sort)) continue;
    const body = readAll(article, toldIn).filter(({ at }) => !isHead(article.blocks[at]!));
    const echoes = mostAlike(
      one,
      body.filter((other) => isEcho(one, other)),
    );
    const first = echoes[0];
    if (!first || echoes.some(({ q }) => q.value !== first.q.value)) continue;
    // The body may have the headline's figure in another sentence.
    if (body.some((other) => other.q.unit === one.q.unit && agree(one.q, other.q))) continue;
    const report = quotable(head, {
      span: spanOf(one.q),
      message: 'figure',
      args: { head: phrase(head, one.q), body: phrase(first.block, first.q) },
      related: [{ span: spanOf(first.q), block: first.at, message: 'body' }],
      fixes: [
        fixOf('writeHead', head, index, one.q, first.q.value),
        fixOf('writeBody', first.block, first.at, first.q, one.q.value),
      ],
    });
    yield { ...report, block: index };
  }
}

/** Those that are shares of the very thing, where the headline says of what: "53.4 % of the vote" is not her opponent's share. */
function mostAlike({ q }: Told, echoes: readonly Told[]): readonly Told[] {
  const same = echoes.filter((other) => q.of !== undefined && other.q.of === q.of);
  return same.length > 0 ? same : echoes;
}

/** A range that holds the other figure, or a figure that is the other's however hedged: "more than 600" may be 700. */
function agree(a: Quantity, b: Quantity): boolean {
  const whole = (q: Quantity): Interval => {
    if (q.upper !== undefined) return { low: Math.min(q.value, q.upper), high: Math.max(q.value, q.upper) };
    const { low, high } = intervalOf(q);
    return { low: q.hedge === 'less' ? 0 : low, high: q.hedge === 'more' ? Number.POSITIVE_INFINITY : high };
  };
  const [x, y] = [whole(a), whole(b)];
  // Two roundings that only touch, as 6 % and 7 % do, are two figures.
  const touch = !a.hedge && !b.hedge && (x.high === y.low || y.high === x.low);
  return a.value === b.value || (meet(x, y) && !touch);
}

/** The figure with the word after it, which says what it counts. */
function phrase(block: AnnotatedBlock, q: Quantity): string {
  const next = block.tokens.find((token) => token.start >= q.end);
  return q.of !== undefined && next?.kind === 'word' ? block.text.slice(q.start, next.end) : written(block, q);
}

/** Another value for a figure; both places have one title each, which says where and what. */
const fixOf = <Title extends string>(
  title: Title,
  block: AnnotatedBlock,
  at: number,
  q: Quantity,
  value: number,
): ReportedFix<Title> => ({
  title,
  args: { old: written(block, q), text: rewritten(block, q, value) },
  edits: [{ ...rewrite(block, q, value), block: at }],
});

/** A person under one surname and another given name than the body's. */
function* names(article: Article, index: number, isHead: IsHead) {
  const head = article.blocks[index]!;
  const own = peopleIn(article, index);
  if (own.length === 0) return;
  const body = readAll(article, peopleIn).filter(({ at }) => !isHead(article.blocks[at]!));
  for (const name of own) {
    const same = body.filter((other) => other.surname === name.surname);
    const first = same[0];
    if (!first || same.some((other) => other.given !== first.given)) continue;
    // Forms of one name, or one misspelt, are for other rules. A given name that the body knows is another person.
    if (isNearly(first.given, name.given) || bodySays(article, isHead, name.given)) continue;
    const start = name.mention.start;
    const report = quotable(head, {
      span: { start, end: name.mention.end },
      message: 'name',
      args: { head: `${name.given} ${name.surname}`, body: `${first.given} ${first.surname}` },
      related: [{ span: { start: first.mention.start, end: first.mention.end }, block: first.at, message: 'body' }],
      fixes: [
        {
          title: 'writeHead',
          args: { old: `${name.given} ${name.surname}`, text: `${first.given} ${first.surname}` },
          edits: [{ block: index, start, end: start + name.given.length, newText: first.given }],
        },
      ],
    });
    yield { ...report, block: index };
  }
}

/** The people of a block under two names. */
const peopleIn = (article: Article, at: number) => {
  const block = article.blocks[at]!;
  return block.names
    .flatMap((name) => (name.type === 'person' ? partsOf(block, name) : []))
    .map((name) => ({ at, ...name }));
};

/** One begins as the other does, or is its beginning: "Tom" and "Thomas", "Jon" and "John". */
const isNearly = (a: string, b: string) => a.slice(0, 2) === b.slice(0, 2);

const bodySays = (article: Article, isHead: IsHead, word: string) =>
  article.blocks.some((block) => !isHead(block) && block.tokens.some((token) => token.text === word));

/** Given name and surname of a name of two words whose given name is one; an initial tells nothing. */
function partsOf(block: AnnotatedBlock, mention: NameMention) {
  if (!mention.gender || mention.confidence < SURE) return [];
  const words = block.text.slice(mention.start, mention.end).split(/\s+/);
  const [given, surname] = words;
  return words.length === 2 && given!.length > 2 ? [{ mention, given: given!, surname: surname! }] : [];
}
