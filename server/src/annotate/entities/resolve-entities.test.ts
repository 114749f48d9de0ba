import assert from 'node:assert/strict';
import { testKnowledge } from '../../../test/test-knowledge';
import { testNameModel } from '../../../test/test-name-model';
import { runNow } from '../../base';
import { languageOf } from '../../languages';
import { extract } from '../../text';
import { annotateArticle } from '../annotate-article';
import { annotateBlock } from '../annotate-block';
import type { Article } from '../article';
import type { Entity, Mention } from './types';

function articleOf(text: string, language: string, date: string | null = '2025-03-10'): Article {
  const ctx = { knowledge: testKnowledge(), nameModel: testNameModel(), date };
  const own = languageOf(language)!;
  const prose = extract(text, 'plaintext');
  const blocks = prose.blocks.map((block) => annotateBlock(block, own, ctx));
  return runNow(annotateArticle(prose, blocks, own, ctx));
}

const wordsOf = (article: Article, { block, start, end }: Mention) => article.blocks[block]!.text.slice(start, end);

/** Each entity as "name: its mentions", names, roles and pronouns alike. */
const told = (article: Article, name: string): string[] => {
  const entity = article.entities.find((e) => e.name === name);
  assert.ok(entity, `${name} is not among ${article.entities.map((e) => e.name).join(', ')}`);
  return entity.mentions.map((mention) => wordsOf(article, mention));
};

const entityNamed = (article: Article, name: string): Entity => article.entities.find((e) => e.name === name)!;

