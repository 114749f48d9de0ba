import assert from 'node:assert/strict';
import { testKnowledge } from '../../../test/test-knowledge';
import { testNameModel } from '../../../test/test-name-model';
import type { EntityType } from '../../knowledge';
import { languageOf } from '../../languages';
import { splitSentences } from '../sentences';
import { tokenize } from '../tokens';
import { findNames, harmoniseNames } from '.';

const TYPES: Readonly<Record<string, EntityType>> = { P: 'person', O: 'organization', L: 'place', X: 'other' };

/** Copy with its names marked "[|name|]" and a letter for the type. */
interface Marked {
  readonly text: string;
  readonly names: readonly string[];
}

function read(marked: string): Marked {
  const names: string[] = [];
  const text = marked.replace(/\[\|(.+?)\|\](\w)/g, (_, name: string, type: string) => {
    names.push(`${name}: ${TYPES[type]}`);
    return name;
  });
  return { text, names };
}

function find(language: string, paragraphs: readonly string[]): readonly (readonly string[])[] {
  const ctx = { knowledge: testKnowledge(), nameModel: testNameModel(), date: null };
  const blocks = paragraphs.map((text) => {
    const tokens = tokenize(text, languageOf(language)!);
    const draft = {
      text,
      kind: 'paragraph' as const,
      language: languageOf(language)!,
      dateline: null,
      tokens,
      sentences: splitSentences(tokens, text, languageOf(language)!),
    };
    return { ...draft, names: findNames(draft, ctx) };
  });
  return harmoniseNames(blocks, ctx).map(({ text, names }) =>
    names.map((name) => `${text.slice(name.start, name.end)}: ${name.type}`),
  );
}

const COPY: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  fr: {
    'titles and roles stay outside': [
      'Mme [|Anne Delcourt|]P, maire de [|Montluçon|]L, a reçu le colonel [|Philippe Aubry|]P.',
      'Le ministre de la Justice, [|Bruno Lemaître|]P, s’est rendu à [|Strasbourg|]L avec M. [|Kowalski|]P.',
      'Selon le Dr [|Farida Benali|]P, cheffe de service à [|Toulouse|]L, le pic est passé.',
    ],
    particles: [
      'L’ancien Premier ministre [|Dominique de Villepin|]P a rencontré [|Ursula von der Leyen|]P à [|Bruxelles|]L.',
      'Le prince héritier [|Mohammed ben Salmane|]P et [|Bachar al-Assad|]P se sont parlé à [|Djeddah|]L.',
    ],
    elision: ['Le sommet de l’[|OTAN|]O s’ouvre à [|Vilnius|]L, loin d’[|Ankara|]L et d’[|Athènes|]L.'],
    'initials and suffixes': [
      'Les essais de [|J. M. G. Le Clézio|]P et ceux de [|Robert F. Kennedy Jr.|]P sont réédités.',
    ],
    'words put in by an editor': [
      '« Si le président [|[Vladimir] Poutine|]P gagne, tout change », a dit [|Alain Ferrand|]P.',
    ],
    'vessels and works': ['Le chalutier « [|Anemos II|]X » a coulé au large de [|Lorient|]L.'],
    'capitals that name nobody': [
      'Pourtant, rien n’a changé. Lundi, les ouvriers ont repris le travail. Chaque matin, ils attendent.',
      'Trois blessés ont été transportés à l’hôpital. Aucun n’est en danger.',
    ],
    'headline in capitals': [
      '[|STOLTENBERG|]P EN VISITE À [|TOKYO|]L',
      '[|Jens Stoltenberg|]P est arrivé à [|Tokyo|]L. Lundi, [|Stoltenberg|]P a salué le [|Japon|]L.',
    ],
    'acronyms with their expansion': [
      'L’[|Organisation mondiale de la santé|]O ([|OMS|]O) a alerté le [|Kenya|]L et l’[|Ouganda|]L.',
    ],
  },
  en: {
    'titles and roles stay outside': [
      'Prime Minister [|Fumio Kishida|]P met Sen. [|Elizabeth Warren|]P in [|Washington|]L on Tuesday.',
      'Dr. [|Amina Yusuf|]P, chief executive of [|Barclays|]O, told [|Reuters|]O the bank would appeal.',
    ],
    particles: ['[|Ursula von der Leyen|]P and [|Osama bin Laden|]P were both named by [|Vincent van Gogh|]P.'],
    possessives: ["[|Macron|]P's office said [|France|]L's ambassador to [|Niger|]L would return."],
    'initials and suffixes': ['[|Robert F. Kennedy Jr.|]P and [|J. K. Rowling|]P spoke in [|Boston|]L.'],
    'capitals that name nobody': [
      'However, nothing changed. On Monday, workers returned. Nobody was hurt.',
      'Police said the Internet was down on Tuesday. Officials declined to comment.',
    ],
    'dateline in capitals': ['[|GENEVA|]L — The [|World Health Organization|]O said on Friday that cases fell.'],
    'headline in capitals': [
      '[|KISHIDA|]P TO VISIT [|SEOUL|]L',
      '[|Fumio Kishida|]P will fly to [|Seoul|]L next week, his office said.',
    ],
  },
};

describe('names', () => {
  for (const [language, groups] of Object.entries(COPY)) {
    for (const [what, paragraphs] of Object.entries(groups)) {
      it(`${language}: ${what}`, () => {
        const marked = paragraphs.map(read);
        assert.deepEqual(
          find(
            language,
            marked.map((m) => m.text),
          ),
          marked.map((m) => m.names),
        );
      });
    }
  }
});
