import type { AnnotatedBlock, Quote } from '../../annotate';
import type { Span } from '../../base';
import { TAG } from '../../languages/speech';
import { defineRule, type Edit } from '../rule';
import { clauseOf, linkFor, type ReportingClause } from './shared/clause';

/** Words between a denial and its verb, at most: "ne l’a jamais avoué". */
const DENIAL = 4;

/** A reporting verb that takes sides: "claimed" doubts, "admitted" convicts, "quipped" applauds. */
export default defineRule({
  id: 'quote/loaded-verb',
  title: { en: 'Reporting verb that takes sides', fr: 'Verbe de parole qui prend parti' },
  scope: 'document',
  each: 'passage',
  languages: 'all',
  severity: 'information',
  options: {
    favourable: {
      type: 'boolean',
      default: false as boolean,
      description: {
        en: 'Report too the verbs that lend weight to what they report (“revealed”, “pointed out”).',
        fr: 'Signaler aussi les verbes qui donnent du poids à ce qu’ils rapportent (« révéler », « souligner »).',
      },
    },
  },
  messages: {
    doubts: {
      en: '“{verb}” takes a stand on what is reported, or on the speaker: unless you mean to, write “{neutral}”.',
      fr: '« {verb} » prend position sur les propos ou sur leur auteur : sauf intention, écrivez « {neutral} ».',
    },
    lends: {
      en: '“{verb}” presents what is reported as established: unless it is, write “{neutral}”.',
      fr: '« {verb} » présente les propos comme établis : s’ils ne le sont pas, écrivez « {neutral} ».',
    },
    write: { en: 'Write “{neutral}”', fr: 'Écrire « {neutral} »' },
  },
  *check(article, ctx) {
    const told = new Set<string>();
    for (const quote of ctx.quotes()) {
      const block = article.blocks[quote.block]!;
      const verb = block.language.speech.verbs.get(quote.candidate.verb ?? '');
      if (!verb?.neutral || (verb.sentiment > 0 && !ctx.options.favourable) || !quote.cue || quote.candidate.nested)
        continue;
      // "I admit that" is the speaker's own verb, "it is alleged that" nobody's.
      if (!quote.source || isFirstPerson(block, quote.source)) continue;
      if (told.has(`${quote.block} ${quote.cue.start}`)) continue;
      told.add(`${quote.block} ${quote.cue.start}`);
      const clause = clauseOf(block, quote);
      // "does not admit that": no neutral verb says the same when it is denied.
      if (clause && isDenied(block, clause.head)) continue;
      const rewritten = clause && neutralised(block, quote, clause, verb.neutral);
      const neutral = rewritten?.word ?? verb.neutral;
      yield {
        block: quote.block,
        span: { start: quote.cue.start, end: quote.cue.end },
        message: verb.sentiment > 0 ? 'lends' : 'doubts',
        args: { verb: block.text.slice(quote.cue.start, quote.cue.end), neutral },
        fixes: rewritten ? [{ title: 'write', args: { neutral }, edits: rewritten.edits }] : [],
      };
    }
  },
});

const isFirstPerson = ({ tokens, language }: AnnotatedBlock, source: Span): boolean =>
  tokens.some(({ start, norm }) => start === source.start && language.speech.clause.firstPerson.has(norm));

const isDenied = ({ tokens, language }: AnnotatedBlock, head: number): boolean =>
  tokens
    .slice(Math.max(0, head - DENIAL), head)
    .some((token) => token.kind === 'word' && (language.speech.tags(token.norm) & TAG.negation) !== 0);

interface Rewritten {
  readonly word: string;
  readonly edits: readonly Edit[];
}

/** The neutral verb in the same form, with what its first and last letters change around it; null where more would change. */
function neutralised(block: AnnotatedBlock, quote: Quote, clause: ReportingClause, lemma: string): Rewritten | null {
  const { speech } = block.language;
  const { verb, form } = clause.reading;
  // A reflexive verb takes another auxiliary, and one of several words another construction.
  if (verb.reflexive || verb.tail.length > 0) return null;
  const word = speech.inflect(lemma, form);
  if (!word) return null;
  const token = block.tokens[clause.head]!;
  const cased = /^\p{Lu}/u.test(token.text) ? word[0]!.toUpperCase() + word.slice(1) : word;
  const edits: Edit[] = [{ block: quote.block, start: token.start, end: token.end, newText: cased }];
  const lead = leadEdit(block, quote, clause.head, cased);
  if (lead === null) return null;
  if (lead) edits.unshift(lead);
  if (clause.inverted !== null && clause.finite === clause.head) {
    const pronoun = block.tokens[clause.inverted]!;
    edits.push({
      block: quote.block,
      start: pronoun.start,
      end: pronoun.end,
      newText: linkFor(block, cased, pronoun.norm) + pronoun.norm,
    });
  }
  return { word, edits };
}

/** "qu'admet" gives "que déclare", "que prétend" gives "qu'affirme": undefined where nothing changes, null where it cannot be told. */
function leadEdit(block: AnnotatedBlock, quote: Quote, head: number, word: string): Edit | null | undefined {
  const before = block.tokens[head - 1];
  const token = block.tokens[head]!;
  const { elisions } = block.language.segmentation;
  if (!before || elisions.size === 0) return undefined;
  const vowel = /^[aeiouyéèêhœ]/i.test(word);
  const glued = /['’]$/.test(before.text) && before.end === token.start;
  if (glued) {
    if (vowel) return undefined;
    if (!/^qu['’]$/i.test(before.text)) return null;
    return { block: quote.block, start: before.start, end: before.end, newText: `${before.text.slice(0, -1)}e ` };
  }
  if (!vowel || !/^que$/i.test(before.text)) return undefined;
  return { block: quote.block, start: before.start, end: token.start, newText: `${before.text.slice(0, -1)}’` };
}
