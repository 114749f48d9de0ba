import type { AnnotatedBlock, Quote } from '../../annotate';
import { at, defineRule } from '../rule';

/** "Sources said": nobody to answer for it, and no reason given. */
export default defineRule({
  id: 'quote/anonymous-source',
  title: { en: 'Unnamed source', fr: 'Source anonyme' },
  scope: 'document',
  each: 'passage',
  languages: 'all',
  severity: 'information',
  options: {
    officials: {
      type: 'boolean',
      default: false as boolean,
      description: {
        en: 'Count “officials”, “diplomats” and “witnesses” as unnamed sources too.',
        fr: 'Compter aussi « responsables », « diplomates » et « témoins » comme sources anonymes.',
      },
    },
  },
  messages: {
    unnamed: {
      en: '“{source}” names nobody: name the source, or say why it cannot be named and how it knows.',
      fr: '« {source} » ne nomme personne : nommez la source, ou dites pourquoi elle ne peut l’être et d’où elle tient ses informations.',
    },
    chorus: {
      en: '“{source}” did not say these words together: say which one did.',
      fr: '« {source} » n’ont pas prononcé ces mots d’une seule voix : dites qui les a prononcés.',
    },
  },
  *check(article, ctx) {
    const told = new Set<string>();
    for (const quote of ctx.quotes()) {
      const { source } = quote;
      if (!source || quote.speaker || quote.how === 'carried' || quote.candidate.sourceKind !== 'nominal') continue;
      const block = article.blocks[source.block]!;
      const head = anonymousHead(block, quote, ctx.options.officials);
      const place = `${source.block} ${source.start}`;
      if (!head || told.has(place)) continue;
      told.add(place);
      yield {
        ...at(source),
        message: quote.type === 'direct' && isPlural(head) ? 'chorus' : 'unnamed',
        args: { source: block.text.slice(source.start, source.end) },
      };
    }
  },
});

/** The noun of a source that says of nobody who it is; null where a name goes with it. */
function anonymousHead(block: AnnotatedBlock, quote: Quote, officials: boolean): string | null {
  const source = quote.source!;
  const { anonymous, secretive } = block.language.speech;
  const named = block.names.some(
    (name) => name.start < source.end && source.start < name.end && name.type === 'person',
  );
  if (named) return null;
  for (const token of block.tokens) {
    if (token.start < source.start) continue;
    if (token.start >= source.end) return null;
    // "ses propres sources": those of somebody who is named.
    if (block.language.reference.pronouns.get(token.norm)?.use === 'possessive') return null;
    // « cette source », "the same source": whoever was told of before.
    if (block.language.speech.again.has(token.norm)) return null;
    if (secretive.has(token.norm) || (officials && anonymous.has(token.norm))) return token.norm;
  }
  return null;
}

const isPlural = (noun: string) => noun.endsWith('s');
