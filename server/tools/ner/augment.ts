import { type Example, exampleFrom, type Gold } from './corpus';
import { randomFrom } from './crf';
import { type Stock, stockOf } from './stock';

/** Languages whose copy is varied; the others are neighbours that help. */
const VARIED = ['fr', 'en'] as const;
type Varied = (typeof VARIED)[number];

const isVaried = (id: string): id is Varied => (VARIED as readonly string[]).includes(id);

/** Each ends the name of the corpus that a copy was made from. */
const SWAPPED = '+swapped';
const RECASED = '+recased';

const SEED = 4_711;

/** Shares of the examples with names that get a copy in capitals, with a capital on each word, in lower case. */
const CAPITALS = 0.12;
const TITLED = 0.12;
const LOWER = 0.12;

/**
 * Copies of examples that teach what they cannot: other names in the same sentences, so that lists weigh by what they say and
 * not by whom a corpus happens to name; and headlines, whose capitals say little. By the example that they are copies of.
 */
export function augment(examples: readonly Example[]): ReadonlyMap<Example, readonly Example[]> {
  const random = randomFrom(SEED);
  const stocks = { fr: stockOf('fr', SEED), en: stockOf('en', SEED + 1) };
  const copies = new Map<Example, readonly Example[]>();
  for (const example of examples) {
    const { id } = example.language;
    if (!isVaried(id)) continue;
    const made: Example[] = [];
    copies.set(example, made);
    const draw = random();
    const again = random();
    const named = example.gold.some((name) => name.type !== OTHER);
    if (named) made.push(swapped(example, stocks[id]));
    const base = again < 0.5 && named ? made.at(-1)! : example;
    if (draw < CAPITALS) made.push(recased(base, (text) => upper(text, again < 0.75 && id === 'fr')));
    else if (draw < CAPITALS + TITLED && id === 'en') made.push(recased(base, titled));
    else if (draw < CAPITALS + TITLED + LOWER && id === 'en') made.push(recased(base, (text) => text.toLowerCase()));
  }
  return copies;
}

const OTHER = 3;

/** The example with its people, places and organisations replaced by others. */
function swapped(example: Example, stock: Stock): Example {
  let text = '';
  let from = 0;
  const gold: Gold[] = [];
  for (const name of example.gold) {
    text += example.text.slice(from, name.start);
    const own = example.text.slice(name.start, name.end);
    const written = fits(text) ? replacement(own, name.type, stock, text) : own;
    gold.push({ start: text.length, end: text.length + written.length, type: name.type });
    text += written;
    from = name.end;
  }
  text += example.text.slice(from);
  return exampleFrom({ ...example, corpus: example.corpus + SWAPPED }, text, gold);
}

/** A name may be replaced unless the text before it elides or joins to it. */
const fits = (before: string) => /(^|[\s(«“"'’])$/.test(before);
const ELIDED = /[dlDL]['’]$/;
const VOWEL = /^[aeiouyàâäéèêëîïôöùûüAEIOUYÀÂÉÈÊÎÔÛ]/;

function replacement(own: string, type: number, stock: Stock, before: string): string {
  if (!/^\p{Lu}/u.test(own) || (own.length > 5 && own === own.toUpperCase())) return own;
  const words = own.split(' ').length;
  for (let attempt = 0; attempt < 12; attempt++) {
    const name =
      type === 0 ? stock.person(words) : type === 1 ? stock.place(words) : type === 2 ? stock.organization(own) : own;
    const elided = ELIDED.test(before) || /['’]$/.test(before);
    if (VOWEL.test(name) === elided || (!elided && !/\b(de|le|la|que) $/i.test(before))) return name;
  }
  return own;
}

/** The example in another case, with names where they were; as it stands where a letter changes length. */
function recased(example: Example, write: (text: string) => string): Example {
  const text = write(example.text);
  return text.length === example.text.length
    ? exampleFrom({ ...example, corpus: example.corpus + RECASED }, text, example.gold)
    : { ...example, corpus: example.corpus + RECASED };
}

/** In capitals, as headlines are set; French ones often go without accents. */
const upper = (text: string, bare: boolean) => {
  const letters = bare ? text.replace(/[àâäéèêëîïôöùûüç]/g, (c) => c.normalize('NFD')[0]!) : text;
  return letters.toUpperCase();
};

const SMALL = /^(a|an|and|as|at|but|by|for|from|if|in|into|nor|of|off|on|or|per|the|to|up|via|vs|with)$/;

/** With a capital on each word but the small ones. */
const titled = (text: string) =>
  text.replace(/(?<![\p{L}\d'’@])\p{Ll}[\p{L}'’]*/gu, (word) =>
    SMALL.test(word) ? word : word[0]!.toUpperCase() + word.slice(1),
  );
