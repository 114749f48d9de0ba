import assert from 'node:assert/strict';
import { cases, found } from '../../../test/quotes-found';

describe('lines of dialogue', () => {
  cases('fr', {
    '— On ferme ? demanda la bergère.\n\n— Pas encore, répondit le facteur.': [
      'direct [la bergère] On ferme ?',
      'direct [le facteur] Pas encore',
    ],
    '– On ferme ?\n\n– Pas encore, souffle Anne Lee.': ['direct [–] On ferme ?', 'direct [Anne Lee] Pas encore'],
    // One line by itself is a turn where it says who speaks.
    '— Je n’ai rien vu, dit le pêcheur.': ['direct [le pêcheur] Je n’ai rien vu'],
    '— Trois hommes, deux chevaux, une barque.': [],
  });
  cases('en', { '— I saw nothing, said the fisherman.': ['direct [the fisherman] I saw nothing'] });
});

describe('block quotations signed without a dash', () => {
  const signed = [
    ['fr', 'markdown', '> « Nous restons. »\n>\n> Anne Lee, gérante', 'direct [Anne Lee, gérante] « Nous restons. »'],
    [
      'en',
      'html',
      '<blockquote><p>We will not leave.</p><cite>Anne Lee, owner</cite></blockquote>',
      'direct [Anne Lee, owner] We will not leave.',
    ],
    // A second paragraph that tells something is no signature.
    ['en', 'markdown', '> We will not leave.\n>\n> Anne Lee, owner, told us so.', 'direct [–] We will not leave.'],
  ] as const;
  for (const [language, format, text, first] of signed) {
    it(`${format}: ${text.replaceAll('\n', ' ¶ ')}`, () => assert.equal(found(language, text, format)[0], first));
  }
});

describe('paragraphs that take a quotation up with a closing mark', () => {
  cases('fr', {
    'Le maire a dit : « L’eau monte.\n\n» Les ponts sont fermés.\n\n» Restez chez vous. »': [
      'direct [Le maire] « L’eau monte.',
      'direct [Le maire] » Les ponts sont fermés.',
      'direct [Le maire] » Restez chez vous. »',
    ],
  });
});

describe('words in marks set beside a subject', () => {
  cases('fr', {
    'Le maire, « très ému », a remercié les pompiers.': [],
    'Hier, « très ému », a dit le maire, il pleurait.': ['direct [le maire] « très ému »'],
  });
  cases('en', { 'The mayor, “very moved”, thanked her staff.': [] });
});

describe('incises and leads that cut a clause', () => {
  cases('fr', {
    'Le glacier, selon les chercheurs, a perdu un tiers de sa masse.': [
      'indirect [les chercheurs] Le glacier',
      'indirect [les chercheurs] a perdu un tiers de sa masse',
    ],
    '« C’est long, a reconnu, un peu las, Anne Lee, mais nous y arriverons. »': [
      'direct [Anne Lee] « C’est long',
      'direct [Anne Lee] mais nous y arriverons. »',
    ],
    'Pour Noël, la ville installe une patinoire.': [],
    'On dirait que la pluie cesse. Cela veut dire que le marché ouvrira.': [],
    'La maire dirait que la pluie cesse.': ['indirect [La maire] que la pluie cesse'],
    'Le juge a voulu savoir qui avait signé l’ordre.': ['indirect [Le juge] qui avait signé l’ordre'],
    'Le ministre répètera que l’impôt baissera.': ['indirect [Le ministre] que l’impôt baissera'],
  });
  cases('en', {
    'Captain Anne Lee: “We have no water left.”': ['direct [Captain Anne Lee] “We have no water left.”'],
    '“No,” the chairman demurred.': ['direct [the chairman] “No,”'],
  });
});

describe('labels that say what a line is', () => {
  cases('en', {
    'Update: The police said the man was held.\n\nCorrection: The mayor was away all week long.': [
      'indirect [The police] the man was held',
    ],
  });
  cases('fr', {
    'C’est Jean Morel qui a parlé, en rappelant que le pont tient.': [],
    'C’est lui qui a dit que le pont tiendrait.': ['indirect [qui] que le pont tiendrait'],
  });
});

describe('a signature under a block quotation', () => {
  it('signs no paragraph above the block', () =>
    assert.deepEqual(found('en', '“We shall see.”\n\n> Nothing is settled.\n>\n> — Ann Lee', 'markdown'), [
      'direct [–] “We shall see.”',
      'direct [Ann Lee] Nothing is settled.',
    ]));
});