describe('entities in English', () => {
  it('without a date takes nobody for what they were before their last office', () => {
    const text = 'Emmanuel Macron spoke on Monday. The minister said no. The president said yes.';
    assert.deepEqual(told(articleOf(text, 'en'), 'Emmanuel Macron'), ['Emmanuel Macron', 'The president']);
  });

  it('joins full name, surname, title, role and pronouns', () => {
    const article = articleOf(
      'The mayor, Ngozi Okafor, met the crew in Lagos. She thanked them. Ms Okafor said the mayor’s office was full.',
      'en',
    );
    assert.deepEqual(told(article, 'Ngozi Okafor'), ['Ngozi Okafor', 'She', 'Okafor', 'the mayor']);
    const okafor = entityNamed(article, 'Ngozi Okafor');
    assert.deepEqual([okafor.given, okafor.surname, okafor.gender], ['Ngozi', 'Okafor', 'f']);
    assert.deepEqual(
      okafor.mentions.map((mention) => mention.form),
      ['full', 'pronoun', 'surname', 'role'],
    );
  });

  it('takes up a head of government by PM, and a time of day by nobody', () => {
    const article = articleOf('Prime Minister Ngozi Okafor left Lagos at 5 PM. The PM said she would resign.', 'en');
    assert.deepEqual(told(article, 'Ngozi Okafor'), ['Ngozi Okafor', 'The PM', 'she']);
  });

  it('takes up a member by the seat where only the party was told, unless two could be meant', () => {
    const one = 'Labour MP Ada Moss raised the matter. The MP for Halifax said the law must change.';
    assert.deepEqual(told(articleOf(one, 'en'), 'Ada Moss'), ['Ada Moss', 'The MP for Halifax']);
    const two = articleOf(`Labour MP Ngozi Okafor agreed. ${one}`, 'en');
    assert.deepEqual(told(two, 'Ada Moss'), ['Ada Moss']);
    assert.deepEqual(told(two, 'Ngozi Okafor'), ['Ngozi Okafor']);
    const other = articleOf('The MP for Leeds, Ada Moss, agreed. The MP for Halifax did not.', 'en');
    assert.deepEqual(told(other, 'Ada Moss'), ['Ada Moss']);
  });

  it('takes a president of the senate for no head of state, and a market’s street for no firm', () => {
    const article = articleOf(
      'President Bola Tinubu spoke. Two men are favoured for the senate president. Shares fell on Wall Street. The company did not.',
      'en',
    );
    assert.deepEqual(told(article, 'Bola Tinubu'), ['Bola Tinubu']);
    assert.deepEqual(told(article, 'Wall Street'), ['Wall Street']);
    const own = articleOf('Senate President Ada Moss spoke. The senate president left.', 'en');
    assert.deepEqual(told(own, 'Ada Moss'), ['Ada Moss', 'The senate president']);
  });

  it('tells a state from the town of its name by the states beside it', () => {
    const known = (text: string) => entityNamed(articleOf(text, 'en'), 'Washington').known;
    assert.equal(known('Fires burn in Oregon, Idaho and Washington.'), 'Q1223');
    assert.equal(known('Voters in Washington, Oregon and Idaho will be asked.'), 'Q1223');
    assert.equal(known('Talks went on in Washington on Monday. The governor of Oregon was not there.'), 'Q61');
    assert.equal(known('The firm has offices in London, Paris and Washington.'), 'Q61');
  });

  it('tells a firm from what it makes under its name', () => {
    const article = articleOf('Shares in Apple fell. Apple TV gained subscribers.', 'en');
    assert.deepEqual(told(article, 'Apple'), ['Apple']);
    assert.deepEqual(told(article, 'Apple TV'), ['Apple TV']);
  });

  it('knows a name that the end of a line divides, and an acronym with its stops', () => {
    const article = articleOf('Prime Minister Keir Star- mer left Lon- don. The W.H.O. agreed.', 'en');
    const known = (name: string) => entityNamed(article, name).known;
    assert.deepEqual([known('London'), known('W.H.O.')], ['Q84', 'Q7817']);
    assert.equal(known('Keir Starmer'), 'bp:person/keir-starmer');
    const apart = articleOf('He likes London- and Paris-based firms. Ada- moss is green.', 'en');
    assert.ok(apart.entities.every(({ name }) => !/Londonand|Adamoss/.test(name)));
  });

  it('knows a country by its letters set apart', () => {
    assert.equal(entityNamed(articleOf('The U. S. is ready to talk.', 'en'), 'U.S.').known, 'Q30');
  });

  it('tells a founder from the firm, and a secretary of one nation from another', () => {
    const article = articleOf(
      'Ada Corvel founded Corvel in 1990. Corvel makes lamps. The Home Secretary, Priti Patel, spoke. The Welsh Secretary did not.',
      'en',
    );
    assert.deepEqual(told(article, 'Ada Corvel'), ['Ada Corvel']);
    assert.deepEqual(told(article, 'Corvel'), ['Corvel', 'Corvel']);
    assert.deepEqual(told(article, 'Priti Patel'), ['Priti Patel']);
  });

  it('joins the name that somebody was born with to theirs', () => {
    const article = articleOf(
      'Margaret Oyelaran has died. Born Margaret Eleanor Tate in Halifax, she read physics. Oyelaran never tired.',
      'en',
    );
    assert.deepEqual(told(article, 'Margaret Oyelaran'), [
      'Margaret Oyelaran',
      'Margaret Eleanor Tate',
      'she',
      'Oyelaran',
    ]);
  });

  it('takes a pronoun for nobody whom it acts on, and a relative for the one who acts', () => {
    const article = articleOf(
      'Michael Seiden spoke. The father of a teacher described how a student hurt his daughter. He wept, he told Seiden.',
      'en',
    );
    assert.deepEqual(told(article, 'Michael Seiden'), ['Michael Seiden', 'Seiden']);
  });

  it('takes a pronoun in a clause that waits for the subject of the main one', () => {
    const article = articleOf('Tom Brook left. When he took over, Mark Sims cut jobs.', 'en');
    assert.deepEqual(told(article, 'Mark Sims'), ['he', 'Mark Sims']);
  });

  it('takes the body of another country for none that goes by the same words', () => {
    const known = (text: string) => entityNamed(articleOf(text, 'en'), 'Democratic Party').known;
    assert.equal(known('The Democratic Party won in New York and Chicago.'), 'bp:org/democrats-us');
    assert.equal(known('The Democratic Party lost in Nairobi, Mombasa and Kisumu, Kenya said.'), null);
  });

  it('takes the one of an age for another than the subject of the sentence', () => {
    const article = articleOf(
      'Tom Brook was tipped for a move. Coach Mark Sims kept quiet about the future of the 25-year-old.',
      'en',
    );
    assert.deepEqual(told(article, 'Tom Brook'), ['Tom Brook', 'the 25-year-old']);
  });

  it('links a town where the article is set, and a small one nowhere else', () => {
    const linked = (text: string, language: string, name: string) => entityNamed(articleOf(text, language), name).known;
    assert.equal(linked('The game at Villa Park was lost. England left.', 'en', 'Villa Park'), null);
    assert.equal(linked('The fire in Villa Park, Illinois, is out.', 'en', 'Villa Park'), 'gn:4914830');
    assert.equal(linked('He studied in Cambridge and in London.', 'en', 'Cambridge'), 'gn:2653941');
    assert.equal(linked('Le maire de Laval a été réélu.', 'fr', 'Laval'), 'gn:3005866');
    assert.equal(
      linked('Justin Trudeau était à Laval, près de Montréal, a dit le Canada.', 'fr', 'Laval'),
      'gn:6050610',
    );
    assert.equal(linked('À Vienne, le sommet sur l’Autriche a commencé.', 'fr', 'Vienne'), 'Q1741');
  });

  it('gives an office that two hold to the one who is named with its town, and then to the one named last', () => {
    const article = articleOf(
      'The mayor of Wendbury, Tom Bristow, and the mayor of Ardley, Ruth Adeyemi, met. The mayor of Ardley thanked Bristow. The mayor said it was time.',
      'en',
    );
    assert.deepEqual(told(article, 'Ruth Adeyemi'), ['Ruth Adeyemi', 'The mayor of Ardley', 'The mayor']);
    assert.deepEqual(told(article, 'Tom Bristow'), ['Tom Bristow', 'Bristow']);
  });

  it('takes no pronoun in a quotation for whoever says it, though a pronoun tells who', () => {
    const article = articleOf(
      'Coroner Ngozi Okafor said she had seen Ada Moss. “The coat of Ada Moss was returned to her aunt,” she added.',
      'en',
    );
    assert.deepEqual(told(article, 'Ada Moss'), ['Ada Moss', 'Ada Moss', 'her']);
    assert.deepEqual(told(article, 'Ngozi Okafor'), ['Ngozi Okafor', 'she', 'she']);
  });

  it('takes up the subject of a clause after an aside, and no more of a role than its noun', () => {
    const article = articleOf(
      'Tom Brook, the chairman – helped by Mark Sims – told the chairman to accuse him of it. He left.',
      'en',
    );
    assert.deepEqual(told(article, 'Tom Brook'), ['Tom Brook', 'the chairman', 'him', 'He']);
  });

  it('knows whoever is of an age by what they are', () => {
    const article = articleOf('Tom Brook, a 34-year-old baker, spoke. Mark Sims left. The baker wept.', 'en');
    assert.deepEqual(told(article, 'Tom Brook'), ['Tom Brook', 'The baker']);
  });

  it('takes several people for no firm, and a city that is a territory for one place', () => {
    const article = articleOf(
      'Norvane Inc. opened in Hong Kong. Tom Brook shot at three deputies when they called.',
      'en',
    );
    assert.deepEqual(told(article, 'Norvane Inc.'), ['Norvane Inc.']);
    assert.ok(entityNamed(article, 'Hong Kong').known);
  });

  it('takes a lord for the person of that surname', () => {
    const article = articleOf('Norman Karlow, Baron Karlow of Wendbury, is ill. Lord Karlow was at home.', 'en');
    assert.deepEqual(told(article, 'Norman Karlow'), ['Norman Karlow', 'Baron Karlow', 'Lord Karlow']);
  });

  it('takes up the subject of a clause, and nobody whom it names in brackets or as one of two parents', () => {
    const brackets = articleOf('Ada Moss led Wales. She worked (hiring Jo Bell as a tutor) for years. She died.', 'en');
    assert.deepEqual(told(brackets, 'Ada Moss'), ['Ada Moss', 'She', 'She']);
    const parents = articleOf('Tom Brook was the son of Anna and George Brook. Taught at home, he trained.', 'en');
    assert.deepEqual(told(parents, 'Tom Brook'), ['Tom Brook', 'he']);
  });

  it('links a name that is a town’s in two countries to neither, nor a given name to a town', () => {
    const linked = (text: string, name: string) => entityNamed(articleOf(text, 'en'), name).known;
    assert.equal(linked('He was educated at Durham and left.', 'Durham'), null);
    assert.equal(linked('He studied in Durham, North Carolina.', 'Durham'), 'gn:4464368');
    assert.equal(linked('The police in Cork declined to comment.', 'Cork'), 'gn:2965140');
  });

  it('takes no public body for a company', () => {
    const article = articleOf('The Lagos Health Ministry chose Oando. The company said so on Monday.', 'en');
    assert.deepEqual(told(article, 'Lagos Health Ministry'), ['Lagos Health Ministry']);
  });

  it('takes the name of a body for no person', () => {
    const article = articleOf(
      'Ngozi Okafor, the chief executive, spoke. The Lamp and Wick Executive, which sued, was pleased.',
      'en',
    );
    assert.deepEqual(told(article, 'Ngozi Okafor'), ['Ngozi Okafor']);
  });

  it('reads a name through the brackets of an editor who completes it', () => {
    const article = articleOf('“We thank [Ngozi] Okafor,” Bola Ade said. Ngozi Okafor left Lagos.', 'en');
    assert.deepEqual(told(article, 'Ngozi Okafor'), ['[Ngozi] Okafor', 'Ngozi Okafor']);
  });

  it('takes no list for a subject, and no dateline for what is spoken of', () => {
    const article = articleOf(
      'LAGOS, 9 March – Ngozi Okafor opened the bridge. It was late.\n\nOkafor has three children: Ada, Max and Jo. She was born in Abuja.',
      'en',
    );
    assert.deepEqual(told(article, 'Ngozi Okafor'), ['Ngozi Okafor', 'Okafor', 'She']);
    assert.ok(article.entities.every(({ name, mentions }) => !/lagos/i.test(name) || mentions.length === 1));
  });

  it('reads the role beside a name, and what it is a role of', () => {
    const article = articleOf(
      'Former NATO secretary general Jens Stoltenberg met French President Emmanuel Macron.',
      'en',
    );
    const roles = article.entities.flatMap((entity) => entity.mentions.flatMap(({ role }) => role ?? []));
    assert.deepEqual(
      roles.map(({ noun, office, former }) => [noun, office, former]),
      [
        ['secretary general', 'secretary-general', true],
        ['president', 'president', false],
      ],
    );
    assert.ok(roles.every(({ knownOf }) => knownOf !== null));
  });

  it('joins an acronym with its expansion, and a body with its short name', () => {
    const article = articleOf(
      'The World Health Organization (WHO) sent a team on Monday. The WHO said more would come. The European Commission agreed, and the Commission paid.',
      'en',
    );
    assert.deepEqual(told(article, 'World Health Organization').slice(0, 3), [
      'World Health Organization',
      'WHO',
      'WHO',
    ]);
  });

  it('takes up a person by what an apposition said of them', () => {
    const article = articleOf(
      'Anna Cole, 43, a care worker from Hull, sued. The judge, Mary Platt, agreed. The care worker was given £400. Tom Brook, a midfielder, was there. The player left early.',
      'en',
    );
    assert.deepEqual(told(article, 'Anna Cole'), ['Anna Cole', 'The care worker']);
    assert.deepEqual(told(article, 'Tom Brook'), ['Tom Brook', 'The player']);
  });

  it('takes up a person by their age', () => {
    const article = articleOf(
      'Tyrone Hill, 29, and Mark Sims, 41, were jailed. The 29-year-old admitted arson. The 41-year-old electrician denied it. The 17-year-old victim survived.',
      'en',
    );
    assert.deepEqual(told(article, 'Tyrone Hill'), ['Tyrone Hill', 'The 29-year-old']);
    assert.deepEqual(told(article, 'Mark Sims'), ['Mark Sims', 'The 41-year-old electrician']);
  });

  it('leaves a pronoun to somebody unnamed who was spoken of since', () => {
    const article = articleOf(
      'Mayor Tom Brook called for calm. Police held a 19-year-old man until Monday and searched his flat. They said he was armed.',
      'en',
    );
    assert.deepEqual(told(article, 'Tom Brook'), ['Tom Brook']);
  });

  it('takes nobody for a known bearer of their surname, with its accent or without', () => {
    const article = articleOf('Wilson Garcia was at home. Mr Garcia heard two shots.', 'en');
    assert.equal(entityNamed(article, 'Wilson Garcia').known, null);
  });

  it('finds a town by what the article says it lies in', () => {
    const article = articleOf(
      'The company, which is based in Waterloo, Ontario, has grown. It left the United States.',
      'en',
    );
    const within = testKnowledge().entity(entityNamed(article, 'Waterloo').known!)!.within;
    assert.equal(within[0], entityNamed(article, 'Ontario').known);
  });

  it('takes nobody for whom they speak of as "he"', () => {
    const article = articleOf(
      'Tom Brook met the press on Monday. “He is a good man, and he will win,” Brook said.',
      'en',
    );
    assert.deepEqual(told(article, 'Tom Brook'), ['Tom Brook', 'Brook']);
  });

  it('takes no sheriff for a suspect of some age, and no country for several people', () => {
    const article = articleOf(
      'Sheriff Tom Brook spoke on Monday. Police were looking for the 39-year-old suspect. The neighbours left the United States with their baby.',
      'en',
    );
    assert.deepEqual(told(article, 'Tom Brook'), ['Tom Brook']);
    assert.deepEqual(told(article, 'United States'), ['United States']);
  });

  it('takes what is part of somebody’s role for no subject', () => {
    const article = articleOf(
      'Tom Brook spoke first. Lagos Health Commissioner Mark Sims praised the crew. “They did well,” he said.',
      'en',
    );
    assert.deepEqual(told(article, 'Mark Sims'), ['Mark Sims', 'he']);
  });

  it('knows whether one who goes by a given name alone is a woman', () => {
    const article = articleOf('Tom Brook and Gloria were seen on Monday. He told her to go.', 'en');
    assert.equal(entityNamed(article, 'Gloria').gender, 'f');
  });

  it('takes nobody for what their relative is, and no bridge for somebody of its age', () => {
    const article = articleOf(
      'The victim’s mother, Abena Mensah, a nurse at Southmead Hospital, read a statement. The nurse wept. The 20-year-old bridge fell.',
      'en',
    );
    assert.deepEqual(told(article, 'Abena Mensah'), ['Abena Mensah', 'The nurse']);
    assert.equal(entityNamed(article, 'Abena Mensah').mentions[0]!.role?.noun, 'nurse');
  });

  it('joins a surname of several words to the full name', () => {
    const article = articleOf('Pieter van den Berg bought shares. Van den Berg has run the firm since 1998.', 'en');
    assert.deepEqual(told(article, 'Pieter van den Berg').slice(0, 2), ['Pieter van den Berg', 'Van den Berg']);
  });

  it('takes « celui-ci » for who was named last, an ordinal for no office, and several for no one', () => {
    const article = articleOf('Le patron Paul Lacroix sera remplacé par Jean Morel. Celui-ci arrive lundi.', 'fr');
    assert.deepEqual(told(article, 'Jean Morel'), ['Jean Morel', 'Celui-ci']);
    const novel = articleOf('Le ministre Paul Lacroix a lu son premier roman à Lyon.', 'fr');
    assert.deepEqual(told(novel, 'Paul Lacroix'), ['Paul Lacroix', 'son']);
    const several = articleOf('Jean Morel veut un accord. S’il y a des tièdes dans le parti, ils se taisent.', 'fr');
    assert.deepEqual(told(several, 'Jean Morel'), ['Jean Morel']);
  });

  it('takes an object for somebody else than its clause’s subject, and a people in the plural for nobody', () => {
    const text =
      'Emmanuel Macron praised the Germans. He called Donald Trump. The American president told him that the French would pay.';
    const article = articleOf(text, 'en');
    assert.deepEqual(told(article, 'Donald Trump'), ['Donald Trump', 'The American president']);
    assert.deepEqual(told(article, 'Emmanuel Macron'), ['Emmanuel Macron', 'He', 'him']);
    const hurt = articleOf('Ada Moss met Jo Bell. Moss hurt herself.', 'en');
    assert.deepEqual(told(hurt, 'Ada Moss'), ['Ada Moss', 'Moss', 'herself']);
  });

  it('knows in English who is written with marks elsewhere', () => {
    const article = articleOf('Turkish President Erdogan spoke on Monday.', 'en');
    assert.equal(entityNamed(article, 'Erdogan').known, 'Q39259');
  });

  it('takes a country’s leader for the person who leads it', () => {
    const article = articleOf('Emmanuel Macron met Angela Merkel in Oslo. The French leader spoke first.', 'en');
    assert.ok(told(article, 'Emmanuel Macron').includes('The French leader'));
  });

  it('takes a firm’s name without its legal form for the firm, unless somebody in the article bears it', () => {
    const firm = articleOf('Halvorsen Group plc lost money. Halvorsen’s shares fell. Mr Smith left Halvorsen.', 'en');
    assert.deepEqual(told(firm, 'Halvorsen Group').filter((words) => words === 'Halvorsen').length, 2);
    const person = articleOf('Peter Halvorsen founded Halvorsen Group. Halvorsen was 34.', 'en');
    assert.deepEqual(told(person, 'Peter Halvorsen'), ['Peter Halvorsen', 'Halvorsen']);
    const town = articleOf('Wendbury Council refused. The people of Wendbury cried. In Wendbury, rain fell.', 'en');
    assert.deepEqual(told(town, 'Wendbury Council'), ['Wendbury Council']);
  });

  it('joins two names of one town through the knowledge base', () => {
    const article = articleOf('Trains left Kiev on Monday. In Kyiv the mayor waited.', 'en');
    assert.equal(article.entities.filter(({ known }) => known === 'Q1899').length, 1);
  });

  it('joins a surname in one romanisation with the full name in another', () => {
    const article = articleOf(
      'Zelensky lands in Oslo\n\nUkraine’s President Volodymyr Zelenskiy landed on Monday. Zelenskiy will stay a day.',
      'en',
    );
    assert.deepEqual(told(article, 'Volodymyr Zelenskiy'), ['Zelensky', 'Volodymyr Zelenskiy', 'Zelenskiy']);
    assert.equal(entityNamed(article, 'Volodymyr Zelenskiy').known, 'Q3874799');
  });

  it('keeps a wife whose surname has its own ending apart from her husband', () => {
    const article = articleOf('Zelensky lands in Oslo\n\nOlena Zelenska landed with Volodymyr Zelensky.', 'en');
    assert.deepEqual(told(article, 'Olena Zelenska'), ['Olena Zelenska']);
  });

  it('reads an acronym before a role at the head of a sentence as its owner', () => {
    const article = articleOf('Angela Merkel is in Berlin. NATO Secretary-General Mark Rutte agreed.', 'en');
    const roles = entityNamed(article, 'Mark Rutte').mentions.flatMap(({ role }) => role ?? []);
    assert.deepEqual(
      roles.map(({ noun, former, knownOf }) => [noun, former, knownOf]),
      [['secretary-general', false, 'Q7184']],
    );
  });

  it('keeps apart two people of one surname, and says that it is in doubt', () => {
    const article = articleOf(
      'Ngozi Okafor and Emeka Okafor run the farm together. The deed names Okafor as its owner.',
      'en',
    );
    const bare = article.entities.flatMap((e) => e.mentions).find((mention) => wordsOf(article, mention) === 'Okafor');
    assert.ok(bare, 'the bare surname is a mention');
    assert.equal(bare.others?.length, 1);
    assert.ok(bare.confidence < 0.8);
  });

  it('tells the two apart by a courtesy title', () => {
    const article = articleOf(
      'Marta Silva and Paulo Silva run the farm together. On Monday Mr Silva signed the deed.',
      'en',
    );
    assert.ok(told(article, 'Paulo Silva').includes('Silva'));
  });

  it('does not take "it" for somebody, nor an empty "it" for anything', () => {
    const article = articleOf('Ngozi Okafor spoke. It is clear that it rained on Monday.', 'en');
    assert.ok(article.entities.every((entity) => entity.mentions.every(({ kind }) => kind !== 'pronoun')));
  });

  it('passes over what was quoted on the way back to the speaker', () => {
    const article = articleOf(
      'Ngozi Okafor opened the port.\n\n“Emeka Eze is late. The ship is full. The crane is broken. The crew is tired,” she said.',
      'en',
    );
    assert.ok(told(article, 'Ngozi Okafor').includes('she'));
  });
});

