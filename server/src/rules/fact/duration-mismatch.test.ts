import { testRule } from '../../../test/rule-tester';
import rule from './duration-mismatch';

testRule(rule, {
  en: {
    wrong: [
      'The strike began on 2 March and ended on 14 March, [|22 days later|].',
      'The [|eight-hour|] meeting began at 9 a.m. and ended at 2 p.m.',
      'The siege lasted from June 3 to June 10, some [|17 days|].',
      {
        text: 'It was built between 2019 and 2025, over [|nine years|], and cost $340 million.',
        fix: 'It was built between 2019 and 2025, over six years, and cost $340 million.',
      },
      {
        text: 'The authority, founded in 1926, turns [|120|] this year.',
        fix: 'The authority, founded in 1926, turns 100 this year.',
      },
      {
        text: 'The road plan runs from 2027 to 2032 and will take [|seven years|].',
        fix: 'The road plan runs from 2027 to 2032 and will take five years.',
      },
      {
        text: 'The war went on from 1992 to 1995 and lasted [|six years|].',
        fix: 'The war went on from 1992 to 1995 and lasted three years.',
      },
      {
        text: 'The raid began at 2 a.m. and ended at 5 a.m., lasting [|five hours|].',
        fix: 'The raid began at 2 a.m. and ended at 5 a.m., lasting three hours.',
      },
      {
        text: 'The meeting started at 9 a.m. and finished at noon, after [|five hours|].',
        fix: 'The meeting started at 9 a.m. and finished at noon, after three hours.',
      },
      {
        text: 'It shrank over the [|40 years|] from 1990 to 2020.',
        fix: 'It shrank over the 30 years from 1990 to 2020.',
      },
      'She coached the team from 2014 to 2022, [|six years|] in which it won 60 games.',
      'The bus company, founded in 1996, is [|25 years old|].',
      {
        text: 'She has run the firm since May 2022, more than [|nine years|].',
        fix: 'She has run the firm since May 2022, more than four years.',
      },
      {
        text: 'The [|5-year|] deal, signed in 2012, expires in 2021.',
        fix: 'The 9-year deal, signed in 2012, expires in 2021.',
      },
      {
        text: 'Captain from 2001 to 2009, she led the side for [|15 years|].',
        fix: 'Captain from 2001 to 2009, she led the side for 8 years.',
      },

      {
        text: 'He was mayor from 1995 to 2008, a total of [|15 years|].',
        fix: 'He was mayor from 1995 to 2008, a total of 13 years.',
      },
      {
        text: 'The war lasted from 1914 to 1918, [|six years|] in all.',
        fix: 'The war lasted from 1914 to 1918, four years in all.',
      },
      {
        text: 'The war lasted [|six years|], from 1914 to 1918.',
        fix: 'The war lasted four years, from 1914 to 1918.',
      },
      {
        text: 'During her [|nine years|] in office, from 2010 to 2016, she cut taxes.',
        fix: 'During her six years in office, from 2010 to 2016, she cut taxes.',
      },
      {
        text: 'The festival runs from 3 to 12 July, [|seven days|] of music.',
        fix: 'The festival runs from 3 to 12 July, ten days of music.',
      },
      {
        text: 'The [|five-day|] festival runs from July 3 to July 12.',
        fix: 'The ten-day festival runs from July 3 to July 12.',
      },
      {
        text: 'Her [|12-year|] reign (1990-1998) ended in scandal.',
        fix: 'Her 8-year reign (1990-1998) ended in scandal.',
      },
      {
        text: 'The siege went on for [|three months|], from January to August 2020.',
        fix: 'The siege went on for eight months, from January to August 2020.',
      },
      {
        text: 'The company, founded in 1976, celebrates its [|40th|] anniversary this year.',
        fix: 'The company, founded in 1976, celebrates its 50th anniversary this year.',
      },
      {
        text: 'In office since 2015, or for [|six years|], she is leaving.',
        fix: 'In office since 2015, or for eleven years, she is leaving.',
      },
      {
        text: 'He has been on the board for [|12 years|], since 2021.',
        fix: 'He has been on the board for 5 years, since 2021.',
      },
      { text: 'The shop opened in 2001, [|15 years ago|].', fix: 'The shop opened in 2001, 25 years ago.' },
      { text: 'The shop opened [|15 years ago|], in 2001.', fix: 'The shop opened 25 years ago, in 2001.' },
      {
        text: 'He spent [|20 years|] in prison between 1987 and 1999.',
        fix: 'He spent 12 years in prison between 1987 and 1999.',
      },
      {
        text: 'The meeting ran from 9 a.m. to 11 a.m., [|four hours|] in all.',
        fix: 'The meeting ran from 9 a.m. to 11 a.m., two hours in all.',
      },
      {
        text: 'Between 2003 and 2011 — a span of [|five years|] — prices doubled.',
        fix: 'Between 2003 and 2011 — a span of eight years — prices doubled.',
      },

      {
        text: 'He ran the port from 2004 to 2011, or [|twelve years|].',
        fixes: ['He ran the port from 2004 to 2011, or seven years.'],
        message: '“2004 to 2011” makes seven years, not “twelve years”',
      },
      {
        text: 'She was mayor for [|15 years|], from 1995 to 2005.',
        fix: 'She was mayor for 10 years, from 1995 to 2005.',
      },
      {
        text: 'The mine worked for [|40 years|] between 1950 and 1970.',
        fix: 'The mine worked for 20 years between 1950 and 1970.',
      },
      { text: 'His term (2010-2014, [|eight years|]) was quiet.' },
      {
        text: 'The war, 1861-1865 ([|nine years|]), ruined them.',
        fix: 'The war, 1861-1865 (four years), ruined them.',
      },
      { text: 'They were wed from 1980 until 2000, [|30 years|] in all.' },
      {
        text: 'The ban lasted from 1990 to 1993, a total of [|six years|].',
        fix: 'The ban lasted from 1990 to 1993, a total of three years.',
      },
      { text: 'It was shut for [|three decades|], from 1960 to 1972.', fixes: [] },
      {
        text: 'The fair ran from May 3 to May 10, or [|twelve days|].',
        fix: 'The fair ran from May 3 to May 10, or eight days.',
      },
      {
        text: 'He worked from 8 a.m. to 6 p.m., or [|eight hours|].',
        fix: 'He worked from 8 a.m. to 6 p.m., or ten hours.',
      },
      'The strike lasted from March to May 2020, a period of [|six months|].',
      {
        text: 'Her [|eight-year|] term, from 2015 to 2020, was quiet.',
        fix: 'Her five-year term, from 2015 to 2020, was quiet.',
      },
      {
        text: 'He taught there from 1971 to 1999, or [|18 years|].',
        fix: 'He taught there from 1971 to 1999, or 28 years.',
      },
      { text: '“I ran it from 2004 to 2011, or [|twelve years|],” he said.', fixes: [] },
    ],
    right: [
      'The strike began on 2 March and ended on 14 March, 12 days later.',
      'The five-hour meeting began at 9 a.m. and ended at 2 p.m.',
      'The siege lasted from June 3 to June 10, some seven days.',
      'It was built between 2019 and 2025, over six years, and cost $340 million.',
      'The authority, founded in 1926, turns 100 this year.',
      'The country will export 600,000 bales in the three years from 1986/87.',
      'The road plan runs from 2027 to 2032 and will take five years.',
      'The war went on from 1992 to 1995 and lasted three years.',
      'The raid began at 2 a.m. and ended at 5 a.m., lasting three hours.',
      'The meeting started at 9 a.m. and finished at noon, after three hours.',
      'It shrank over the 30 years from 1990 to 2020.',
      'She coached the team from 2014 to 2022, eight years in which it won 60 games.',
      'The bus company, founded in 1996, is 30 years old.',
      'In office since 2020, or for six years, she is leaving.',
      'In office since June 2020, or for more than five years, she is leaving.',
      'He had coached the side since 2010, or for six years, when it went down in 2016.',
      'The strike, on since 2020, or a year before the vote, goes on.',
      'The 9-year deal, signed in 2012, expires in 2021.',
      'Captain from 2001 to 2009, she led the side for eight years.',

      'He was mayor from 1995 to 2008, a total of 13 years.',
      'The war lasted from 1914 to 1918, four years in all.',
      'The war lasted four years, from 1914 to 1918.',
      'During her six years in office, from 2010 to 2016, she cut taxes.',
      'The festival runs from 3 to 12 July, ten days of music.',
      'The ten-day festival runs from July 3 to July 12.',
      'Her eight-year reign (1990-1998) ended in scandal.',
      'The siege went on for seven months, from January to August 2020.',
      'The company, founded in 1976, celebrates its 50th anniversary this year.',
      'The shop opened in 2001, 25 years ago.',
      'The shop opened 25 years ago, in 2001.',
      'He spent 12 years in prison between 1987 and 1999.',
      'The meeting ran from 9 a.m. to 11 a.m., two hours in all.',
      'Between 2003 and 2011 — a span of eight years — prices doubled.',

      'He ran the port from 2004 to 2011, or seven years.',
      'He ran the port from 2004 to 2011, or eight seasons.',
      'He ran the port from 2004 to 2011, or eight years.',
      'He ran the port from 2004 to 2011, or almost seven years.',
      'She was mayor for 10 years, from 1995 to 2005.',
      'The fair ran from May 3 to May 10, or eight days.',
      'The fair ran from May 3 to May 17, or two weeks.',
      'He worked from 8 a.m. to 6 p.m., or ten hours.',
      'The strike lasted from March to May 2020, a period of three months.',
      'The bar is open from 8 p.m. to 2 a.m., for six hours.',
      'It was shut for three decades, from 1960 to 1988.',
      'From 2004 to 2011 he won three cups in five years.',
      'He ran it from 2004 to 2011, two years longer than planned.',
      'From 2004 to 2011 rents rose by 12 percent.',
      'He was jailed for 12 years for fraud committed from 2004 to 2011.',
    ],
  },
  fr: {
    wrong: [
      'La réunion a duré [|huit heures|], de 9 heures à 14 heures.',
      'La grève, commencée le 2 mars, s’est achevée le 14 mars, soit [|22 jours plus tard|].',
      'La réunion a duré [|huit heures|], de 9 h à 14 h.',
      'Luc Sarde, né en 1969, dirige l’usine depuis 2011, soit [|25 ans|].',
      {
        text: 'Il a dirigé l’école d’avril à septembre 2024, soit [|neuf mois|].',
        fix: 'Il a dirigé l’école d’avril à septembre 2024, soit six mois.',
      },
      {
        text: 'Le chantier court de 2027 à 2032 et durera [|huit ans|].',
        fix: 'Le chantier court de 2027 à 2032 et durera cinq ans.',
      },
      { text: 'La guerre, de 1992 à 1995, a duré [|six ans|].', fix: 'La guerre, de 1992 à 1995, a duré trois ans.' },
      {
        text: 'L’opération a commencé à 2 heures et s’est achevée à 5 heures, soit [|six heures|].',
        fix: 'L’opération a commencé à 2 heures et s’est achevée à 5 heures, soit trois heures.',
      },
      {
        text: 'La séance, ouverte à 9 heures et levée à 13 heures, a duré [|six heures|].',
        fix: 'La séance, ouverte à 9 heures et levée à 13 heures, a duré quatre heures.',
      },
      {
        text: 'L’entraîneur, en poste depuis 2022, l’est depuis [|sept ans|].',
        fix: 'L’entraîneur, en poste depuis 2022, l’est depuis quatre ans.',
      },
      'Le club, fondé en 1950, a [|66 ans|].',
      'Elle a dirigé l’équipe de 2014 à 2022, [|six ans|] pendant lesquels elle a gagné 60 matchs.',
      {
        text: 'L’accord de [|cinq ans|], signé en 2012, expire en 2021.',
        fix: 'L’accord de neuf ans, signé en 2012, expire en 2021.',
      },
      {
        text: 'Capitaine de 2001 à 2009, elle a mené l’équipe pendant [|quinze ans|].',
        fix: 'Capitaine de 2001 à 2009, elle a mené l’équipe pendant huit ans.',
      },

      {
        text: 'Il a été maire de 1995 à 2008, soit [|quinze ans|].',
        fix: 'Il a été maire de 1995 à 2008, soit treize ans.',
      },
      { text: 'La guerre a duré [|six ans|], de 1914 à 1918.', fix: 'La guerre a duré quatre ans, de 1914 à 1918.' },
      {
        text: 'Pendant ses [|neuf ans|] de mandat, de 2010 à 2016, elle a réduit l’impôt.',
        fix: 'Pendant ses six ans de mandat, de 2010 à 2016, elle a réduit l’impôt.',
      },
      {
        text: 'Le festival dure [|sept jours|], du 3 au 12 juillet.',
        fix: 'Le festival dure dix jours, du 3 au 12 juillet.',
      },
      {
        text: 'Son règne de [|douze ans|] (1990-1998) s’est mal terminé.',
        fix: 'Son règne de huit ans (1990-1998) s’est mal terminé.',
      },
      {
        text: 'Le siège a duré [|trois mois|], de janvier à août 2020.',
        fix: 'Le siège a duré huit mois, de janvier à août 2020.',
      },
      {
        text: 'Fondée en 1976, l’entreprise fête cette année ses [|40 ans|].',
        fix: 'Fondée en 1976, l’entreprise fête cette année ses 50 ans.',
      },
      {
        text: 'La boutique a ouvert en 2001, [|il y a quinze ans|].',
        fix: 'La boutique a ouvert en 2001, il y a vingt-cinq ans.',
      },
      {
        text: 'La boutique a ouvert [|il y a quinze ans|], en 2001.',
        fix: 'La boutique a ouvert il y a vingt-cinq ans, en 2001.',
      },
      {
        text: 'Il a passé [|vingt ans|] en prison, entre 1987 et 1999.',
        fix: 'Il a passé douze ans en prison, entre 1987 et 1999.',
      },
      {
        text: 'La réunion a duré [|quatre heures|], de 9 h à 11 h.',
        fix: 'La réunion a duré deux heures, de 9 h à 11 h.',
      },
      {
        text: 'Entre 2003 et 2011, soit en [|cinq ans|], les prix ont doublé.',
        fix: 'Entre 2003 et 2011, soit en huit ans, les prix ont doublé.',
      },
      {
        text: 'En [|dix ans|], de 2005 à 2009, la ville a perdu ses usines.',
        fix: 'En quatre ans, de 2005 à 2009, la ville a perdu ses usines.',
      },

      {
        text: 'Il a dirigé le port de 2004 à 2011, soit [|douze ans|].',
        fixes: ['Il a dirigé le port de 2004 à 2011, soit sept ans.'],
      },
      {
        text: 'Elle a été maire pendant [|15 ans|], de 1995 à 2005.',
        fix: 'Elle a été maire pendant 10 ans, de 1995 à 2005.',
      },
      { text: 'La mine a fonctionné pendant [|40 ans|], entre 1950 et 1970.' },
      {
        text: 'Son mandat (2010-2014, soit [|huit ans|]) fut calme.',
        fix: 'Son mandat (2010-2014, soit quatre ans) fut calme.',
      },
      { text: 'La guerre, 1861-1865 ([|neuf ans|]), les a ruinés.' },
      {
        text: 'L’interdiction a duré de 1990 à 1993, soit [|six années|].',
        fix: 'L’interdiction a duré de 1990 à 1993, soit trois années.',
      },
      { text: 'Fermé pendant [|trois décennies|], de 1960 à 1972, il rouvre.', fixes: [] },
      {
        text: 'La foire s’est tenue du 3 au 10 mai, soit [|douze jours|].',
        fix: 'La foire s’est tenue du 3 au 10 mai, soit huit jours.',
      },
      {
        text: 'Il a travaillé de 8 h à 18 h, soit [|huit heures|].',
        fix: 'Il a travaillé de 8 h à 18 h, soit dix heures.',
      },
      { text: 'La grève a duré de mars à mai 2020, soit [|six mois|].' },
      { text: 'Il y a enseigné de 1971 à 1999, soit [|18 ans|].', fix: 'Il y a enseigné de 1971 à 1999, soit 28 ans.' },
      { text: 'Ils ont vécu ici [|30 ans|], de 1980 à 2000.', fix: 'Ils ont vécu ici 20 ans, de 1980 à 2000.' },
      { text: '« Je l’ai dirigé de 2004 à 2011, soit [|douze ans|] », a-t-il dit.', fixes: [] },
      {
        text: 'En poste depuis 2015, soit depuis [|six ans|], elle s’en va.',
        fix: 'En poste depuis 2015, soit depuis onze ans, elle s’en va.',
      },
      {
        text: 'Il siège au conseil depuis mars 2021 (soit [|douze ans|]).',
        fix: 'Il siège au conseil depuis mars 2021 (soit cinq ans).',
      },
    ],
    right: [
      'La réunion a duré cinq heures, de 9 heures à 14 heures.',
      'La grève, commencée le 2 mars, s’est achevée le 14 mars, soit 12 jours plus tard.',
      'La réunion a duré cinq heures, de 9 h à 14 h.',
      'Luc Sarde, né en 1969, dirige l’usine depuis 2011, soit 15 ans.',
      'Le chantier court de 2027 à 2032 et durera cinq ans.',
      'La guerre, de 1992 à 1995, a duré trois ans.',
      'L’opération a commencé à 2 heures et s’est achevée à 5 heures, soit trois heures.',
      'La séance, ouverte à 9 heures et levée à 13 heures, a duré quatre heures.',
      'L’entraîneur, en poste depuis 2022, l’est depuis quatre ans.',
      'Le club, fondé en 1950, a 76 ans.',
      'Elle a dirigé l’équipe de 2014 à 2022, huit ans pendant lesquels elle a gagné 60 matchs.',
      'En poste depuis 2020, soit depuis six ans, elle s’en va.',
      'En poste depuis juin 2020, soit depuis plus de cinq ans, elle s’en va.',
      'Il entraînait l’équipe depuis 2010, soit depuis six ans, quand elle est descendue en 2016.',
      'L’accord de neuf ans, signé en 2012, expire en 2021.',
      'Capitaine de 2001 à 2009, elle a mené l’équipe pendant huit ans.',

      'Il a été maire de 1995 à 2008, soit treize ans.',
      'La guerre a duré quatre ans, de 1914 à 1918.',
      'Pendant ses six ans de mandat, de 2010 à 2016, elle a réduit l’impôt.',
      'Le festival dure dix jours, du 3 au 12 juillet.',
      'Son règne de huit ans (1990-1998) s’est mal terminé.',
      'Le siège a duré sept mois, de janvier à août 2020.',
      'Fondée en 1976, l’entreprise fête cette année ses 50 ans.',
      'La boutique a ouvert en 2001, il y a vingt-cinq ans.',
      'La boutique a ouvert il y a vingt-cinq ans, en 2001.',
      'Il a passé douze ans en prison, entre 1987 et 1999.',
      'La réunion a duré deux heures, de 9 h à 11 h.',
      'Entre 2003 et 2011, soit en huit ans, les prix ont doublé.',
      'En quatre ans, de 2005 à 2009, la ville a perdu ses usines.',

      'Il a dirigé le port de 2004 à 2011, soit sept ans.',
      'Il a dirigé le port de 2004 à 2011, soit huit ans.',
      'Il a dirigé le port de 2004 à 2011, soit près de sept ans.',
      'Elle a été maire pendant 10 ans, de 1995 à 2005.',
      'Fermé pendant trois décennies, de 1960 à 1988, il rouvre.',
      'La foire s’est tenue du 3 au 10 mai, soit huit jours.',
      'Il a travaillé de 8 h à 18 h, soit dix heures.',
      'La grève a duré de mars à mai 2020, soit trois mois.',
      'De 2004 à 2011, il a gagné trois coupes en cinq ans.',
      'De 2004 à 2011, les loyers ont augmenté de 12 %.',
      'Il a été condamné à 12 ans de prison pour des faits commis de 2004 à 2011.',
      'Il l’a dirigé de 2004 à 2011, deux ans de plus que prévu.',
      'Âgé de 30 ans, il y a vécu de 1980 à 2000.',
    ],
  },
});
