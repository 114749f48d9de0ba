import { defineRule } from '../rule';

/**
 * The marks that reporters leave for what is still to come. "TK" is the printers' "to come"; the others are common in French and
 * English desks. Upper case alone, so that a name such as "Tk" passes.
 */
const PLACEHOLDER =
  /(?<![\p{L}\p{N}])(?:TK(?:TK)*|TKS?|X{2,}|x{3,}|lorem ipsum|TODO|FIXME)(?![\p{L}\p{N}])|\?{3,}|\[(?:à compléter|à vérifier|à venir|nom|date|chiffre|to come|to check|name|tbc|tbd)\]|\((?:à compléter|à vérifier|to come|to be confirmed)\)/giu;

/** Written in capitals to count: these words mean something else in lower case. */
const CAPITALS = /^(?:TK|X|TODO|FIXME)/i;

export default defineRule({
  id: 'fact/placeholder',
  title: { en: 'Placeholder left in the copy', fr: 'Repère oublié dans le texte' },
  scope: 'block',
  languages: 'all',
  severity: 'warning',
  messages: {
    left: {
      en: '“{text}” is a placeholder: fill it in or take it out before the copy runs.',
      fr: '« {text} » est un repère provisoire : complétez-le ou retirez-le avant publication.',
    },
  },
  *check(block) {
    for (const match of block.text.matchAll(PLACEHOLDER)) {
      const text = match[0];
      if (CAPITALS.test(text) && text !== text.toUpperCase() && !/^x{3,}$/.test(text)) continue;
      // Roman numerals and sizes: "XX" beside "siècle", "Louis XX", "XXL".
      if (
        /^X{2,3}$/.test(text) &&
        /(?:\p{Lu}\p{L}+\s|\bau\s|\ble\s)$/u.test(block.text.slice(Math.max(0, match.index - 20), match.index))
      )
        continue;
      yield { span: { start: match.index, end: match.index + text.length }, message: 'left', args: { text } };
    }
  },
});