describe('entities in French', () => {
  it('takes no adjective after its noun for somebody', () => {
    const text =
      'Le président du parti, Paul Lacroix, a parlé. L’opération militaire continue. Le comité directeur vote. Le très jeune président part.';
    assert.deepEqual(told(articleOf(text, 'fr'), 'Paul Lacroix'), ['Paul Lacroix', 'Le très jeune président']);
  });

  it('takes no ministry and no university for a firm', () => {
    const article = articleOf(
      'Le ministère de la Défense a parlé. L’université de Rennes a fermé. La société recrute.',
      'fr',
    );
    for (const name of ['ministère de la Défense', 'université de Rennes'])
      assert.deepEqual(told(article, name), [name]);
  });

  it('takes up who speaks, and not who passes it on', () => {
    const article = articleOf(
      '« La croissance ralentit », a dit Jean Morel, cité par Le Monde. Il a ajouté que l’inflation baissait.',
      'fr',
    );
    assert.deepEqual(told(article, 'Jean Morel'), ['Jean Morel', 'Il']);
  });

  it('takes nobody known for a suspect, and no department for a town', () => {
    const article = articleOf(
      'Manuel Valls a parlé à Rennes, dans le Var. Selon le parquet, le suspect de 21 ans est mort. La ville est calme.',
      'fr',
      '2014-03-10',
    );
    assert.deepEqual(told(article, 'Manuel Valls'), ['Manuel Valls']);
    assert.deepEqual(told(article, 'Rennes'), ['Rennes', 'La ville']);
  });

  it('takes the seat of a body for no town that is spoken of', () => {
    const article = articleOf(
      'Le feu a pris mardi à Rennes. Il est éteint, a indiqué le parquet de Lyon. La ville est calme.',
      'fr',
    );
    assert.deepEqual(told(article, 'Rennes'), ['Rennes', 'La ville']);
  });

  it('takes no square for its village', () => {
    const article = articleOf('Le feu avance vers Rennes. Ils ont passé la nuit sur la place du village.', 'fr');
    assert.ok(!told(article, 'Rennes').some((words) => words.startsWith('la place')));
  });

  it('takes no noun beside a name for somebody else', () => {
    const article = articleOf(
      'Jeanne Morel défile. À ses côtés, son collègue Paul Lacroix acquiesce. « On est à bout », glisse-t-il.',
      'fr',
    );
    assert.deepEqual(told(article, 'Paul Lacroix'), ['Paul Lacroix', 'il']);
  });

  it('leaves a pronoun to somebody unnamed who was spoken of since', () => {
    const article = articleOf(
      'Le maire, Paul Lacroix, appelle au calme. Un homme de 19 ans a été arrêté lundi avec son frère. Il était armé.',
      'fr',
    );
    assert.deepEqual(told(article, 'Paul Lacroix'), ['Paul Lacroix']);
  });

  it('takes a widow for no victim', () => {
    const article = articleOf('La veuve de la victime, Corinne Ladevèze, a parlé lundi. Elle a pleuré.', 'fr');
    assert.deepEqual(told(article, 'Corinne Ladevèze'), ['Corinne Ladevèze', 'Elle']);
    assert.ok(entityNamed(article, 'Corinne Ladevèze').mentions.every(({ role }) => !role));
  });

  it('takes nobody for who speaks for them, and a junior minister for a minister', () => {
    const article = articleOf(
      'Le porte-parole d’Emmanuel Macron est venu à Lyon. La ministre déléguée Ada Moss aussi. Le porte-parole s’est tu, la ministre a ri.',
      'fr',
    );
    assert.deepEqual(told(article, 'Emmanuel Macron'), ['Emmanuel Macron']);
    assert.deepEqual(told(article, 'Ada Moss'), ['Ada Moss', 'la ministre']);
  });

  it('takes a pronoun for who has just spoken, and for no place in brackets', () => {
    const article = articleOf(
      '(Lyon) « C’est bien », a déclaré le maire Grégory Doucet.\n\nIl a quitté la salle. Même s’il était inquiet, Paul Lacroix a ri.',
      'fr',
    );
    assert.deepEqual(told(article, 'Grégory Doucet'), ['Grégory Doucet', 'Il']);
    assert.deepEqual(told(article, 'Paul Lacroix'), ['il', 'Paul Lacroix']);
  });

  it('takes « ces dernières années » for nobody, and a prize for no village', () => {
    const article = articleOf('Anne Roy a joué ces dernières années à la soirée des Molières.', 'fr');
    assert.deepEqual(told(article, 'Anne Roy'), ['Anne Roy']);
    assert.equal(article.entities.find((e) => e.name === 'Molières')?.known ?? null, null);
  });

  it('takes a pronoun for nobody who is said to come after them, nor a joint for a new clause', () => {
    const before = articleOf('Philippe Morel était là. Avant lui, Jean Roux avait parlé.', 'fr');
    assert.deepEqual(told(before, 'Philippe Morel'), ['Philippe Morel', 'lui']);
    const fronted = articleOf('Jean Roux part. Même s’il est critiqué au Québec, Philippe Morel mise sur lui.', 'fr');
    assert.equal(told(fronted, 'Philippe Morel')[0], 'il');
  });

  it('takes « ce dernier » for who was named last, and the parliament of another country for no other', () => {
    const article = articleOf('Le pont a été bâti par Paul Morel avec Hugues Roux ; ce dernier vit à Lyon.', 'fr');
    assert.deepEqual(told(article, 'Hugues Roux'), ['Hugues Roux', 'ce dernier']);
    const known = (text: string) => entityNamed(articleOf(text, 'fr'), 'Assemblée nationale').known;
    assert.equal(known('Le Canada attend. À Ottawa et à Montréal, on suit l’Assemblée nationale.'), null);
    assert.equal(known('À Paris et à Lyon, on suit l’Assemblée nationale.'), 'bp:org/fr-assembly');
  });

  it('links a town by the article that a preposition takes in', () => {
    assert.equal(entityNamed(articleOf('Le feu a pris près du Havre.', 'fr'), 'Havre').known, 'gn:3003796');
  });

  it('reads past a party or a region in what somebody is', () => {
    const party = articleOf('Le député LFI Paul Morel a parlé. Le député est parti.', 'fr');
    assert.deepEqual(told(party, 'Paul Morel'), ['Paul Morel', 'Le député']);
    const region = articleOf('Le maire de Cassel (Nord), Paul Morel, a parlé. Le maire est parti.', 'fr');
    assert.deepEqual(told(region, 'Paul Morel'), ['Paul Morel', 'Le maire']);
  });

  it('takes whoever has just said something for who says more', () => {
    const article = articleOf('Paul Morel a dit que le juge Jean Roux avait tort. Il a rappelé les faits.', 'fr');
    assert.deepEqual(told(article, 'Paul Morel'), ['Paul Morel', 'Il']);
  });

  it('takes the town where it happened for « la commune », and none that is near it', () => {
    const article = articleOf('Le feu a pris à Auray, près de Vannes. La commune est sans eau.', 'fr');
    assert.deepEqual(told(article, 'Auray'), ['Auray', 'La commune']);
  });

  it('gives nobody a role that is somebody else’s', () => {
    const article = articleOf(
      'Aline Morel, première adjointe au maire et Julien Roux ont ri. Jean Loup est devenu ce samedi maire de Cassel.',
      'fr',
    );
    assert.equal(entityNamed(article, 'Julien Roux').mentions[0]!.role, undefined);
    assert.deepEqual(told(article, 'Jean Loup'), ['Jean Loup']);
  });

  it('takes a woman for the « maire » of her town', () => {
    const article = articleOf(
      'Le maire de Cassel, Bruno Lescaut, et la maire de Montvert, Anne Daguerre, ont signé. Le maire de Montvert est ravi.',
      'fr',
    );
    assert.deepEqual(told(article, 'Anne Daguerre'), ['Anne Daguerre', 'Le maire de Montvert']);
  });

  it('knows a spokesman by the body that he speaks for, and a singer for no village', () => {
    const article = articleOf('La Callas chantait. Le porte-parole du Kremlin Dmitri Peskov a réagi.', 'fr');
    assert.equal(entityNamed(article, 'Dmitri Peskov').known, 'bp:person/dmitry-peskov');
    assert.equal(entityNamed(article, 'Callas').known, null);
  });

  it('tells a department from a town by its article', () => {
    const known = (text: string, name: string) => entityNamed(articleOf(text, 'fr'), name).known;
    assert.equal(known('Châtellerault, sous-préfecture de la Vienne, attend.', 'Vienne'), 'bp:region/fr-86');
    assert.equal(known('Il vit à Vienne depuis un an.', 'Vienne'), 'Q1741');
  });

  it('tells a family’s firm from the family', () => {
    const article = articleOf(
      'Ada Corvel dirige Corvel. Lucie Corvel, héritière de Corvel, est partie. Corvel a annoncé un bénéfice. Mme Lucie Corvel a parlé.',
      'fr',
    );
    assert.deepEqual(told(article, 'Corvel'), ['Corvel', 'Corvel', 'Corvel']);
    assert.deepEqual(told(article, 'Lucie Corvel'), ['Lucie Corvel', 'Lucie Corvel']);
    const person = articleOf('Que Lucie Corvel parte ou non, Corvel restera. Le plan de Corvel a échoué.', 'fr');
    assert.deepEqual(told(person, 'Lucie Corvel'), ['Lucie Corvel', 'Corvel', 'Corvel']);
  });

  it('takes the gender of somebody from the name of a people', () => {
    const article = articleOf(
      'La Belge Sacha Peeters a devancé le Slovène Luka Novak. Elle a remercié son équipe.',
      'fr',
    );
    assert.equal(entityNamed(article, 'Sacha Peeters').gender, 'f');
    assert.deepEqual(told(article, 'Sacha Peeters'), ['Sacha Peeters', 'Elle']);
  });

  it('takes a point of the compass for no department', () => {
    const article = articleOf('À Paris, on suit la situation à Bamako et dans le Nord.', 'fr');
    assert.equal(entityNamed(article, 'Nord').known, null);
  });

  it('tells the subject after a comma from an apposition', () => {
    const article = articleOf(
      'Selon l’expert, le docteur Alain Dupont, l’accusé ne souffre d’aucun trouble. Le maire, Paul Durand, l’adjoint de Lyon, a parlé.',
      'fr',
    );
    const roles = entityNamed(article, 'Alain Dupont').mentions.flatMap(({ role }) => role?.noun ?? []);
    assert.ok(!roles.includes('accusé'), roles.join());
  });

  it('joins full name, surname, title, role and pronouns', () => {
    const article = articleOf(
      'La ministre de la Culture, Sophie Lacroix, a visité le musée. Elle a promis des moyens. Mme Lacroix reviendra, a dit la ministre.',
      'fr',
    );
    assert.deepEqual(told(article, 'Sophie Lacroix'), ['Sophie Lacroix', 'Elle', 'Lacroix', 'la ministre']);
  });

  it('follows an office under another of its titles', () => {
    const head = articleOf(
      'Le Premier ministre Paul Delmas est à Lille. « Tout va », a dit le chef du gouvernement.',
      'fr',
    );
    assert.ok(told(head, 'Paul Delmas').includes('le chef du gouvernement'));
    const text = 'Le président de la République, Paul Delmas, est à Lille. Le chef de l’Etat y dormira.';
    assert.ok(told(articleOf(text, 'fr'), 'Paul Delmas').includes('Le chef de l’Etat'));
  });

  it('keeps apart what only shares letters, words or a dateline', () => {
    const article = articleOf(
      `SAN FRANCISCO (AP) — Oil spilled in the Gulf of Mexico, an AP reporter said. The Gulf may take years.

Shares fell on Wall Street. A Wall Street Journal poll found few cared, and sales of MBS went on. Dallas Ebola patient Ann Lee left.`,
      'en',
    );
    assert.deepEqual(told(article, 'San Francisco'), ['SAN FRANCISCO']);
    assert.deepEqual(told(article, 'Gulf of Mexico'), ['Gulf of Mexico', 'Gulf']);
    assert.deepEqual(told(article, 'Wall Street'), ['Wall Street']);
    assert.deepEqual(told(article, 'Wall Street Journal'), ['Wall Street Journal']);
    assert.ok(article.entities.every(({ name, known }) => known === null || !/^M(BS|oh)/.test(name)));
    assert.ok(article.entities.every(({ name }) => !name.includes('Ebola')));
  });

  it('joins an acronym that is read as a word with its expansion, and no town with the body that is there', () => {
    const text =
      'L’Agence nationale de la sécurité des systèmes d’information (Anssi) a alerté. L’Anssi recommande la prudence.';
    assert.ok(
      told(articleOf(text, 'fr'), 'Agence nationale de la sécurité des systèmes d’information').includes('Anssi'),
    );
    const town = articleOf('Le Centre national de la mer (Nantes) a fermé. Nantes proteste.', 'fr');
    assert.ok(told(town, 'Nantes').length === 2);
  });

  it('knows who of the article’s people is head of state or government', () => {
    const article = articleOf('Emmanuel Macron et Angela Merkel ont dîné à Lille. Le chef de l’État y dormira.', 'fr');
    assert.ok(told(article, 'Emmanuel Macron').includes('Le chef de l’État'));
    const two = articleOf('Emmanuel Macron et Donald Trump ont dîné à Lille. Le chef de l’État y dormira.', 'fr');
    assert.ok(two.entities.every(({ mentions }) => mentions.every(({ form }) => form !== 'role')));
  });

  it('presumes that who held an office last holds it past what is known', () => {
    const text = 'Emmanuel Macron a dîné à Lille. Le chef de l’État y dormira.';
    assert.ok(told(articleOf(text, 'fr', '2026-11-24'), 'Emmanuel Macron').includes('Le chef de l’État'));
  });

  it('takes the president of a club for no head of state', () => {
    const text =
      'Le président du club de Vannes, Bernard Vasseur, a protesté. Le président du club attend un mot du chef de l’État.';
    assert.deepEqual(told(articleOf(text, 'fr'), 'Bernard Vasseur'), ['Bernard Vasseur', 'Le président du club']);
    const two = articleOf(
      'Jordan Bardella, président du Rassemblement national, et Emmanuel Macron se sont vus. Le chef de l’État a souri.',
      'fr',
      '2025-03-10',
    );
    assert.ok(!told(two, 'Jordan Bardella').includes('Le chef de l’État'));
    assert.ok(told(two, 'Emmanuel Macron').includes('Le chef de l’État'));
  });

  it('holds a state’s office to those who have held one there', () => {
    const article = articleOf(
      'Le secrétaire d’État Marco Rubio est à Paris. Le chef de la diplomatie américaine a vu le ministre des Affaires étrangères, Jean-Noël Barrot.',
      'fr',
      '2025-03-10',
    );
    assert.ok(told(article, 'Marco Rubio').includes('Le chef de la diplomatie américaine'));
    assert.deepEqual(told(article, 'Jean-Noël Barrot'), ['Jean-Noël Barrot']);
  });

  it('takes no neighbour for what was spoken of', () => {
    const article = articleOf('En Lozère, le feu a pris. Le département voisin dort. Le département attend.', 'fr');
    assert.deepEqual(told(article, 'Lozère'), ['Lozère', 'Le département']);
    const firm = articleOf('Shares in Halvorsen Group fell. The other company left.', 'en');
    assert.deepEqual(told(firm, 'Halvorsen Group'), ['Halvorsen Group']);
  });

  it('takes no thing of somebody’s age for the person', () => {
    const article = articleOf('Solène Kerdraon est morte à l’âge de 79 ans. Le bail de 99 ans reste.', 'fr');
    assert.deepEqual(told(article, 'Solène Kerdraon'), ['Solène Kerdraon']);
  });

  it('takes up a person by a wider word, a former occupation or an age', () => {
    const article = articleOf(
      'L’ancien notaire Yves Tanguy a nié. La salle était pleine. Le notaire a baissé la tête. Lucas Ferrand, milieu de terrain, a pleuré. Le joueur est parti. Jeanne Bihan, 81 ans, a parlé. La femme de 81 ans attend.',
      'fr',
    );
    assert.deepEqual(told(article, 'Yves Tanguy'), ['Yves Tanguy', 'Le notaire']);
    assert.deepEqual(told(article, 'Lucas Ferrand'), ['Lucas Ferrand', 'Le joueur']);
    assert.deepEqual(told(article, 'Jeanne Bihan'), ['Jeanne Bihan', 'La femme de 81 ans']);
  });

  it('reads an inverted pronoun', () => {
    const article = articleOf('Marc Lacroix a visité le musée. « Tout est prêt », a-t-il déclaré.', 'fr');
    assert.ok(told(article, 'Marc Lacroix').includes('il'));
  });

  it('leaves an impersonal « il » alone', () => {
    const article = articleOf(
      'Marc Lacroix est parti. Il faut attendre. Il est possible de le joindre. Il y a deux issues.',
      'fr',
    );
    assert.ok(entityNamed(article, 'Marc Lacroix').mentions.every(({ kind }) => kind !== 'pronoun'));
  });

  it('links no acronym that the article spells out otherwise than the record', () => {
    const knownOf = (text: string) => articleOf(text, 'fr').entities[0]!.known;
    assert.equal(
      knownOf('L’Organisation mondiale de la santé (OMS) est prête. L’OMS attend.'),
      knownOf('L’OMS attend.'),
    );
    assert.equal(knownOf('L’Office des métiers du sel (OMS) est prêt. L’OMS attend.'), null);
  });

  it('leaves a pronoun to whoever “one” leads in', () => {
    const article = articleOf('Ann Lee left early. One patient said she had waited an hour.', 'en');
    assert.deepEqual(told(article, 'Ann Lee'), ['Ann Lee']);
  });

  it('takes the town that labels a headline for no owner', () => {
    const article = articleOf('Morlaix : un octogénaire blessé à son domicile\n\nIl vit à Morlaix depuis 1980.', 'fr');
    assert.deepEqual(told(article, 'Morlaix'), ['Morlaix', 'Morlaix']);
  });

  it('leaves “it” open inside a quotation', () => {
    const article = articleOf('Norland Foods led the market. “It is clear, everyone saw it,” said Ann Lee.', 'en');
    assert.deepEqual(told(article, 'Norland Foods'), ['Norland Foods']);
  });

  it('leaves a gender open where the one title that tells it goes against the given name', () => {
    const text = (title: string) =>
      `Councillor Alan Prewett voted against the tram. James Oddie voted for it. ${title} Prewett spoke for an hour.`;
    assert.equal(entityNamed(articleOf(text('Mrs'), 'en'), 'Alan Prewett').gender, null);
    assert.equal(entityNamed(articleOf(text('Mr'), 'en'), 'Alan Prewett').gender, 'm');
    const twice = `${text('Mrs')} Mrs Prewett then left.`;
    assert.equal(entityNamed(articleOf(twice, 'en'), 'Alan Prewett').gender, 'f');
  });

  it('looks for a pronoun of the right gender', () => {
    const article = articleOf('Paul Lacroix a reçu Sophie Bernard à Lille. Elle a promis des moyens.', 'fr');
    assert.ok(told(article, 'Sophie Bernard').includes('Elle'));
    assert.ok(!told(article, 'Paul Lacroix').includes('Elle'));
  });

  it('marks a pronoun that cannot agree with the only subject in reach', () => {
    const article = articleOf('La Norvège a condamné ce projet. Ils ont annoncé un recours.', 'fr');
    const pronoun = entityNamed(article, 'Norvège').mentions.find(({ kind }) => kind === 'pronoun');
    assert.equal(pronoun?.disagrees, 'number');
  });

  it('takes a capital that acts for the government, and keeps it a place', () => {
    const article = articleOf('Tokyo a annoncé un recours lundi. La délégation rentrera à Tokyo.', 'fr');
    const [acts, place] = entityNamed(article, 'Tokyo').mentions;
    assert.equal(entityNamed(article, 'Tokyo').type, 'place');
    assert.ok(acts!.standsFor);
    assert.equal(place!.standsFor, undefined);
  });

  it('follows « ce dernier » to the one named last', () => {
    const article = articleOf('Paul Roche a rencontré Marc Lacroix. Ce dernier a démissionné.', 'fr');
    assert.ok(told(article, 'Marc Lacroix').includes('Ce dernier'));
  });

  it('gives an office to whoever is known to hold it, before somebody whose office is left open', () => {
    const text =
      'Le groupe a voté contre, a dit son président, Alain Kerdoncuff. Gérard Larcher s’est réjoui. Le président du Sénat est parti.';
    const article = articleOf(text, 'fr');
    assert.ok(told(article, 'Gérard Larcher').includes('Le président du Sénat'));
    assert.deepEqual(told(article, 'Alain Kerdoncuff'), ['Alain Kerdoncuff']);
  });

  it('knows who is elected from who is something and elected to it', () => {
    const text = 'Le premier ministre élu Paul Roche est à Brive. Le premier ministre élu dînera avec Marc Lacroix.';
    assert.deepEqual(told(articleOf(text, 'fr'), 'Paul Roche'), ['Paul Roche', 'Le premier ministre élu']);
  });

  it('takes the role that is said of a name', () => {
    const text = 'Paul Roche est maire de la commune depuis dix ans. « Nous tiendrons », dit le maire.';
    assert.ok(told(articleOf(text, 'fr'), 'Paul Roche').includes('le maire'));
    const english = 'Paul Reed is the mayor of the town. “We will hold,” said the mayor.';
    assert.ok(told(articleOf(english, 'en'), 'Paul Reed').includes('the mayor'));
  });

  it('takes up a known office that the article does not name, on its date', () => {
    const text = 'Emmanuel Macron a reçu Olaf Scholz. Le président s’est réjoui. Le chancelier est reparti.';
    assert.ok(told(articleOf(text, 'fr', '2022-10-10'), 'Olaf Scholz').includes('Le chancelier'));
    assert.ok(told(articleOf(text, 'fr', null), 'Olaf Scholz').includes('Le chancelier'));
    assert.ok(!told(articleOf(text, 'fr', '2018-10-10'), 'Olaf Scholz').includes('Le chancelier'));
    assert.ok(told(articleOf(text, 'fr', '2018-10-10'), 'Emmanuel Macron').includes('Le président'));
  });

  it('knows a mayor by what else a mayor is called', () => {
    const article = articleOf(
      'Paul Roche, le maire de Brive, est inquiet. Le premier magistrat a porté plainte.',
      'fr',
    );
    assert.ok(told(article, 'Paul Roche').includes('Le premier magistrat'));
  });

  it('links by role and date', () => {
    const article = articleOf('Le président français Emmanuel Macron est à Lille. Macron y dormira.', 'fr');
    assert.equal(testKnowledge().entity(entityNamed(article, 'Emmanuel Macron').known!)?.type, 'person');
  });
});

