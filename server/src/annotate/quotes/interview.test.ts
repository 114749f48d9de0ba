import assert from 'node:assert/strict';
import { found, quotesOf } from '../../../test/quotes-found';

const FRENCH = [
  '# Jeanne Morel, glaciologue : « Le glacier recule »',
  '*Propos recueillis par Paul Martin*',
  'La chercheuse passe ses étés sur la glace.',
  '**Comment avez-vous choisi ce métier ?**',
  'Je marchais avec mon père. J’ai su que je reviendrais.',
  '**Que disent vos mesures ?**',
  'Nous avons perdu quarante mètres.',
  'Ce chiffre m’effraie.',
];

const ENGLISH = [
  'Dana Whitlock: the novelist who hated school',
  'The author talks about her new book.',
  'When did you start?',
  'I was nine. My aunt gave me a typewriter.',
  'Do you read reviews?',
  'Never. My sister reads them.',
  'What is next?',
  'We are moving to Leeds.',
];

describe('interviews without labels', () => {
  const answers = (lines: readonly string[]) => lines.filter((line) => /\b(?:Je|Nous|m’|I|My|We)\b/.test(line));

  it('gives bold questions’ answers to the one whom the headline presents', () => {
    assert.deepEqual(
      found('fr', FRENCH.join('\n\n'), 'markdown').slice(1),
      [
        'Je marchais avec mon père. J’ai su que je reviendrais.',
        'Nous avons perdu quarante mètres.',
        'Ce chiffre m’effraie.',
      ].map((words) => `direct [Jeanne Morel] ${words}`),
    );
  });

  it('reads bold paragraphs in HTML as it does in Markdown', () => {
    const [title, ...rest] = ENGLISH;
    const paragraphs = rest.map((line) => (line.endsWith('?') ? `<p><strong>${line}</strong></p>` : `<p>${line}</p>`));
    const quotes = quotesOf('en', `<h1>${title}</h1>${paragraphs.join('')}`, 'html');
    assert.deepEqual(
      quotes.map(({ quote, textOf }) => textOf(quote)),
      answers(rest),
    );
    assert.ok(quotes.every(({ quote }) => quote.how === 'interview'));
  });

  it('reads plain questions where there are three', () => {
    assert.equal(found('en', ENGLISH.join('\n\n')).length, 3);
    assert.deepEqual(found('en', ENGLISH.slice(0, 6).join('\n\n')), []);
  });

  it('gives nothing to anybody where two people are presented', () => {
    const two = ['Dana Whitlock and Tom Reed on school', ...ENGLISH.slice(1)];
    assert.deepEqual(found('en', two.join('\n\n')), []);
  });

  it('keeps to the names written before the turns', () => {
    const turns = [
      'How Tom Haddow sees Jack Orley',
      'Tom Haddow started a firm with Jack Orley. We talked with Haddow.',
      'Weekly: When did you meet?',
      "Haddow: Jack asked me and I said, 'I don't know.'",
      'Weekly: When did you know?',
      'Haddow: When I saw it in the wild.',
      'Weekly: Do you miss it?',
      'Haddow: I never did, to be honest.',
    ];
    const lines = found('en', turns.join('\n\n'));
    assert.deepEqual(
      lines.filter((line) => line.startsWith('direct [Haddow]')),
      [
        "direct [Haddow] Jack asked me and I said, 'I don't know.'",
        'direct [Haddow] When I saw it in the wild.',
        'direct [Haddow] I never did, to be honest.',
      ],
    );
    assert.ok(!lines.some((line) => line.includes('Orley]')));
  });

  const asked = ['When did you start?', 'I was nine.', 'Do you miss it?', 'I do.', 'What is next?', 'We are moving.'];
  const asking = (head: string, turns = asked) => found('en', [...head.split(' | '), ...turns].join('\n\n'));
  const answered = ['I was nine.', 'I do.', 'We are moving.'];

  it('gives the answers to the one whom the introduction says was talked with', () => {
    assert.deepEqual(
      asking('The ferry | We spoke to Ann Lee, who took it over from Tom Reed.'),
      answered.map((words) => `direct [Ann Lee] ${words}`),
    );
    const french = [
      'Le bac',
      'Entretien avec Jean Morel, qui l’a repris de Paul Dumas.',
      ...[
        'Quand avez-vous commencé ?',
        'J’avais neuf ans.',
        'Y pensez-vous ?',
        'Moi ? Jamais.',
        'Et après ?',
        'Nous partons.',
      ],
    ];
    assert.deepEqual(
      found('fr', french.join('\n\n')),
      ['J’avais neuf ans.', 'Moi ? Jamais.', 'Nous partons.'].map((words) => `direct [Jean Morel] ${words}`),
    );
    assert.deepEqual(asking('The ferry | We spoke to Ann Lee and Tom Reed, who run it.'), []);
  });

  it('takes a column in the first person, and questions that readers ask, for no interview', () => {
    assert.deepEqual(asking('Bridges | I walked to the river with Ann Lee.'), []);
    const faq = [
      'Who pays?',
      'We all do.',
      'When is it due?',
      'We pay in May.',
      'Can I appeal?',
      'Our lawyers think so.',
    ];
    assert.deepEqual(asking('The tax by Ann Lee', faq), []);
    assert.deepEqual(
      asking('The ferry of Ann Lee'),
      answered.map((words) => `direct [Ann Lee] ${words}`),
    );
  });

  it('takes rhetorical questions in an article for no interview', () => {
    const article = [
      'Is the plan of Ann Lee dead?',
      'The council voted on Monday.',
      'Who will pay?',
      'The city will, and so will the state.',
      'What happens next?',
      'A second vote is due in May.',
    ];
    assert.deepEqual(found('en', article.join('\n\n')), []);
  });
});

