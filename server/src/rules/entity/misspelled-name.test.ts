import { testRule } from '../../../test/rule-tester';
import rule from './misspelled-name';

testRule(rule, {
  en: {
    wrong: [
      {
        text: 'Peter Strzok resigned in August. Later [|Peter Stzrok|] testified.',
        fix: 'Peter Strzok resigned in August. Later Peter Strzok testified.',
      },
      {
        text: 'Emmanuel Macron met the mayors. Macron listened, and Macron took notes. [|Macorn|] then left with Macron’s staff.',
        fix: 'Emmanuel Macron met the mayors. Macron listened, and Macron took notes. Macron then left with Macron’s staff.',
        message: '“Macorn” is spelt “Macron” elsewhere',
      },
      {
        text: 'Sweden beat Norway in Oslo. It was a first for Sweden. Fans in [|Sweedn|] sang all night.',
        fix: 'Sweden beat Norway in Oslo. It was a first for Sweden. Fans in Sweden sang all night.',
      },
      {
        text: 'The French president, [|Emmanuel Maccron|], spoke on Monday.',
        fix: 'The French president, Emmanuel Macron, spoke on Monday.',
      },
      '[|Angela Merkl|] spoke for an hour on Monday.',
      'The crowd waited for [|Emmaunel Macron|].',
      'President [|Emmenuel Macron|] spoke on Monday.',
      {
        text: 'Prime Minister [|Kier Starmer|] spoke on Monday.',
        fix: 'Prime Minister Keir Starmer spoke on Monday.',
        date: '2025-02-03',
      },
      '[|Hilary Clinton|] spoke for an hour on Monday.',
      // The word that exists is likelier right, though it comes second.
      {
        text: '[|Olga Schwatz|] joined in May.\n\nSchwartz, an analyst, left in June.',
        fix: 'Olga Schwartz joined in May.\n\nSchwartz, an analyst, left in June.',
      },
      {
        text: 'The [|Norvane Pharmacueticals Group|] met. Lenders wrote to the Norvane Pharmaceuticals Group on Friday.',
        fixes: [
          'The Norvane Pharmaceuticals Group met. Lenders wrote to the Norvane Pharmaceuticals Group on Friday.',
          'The Norvane Pharmacueticals Group met. Lenders wrote to the Norvane Pharmacueticals Group on Friday.',
        ],
        titles: ['Write “Norvane Pharmaceuticals Group”', 'Write “Norvane Pharmacueticals Group” elsewhere too'],
      },
      'Trains to [|Germny|] were late on Monday.',
      'Trains to [|Alabnia|] were late on Monday.',
      // A letter left out at the head of a sentence, in a word that is none.
      {
        text: 'Mayor Colin Haverstock came. Haverstock spoke.\n\n[|Havestock|] then left, and Haverstock’s staff stayed.',
        fix: 'Mayor Colin Haverstock came. Haverstock spoke.\n\nHaverstock then left, and Haverstock’s staff stayed.',
      },
      // Taken for somebody, or for no name at all.
      {
        text: 'Gillian Prothero left. Prothero said so. They told [|Protherro|] to close.',
        fix: 'Gillian Prothero left. Prothero said so. They told Prothero to close.',
      },
      { text: 'The rulers of [|Burkino Faso|] met on Monday.', fix: 'The rulers of Burkina Faso met on Monday.' },
      {
        text: 'The ferry reached [|Talinn|], Estonia’s capital.',
        fix: 'The ferry reached Tallinn, Estonia’s capital.',
      },
      { text: 'Nobody had expected [|Zimbawe|] to win.', fix: 'Nobody had expected Zimbabwe to win.' },
      { text: 'Talks with the [|European Comission|] failed.', fix: 'Talks with the European Commission failed.' },
      { text: 'Shares in [|Micosoft|] fell.', fix: 'Shares in Microsoft fell.' },
      { text: 'The crowd waited for [|Georgia Meloni|].', fix: 'The crowd waited for Giorgia Meloni.' },
      { text: 'The crowd waited for [|Barak Obama|].', fix: 'The crowd waited for Barack Obama.' },
      { text: 'Talks with [|Kamala Haris|] failed.', fix: 'Talks with Kamala Harris failed.', date: '2025-02-03' },
      // A given name or a town in its own right, but not after this one.
      { text: 'The crowd waited for [|Emmanuel Macon|].', fix: 'The crowd waited for Emmanuel Macron.' },
      {
        text: 'Former British prime minister [|Tony Blaire|] spoke.',
        fix: 'Former British prime minister Tony Blair spoke.',
        date: '2021-02-03',
      },
      {
        text: 'Mayor Ewan MacGregor came. MacGregor sang.\n\nMr [|McGregor|] then left.',
        fix: 'Mayor Ewan MacGregor came. MacGregor sang.\n\nMr MacGregor then left.',
      },
      // The marks of the record, as far as the copy has them.
      {
        text: 'The crowd waited for [|Micheál Martyn|].',
        fix: 'The crowd waited for Micheál Martin.',
        date: '2025-02-03',
      },
    ],
    right: [
      'He served in the United States Air Forces in Europe.',
      'The two Irelands met in Koreana Hall. The crowd waited for Emma Macrae and Keira Starling.',
      'The ferry reached Tartu, in Estonia. Romer is a village in Italy, Berlina a dance of Germany.',
      'Perugia beat Polandra. Marsden and Gresford drew.',
      'The crowd waited for the baker Kier Starmer.',
      'Jon Johnson spoke for an hour on Monday.',
      'Peter Strzok resigned in August. Later Peter Strzok testified.',
      // Somebody else, by what the article says of them, or whose name is one in its own right.
      'Angela Merkl, a plumber from Leeds, sued. Donald Tramp, 41, did not.',
      // Not heard of yet.
      { text: 'The crowd waited for Emmaunel Macron.', date: '1987-03-04' },
      'Pedro Sanches won the marathon. François Holland came second.',
      // Two people, as their work, their ages or one sentence tell.
      'Alan Smith, a baker, was first.\n\nAllan Smith, the goalkeeper, was second.',
      'Eric Stone, 41, was first.\n\nErik Stone, 17, was second.',
      'Paul Schmidt lost to Paul Schmitt.',
      // A word of another language, as such.
      'The boats sailed to the Antilles on Monday. The Spanish term Antillas came first. In the Antilles it rained.',
      'Anna Schmidt and Anne Schmidt are sisters. Anna Schmidt sings; Anne Schmidt plays the cello.',
      // Forms of one name, and words that merely begin a sentence.
      'Sweden beat Norway. Sweden led early. A Swedish fan sang. Swedes danced all night.',
      'Sunderland lost. The Sunderland coach left. Wonderland, the park, shut too.',
      // The same name as the knowledge base has, but for the initials that tell two people apart.
      'In 1991, President George H. W. Bush nominated a judge.',
      // A list tells those apart that it names.
      'The tale has five thieves: Magnus, Korrath, Belwin, Sandor and Belvin. Belwin is the worst. Belwin flies.',
      'First came Nippers, then Turkey. Nipper is no name, he said. Nippers laughed, and Turkey laughed at Nippers.',
      'Jean Dupond and Jean Dupont opened the show together.',
    ],
  },
  fr: {
    wrong: [
      // With the ending of a participle.
      {
        text: 'La directrice, Ruth Adeyemi, part en mai. Adeyemi dirigeait tout.\n\nUn dîner a été offert à [|Adeymi|] vendredi.',
        fix: 'La directrice, Ruth Adeyemi, part en mai. Adeyemi dirigeait tout.\n\nUn dîner a été offert à Adeyemi vendredi.',
      },
      { text: 'Le ministre [|Gérald Darmannin|] a parlé.', fix: 'Le ministre Gérald Darmanin a parlé.' },
      { text: 'La foule a attendu [|Marine Lepen|].', fix: 'La foule a attendu Marine Le Pen.' },
      { text: 'La foule a attendu [|Edouard Philipe|].', fix: 'La foule a attendu Edouard Philippe.' },
      { text: 'Le [|Burkino Faso|] a signé lundi.', fix: 'Le Burkina Faso a signé lundi.' },
      { text: 'Rien ne bouge en [|Éthyopie|] depuis lundi.', fix: 'Rien ne bouge en Éthiopie depuis lundi.' },
      {
        text: 'Les discussions avec la [|Comission européenne|] ont échoué.',
        fix: 'Les discussions avec la Commission européenne ont échoué.',
      },
      {
        text: 'Sophie Lacroix dirige l’école. Mme Lacroix y enseigne. Selon Mme [|Lacorix|], les effectifs montent.',
        fix: 'Sophie Lacroix dirige l’école. Mme Lacroix y enseigne. Selon Mme Lacroix, les effectifs montent.',
      },
      'Le président français [|Emmanuel Maccron|] a parlé lundi.',
      'La foule attendait [|Angela Merkl|] devant la gare.',
      'La [|Fondation Beauregrad|] recrute. Les salariés de la Fondation Beauregard votent vendredi.',
      'Les trains pour l’[|Allmagne|] étaient en retard.',
    ],
    right: [
      'La foule a attendu Marine Le Penven, Bruno Retournet et Gérard Darmon.',
      'Polognat et Allemagnac sont deux hameaux.',
      'Le président de la Syrie s’est tu. La Syrie attend. Le régime syrien et les Syriens aussi.',
      'Sophie Lacroix dirige l’école. Mme Lacroix y enseigne.',
      'Angela Merkl, plombière à Lens, a porté plainte. Michel Bernier, 62 ans, aussi.',
      'Jean Mercier, boulanger, a gagné.\n\nJean Merciez, arbitre, a perdu.',
      'Marie Lefort et Mario Lefort se sont mariés. Marie Lefort est avocate, Mario Lefort est notaire.',
    ],
  },
});
