import { type AnnotatedBlock, type Article, initialsMatch, isAcronym, mentionsIn, readAll } from '../../annotate';
import type { KnownEntity } from '../../knowledge';
import { defineRule } from '../rule';
import { definitionsIn } from './shared/acronyms';
import { namesByBlock, namesIn, type Placed } from './shared/mentions';
import { isBody, isShouted, neighbours, wordsAt } from './shared/names';

/** Sure enough to be the name of a body, and not a word in capitals; one after an article, or that comes again, needs less. */
const SURE = 0.45;
const SURE_AFTER_ARTICLE = 0.35;
const SURE_TOGETHER = 0.8;

export default defineRule({
  id: 'entity/undefined-acronym',
  title: { en: 'Acronym never spelt out', fr: 'Sigle jamais développé' },
  scope: 'document',
  digest: (article, index) => [
    acronymsDefined(article, index),
    acronymsNamed(article, index).map((name) => isUndefined(article, name, wordsAt(article, name))),
    mentionsIn(article, index).map(({ entity, mention }) => [entity.id, mention.confidence]),
  ],
  reads: () => [namesIn, acronymsDefined, acronymsNamed],
  languages: 'all',
  severity: 'information',
  options: {
    known: {
      type: 'string[]',
      default: [] as readonly string[],
      description: {
        en: 'Acronyms that need no expansion, besides those that everybody knows.',
        fr: 'Sigles qui se passent de développement, outre ceux que tout le monde connaît.',
      },
    },
  },
  messages: {
    undefined: {
      en: '“{acronym}” is never spelt out: readers may not know what it stands for.',
      fr: '« {acronym} » n’est jamais développé : le lecteur peut ignorer ce que ce sigle recouvre.',
    },
    spell: { en: 'Write “{words}”', fr: 'Écrire « {words} »' },
  },
  *check(article, ctx) {
    const language = ctx.language;
    const known = new Set([
      ...language.reference.acronyms,
      ...(ctx.house.acronyms[language.id] ?? []),
      ...ctx.options.known,
    ]);
    const byId = new Map(article.entities.map((entity) => [entity.id, entity]));
    const defined = new Set(readAll(article, acronymsDefined));
    for (const name of readAll(article, acronymsNamed)) {
      const text = article.blocks[name.block]!.text.slice(name.start, name.end);
      if (
        !isUndefined(article, { ...name, entity: byId.get(name.entity.id)! }, text) ||
        known.has(text.replace(/\./g, '')) ||
        defined.has(text)
      )
        continue;
      defined.add(text);
      const record = name.entity.known === null ? undefined : ctx.annotate.knowledge.entity(name.entity.known);
      if (record && isOwnName(record, text)) continue;
      const spelled = record && expansionOf(record, language.id);
      const words = spelled ? `${spelled} (${text})` : '';
      yield {
        block: name.block,
        span: { start: name.start, end: name.end },
        message: 'undefined',
        args: { acronym: text },
        fixes: spelled
          ? [
              {
                title: 'spell',
                args: { words },
                edits: [{ start: name.start, end: name.end, block: name.block, newText: words }],
              },
            ]
          : [],
      };
    }
  },
});

const acronymsNamed = (article: Article, index: number): readonly Placed[] => {
  const { text } = article.blocks[index]!;
  return namesByBlock(article)
    .at(index)
    .filter(({ start, end }) => isAcronym(text.slice(start, end)));
};

/** Acronyms in a block that stand beside their expansion, before or after it. */
function acronymsDefined(article: Article, index: number): readonly string[] {
  const block = article.blocks[index]!;
  const defined: string[] = [];
  for (const { acronym } of definitionsIn(block)) defined.push(block.text.slice(acronym.start, acronym.end));
  // "BPCE (Banque populaire et Caisse d'épargne)", "BPCE, for Banque populaire …"
  for (const [i, token] of block.tokens.entries()) {
    const mark = block.tokens[i + 1]?.text ?? '';
    const explains = () => /^[(,]$/.test(mark) && opensExpansion(block, i + 2, token.text, mark === ',');
    if (isAcronym(token.text) && (isSpelt(block, i) || explains())) defined.push(token.text);
    // "the climate conference (COP24)" spells out COP.
    const numbered = /^(\p{Lu}{2,})\d+$/u.exec(token.text);
    if (numbered && block.tokens[i - 1]?.text === '(') defined.push(numbered[1]!);
  }
  return defined;
}

/** Words that an expansion may have. */
const LONGEST = 12;

/** « Le groupe local de contrôle des flux (GLCF) »: an acronym in brackets whose letters begin the words before it. */
function isSpelt({ tokens, text }: AnnotatedBlock, i: number): boolean {
  if (tokens[i - 1]?.text !== '(' || tokens[i + 1]?.text !== ')') return false;
  for (let k = i - 2; k >= Math.max(0, i - LONGEST) && tokens[k]!.kind === 'word'; k--)
    if (initialsMatch(tokens[i]!.text, text.slice(tokens[k]!.start, tokens[i - 2]!.end))) return true;
  return false;
}

/** After a comma an expansion has its capital: "the WMCF, which has" spells out nothing. */
const opensExpansion = ({ tokens }: AnnotatedBlock, from: number, acronym: string, capital: boolean): boolean =>
  tokens
    .slice(from, from + 4)
    .some(
      ({ text }) =>
        text.length > 1 && (capital ? text[0]! : text[0]!.toUpperCase()) === acronym[0] && /\p{Ll}/u.test(text),
    );

function isUndefined(article: Article, name: Placed, text: string): boolean {
  const block = article.blocks[name.block]!;
  if (!isAcronym(text) || text.length < 3 || text.length > 6 || !/^\p{Lu}+$/u.test(text)) return false;
  if (name.entity.type === 'person' || !isSure(article, name) || name.quoted || !isBody(article, name)) return false;
  // "PARIS, Nov. 20 (AFP) –": a dateline writes its town in capitals.
  if (name.start < (article.prose.blocks[name.block]!.dateline?.end ?? 0)) return false;
  if (name.entity.forms.some((form) => form.form === 'full' && form.text.includes(' '))) return false;
  // A party or a team in brackets after a name, a code beside a figure.
  const around = block.text.slice(Math.max(0, name.start - 2), name.start) + block.text.slice(name.end, name.end + 2);
  return !/[\d(/)–-]/.test(around) && !isShouted(block.text);
}

/** A company or a place that goes by these letters and nothing else, or whose name is written in capitals: "BEIJING, CHINA". */
const isOwnName = (record: KnownEntity, text: string): boolean =>
  record.names.some(({ text: own, kind }) => own.toUpperCase() === text && (kind === 'full' || kind === 'short'));

const expansionOf = (record: KnownEntity, language: string): string | undefined =>
  record.names.find((name) => name.kind === 'full' && (name.language === language || name.language === '*'))?.text;

/** By itself, or by all the places where it stands. */
const isSure = (article: Article, name: Placed): boolean =>
  name.confidence >= (followsArticle(article, name) ? SURE_AFTER_ARTICLE : SURE) ||
  name.entity.mentions.reduce((sum, mention) => sum + mention.confidence, 0) >= SURE_TOGETHER;

const followsArticle = (article: Article, name: Placed): boolean =>
  article.blocks[name.block]!.language.reference.determiners.get(neighbours(article, name).before)?.definite === true;