describe('block quotations', () => {
  it('go to the signature in a paragraph of its own, which is no quotation', () => {
    const markdown = 'Ann Lee said no.\n\n> We were promised help. We got none.\n>\n> — Jane Morel, mayor';
    assert.deepEqual(found('en', markdown, 'markdown'), [
      'direct [Jane Morel, mayor] We were promised help. We got none.',
    ]);
  });

  it('go to a signature that names nobody', () => {
    const markdown = 'Ann Lee said no.\n\n> We were promised help. We got none.\n>\n> — A resident of Castle Street';
    assert.deepEqual(found('en', markdown, 'markdown'), [
      'direct [A resident of Castle Street] We were promised help. We got none.',
    ]);
  });

  it('of a post on a social network go to what comes before its handle', () => {
    const html =
      '<p>Le maire Jean Morel a dit non.</p><blockquote><p>Le pont est fermé. Ne prenez pas la route.</p>' +
      '&mdash; Préfet du Val-d’Aure (@PrefetAure) <a href="x">16 février 2026</a></blockquote>';
    assert.deepEqual(found('fr', html, 'html'), [
      'direct [Préfet du Val-d’Aure] Le pont est fermé. Ne prenez pas la route.',
    ]);
  });

  it('keep a line of theirs that a dash opens and a stop ends', () => {
    const markdown = '> — A glass of water\n>\n> — Nobody said a word.';
    assert.match(found('en', markdown, 'markdown').join('\n'), /Nobody said a word/);
  });
});

describe('words that HTML sets in marks', () => {
  const html =
    '<p>The mayor spoke on Monday. <q>We will rebuild the bridge</q>, she said. <q>I am sure we can</q>.</p>';

  it('are direct speech', () => {
    assert.deepEqual(found('en', html, 'html'), [
      'direct [she] We will rebuild the bridge',
      'direct [she] I am sure we can',
    ]);
  });
});

describe('items with a number of their own', () => {
  it('give no quotation to whoever the item before them speaks of', () => {
    const markdown =
      '**1. Rents.** Agents blame Ann Lee, and Ann Lee blames agents.\n\n**2. “I never meant to be mayor”.** Our interview is here.';
    assert.deepEqual(found('en', markdown, 'markdown'), ['direct [–] “I never meant to be mayor”']);
  });
});