describe('names in capitals', () => {
  const namesIn = (text: string, language: string) => articleOf(text, language).entities.map(({ name }) => name);

  it('gives a dateline’s place its ordinary name', () => {
    assert.ok(namesIn('TOULOUSE (AFP) - Un pont a été fermé mardi.', 'fr').includes('Toulouse'));
    assert.ok(namesIn('NÎMES (AFP) - Un pont a été fermé mardi.', 'fr').includes('Nîmes'));
    assert.ok(namesIn('WASHINGTON (AP) — A bridge was closed on Tuesday.', 'en').includes('Washington'));
  });

  it('gives a headline’s people the name that the text has for them, or a capital a word', () => {
    const text = 'JOHN MORLEY STEPS DOWN\n\nThe mayor of Bath, John Morley, stepped down on Monday.';
    assert.ok(namesIn(text, 'en').includes('John Morley'));
    assert.ok(namesIn('GRETA LINDHOLM QUITS AS OAKTON MAYOR\n\nShe left on Monday.', 'en').includes('Greta Lindholm'));
  });

  it('leaves acronyms as they are', () => {
    const names = namesIn('The UN and NATO agreed on Monday. UNICEF and the BBC were told.', 'en');
    for (const name of ['UN', 'NATO', 'BBC']) assert.ok(names.includes(name), names.join());
  });
});

describe('resolving entities', () => {
  it('numbers entities in order of first mention, and keeps mentions in order', () => {
    const article = articleOf('Oslo waits. Ngozi Okafor left Lagos. She likes Oslo.', 'en');
    assert.deepEqual(
      article.entities.map(({ id }) => id),
      article.entities.map((_, i) => `e${i + 1}`),
    );
    for (const { mentions } of article.entities) {
      const places = mentions.map(({ block, start }) => block * 1e6 + start);
      assert.deepEqual(
        places,
        [...places].sort((a, b) => a - b),
      );
    }
  });

  it('keeps very many names apart', () => {
    const people = Array.from(
      { length: 3000 },
      (_, i) => `Marta Silv${'abcdefghij'[i % 10]}${String.fromCharCode(97 + ((i / 10) % 26))}${i} spoke.`,
    );
    assert.ok(articleOf(people.join(' '), 'en').entities.length > 0.99 * people.length);
  });
});
