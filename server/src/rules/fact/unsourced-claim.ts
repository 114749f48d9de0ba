import { at, defineRule, type Text } from '../rule';

const REASONS: Readonly<Record<string, Text>> = {
  statistic: { en: 'statistic', fr: 'statistique' },
  comparison: { en: 'comparison', fr: 'comparaison' },
  superlative: { en: 'superlative', fr: 'superlatif' },
  change: { en: 'change', fr: 'évolution' },
  record: { en: 'record or first', fr: 'record ou première fois' },
  causal: { en: 'cause', fr: 'cause' },
  law: { en: 'law or policy', fr: 'loi ou politique publique' },
  'public-money': { en: 'economy', fr: 'économie' },
  'public-interest': { en: 'public interest', fr: 'intérêt public' },
  generalisation: { en: 'generalisation', fr: 'généralisation' },
  quoted: { en: 'quoted', fr: 'citation' },
  hedged: { en: 'hedged', fr: 'avec réserve' },
};

/** What the rule is about, and says by itself. */
const UNSOURCED = 'unsourced';

/** The reasons as a list in each language. */
const inWords = (reasons: readonly string[]): Text => ({
  en: reasons.map((reason) => REASONS[reason]?.en ?? reason).join(', '),
  fr: reasons.map((reason) => REASONS[reason]?.fr ?? reason).join(', '),
});

/** A check-worthy statement with no source in its sentence. It ranks the claims panel; it is shown above the threshold alone. */
export default defineRule({
  id: 'fact/unsourced-claim',
  title: { en: 'Check-worthy statement with no source', fr: 'Affirmation à vérifier, sans source' },
  scope: 'document',
  languages: 'all',
  severity: 'hint',
  options: {
    threshold: {
      type: 'number',
      default: 1,
      minimum: 0,
      maximum: 1,
      description: {
        en: 'How check-worthy a statement must be, 0 to 1, to be marked in the text; 1 marks none.',
        fr: 'Le score, de 0 à 1, à partir duquel une affirmation est marquée dans le texte ; à 1, aucune ne l’est.',
      },
    },
  },
  messages: {
    unsourced: {
      en: 'Worth checking ({score} of 100: {reasons}) and no source is given: say who says so, or verify it.',
      fr: 'À vérifier (score de {score} sur 100 : {reasons}), et aucune source n’est donnée : dites qui l’affirme, ou vérifiez.',
    },
  },
  *check(article, ctx) {
    const { threshold } = ctx.options;
    if (threshold >= 1) return;
    for (const claim of article.claims) {
      if (claim.score < threshold || claim.status === 'verified' || !claim.reasons.includes(UNSOURCED)) continue;
      const args = {
        score: Math.round(claim.score * 100),
        reasons: inWords(claim.reasons.filter((reason) => reason !== UNSOURCED)),
      };
      yield { ...at(claim), message: 'unsourced', args };
    }
  },
});
