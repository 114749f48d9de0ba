import { testRule } from '../../../test/rule-tester';
import rule from './century-mismatch';

testRule(rule, {
  en: {
    wrong: [
      'Built in 1884, the hall is one of the last great works of the [|18th century|].',
      'The ground, opened in 1908, dates from the [|19th century|].',
      'The chapel, built in 1742 in the [|17th century|], is listed.',
      'A [|16th-century|] manor, finished in 1610, burned down.',
      'The [|18th-century|] church (1690) was restored.',
      'It was opened on June 4, 1874, in the [|18th century|].',
      'The roof, laid in 1896, at the end of the [|18th century|], leaks.',
      {
        text: 'Temperatures have risen since 1920, in the [|19th century|].',
        fix: 'Temperatures have risen since 1920, in the 20th century.',
      },
      {
        text: 'The church was built in 1742, in the [|17th century|].',
        fix: 'The church was built in 1742, in the 18th century.',
      },
      {
        text: 'The [|19th-century|] bridge, built in 1932, was closed.',
        fix: 'The 20th-century bridge, built in 1932, was closed.',
      },
      {
        text: 'In the [|sixteenth century|], in 1483, the abbey burned.',
        fix: 'In the fifteenth century, in 1483, the abbey burned.',
      },
      {
        text: 'The [|16th-century|] castle, completed in 1785, is for sale.',
        fix: 'The 18th-century castle, completed in 1785, is for sale.',
      },
      {
        text: 'Built in 1650, the [|18th-century|] manor is for sale.',
        fix: 'Built in 1650, the 17th-century manor is for sale.',
      },
      {
        text: 'The painting dates from the [|17th century|] (1550).',
        fix: 'The painting dates from the 16th century (1550).',
      },
      {
        text: 'The custom goes back to 1812, in the early [|18th century|].',
        fix: 'The custom goes back to 1812, in the early 19th century.',
      },
      {
        text: 'The law dates from the late [|19th century|], in 1795.',
        fix: 'The law dates from the late 18th century, in 1795.',
      },
      {
        text: 'It was founded in 1920, in the [|nineteenth century|].',
        fix: 'It was founded in 1920, in the twentieth century.',
      },

      {
        text: 'In the [|17th century|], in 1850, the mill burned down.',
        fixes: ['In the 19th century, in 1850, the mill burned down.'],
        message: '1850 is in the 19th century',
      },
      { text: 'In 1492, in the [|14th century|], they sailed.', fix: 'In 1492, in the 15th century, they sailed.' },
      {
        text: 'The church dates from the [|18th century|] (1652).',
        fix: 'The church dates from the 17th century (1652).',
      },
      {
        text: 'It was built in the late [|nineteenth century|], in 1795.',
        fix: 'It was built in the late eighteenth century, in 1795.',
      },
      {
        text: 'In 1920, in the early [|21st century|], it closed.',
        fix: 'In 1920, in the early 20th century, it closed.',
      },
      { text: 'The treaty of 1648 ([|16th century|]) ended it.', fix: 'The treaty of 1648 (17th century) ended it.' },
      { text: 'In 1715, late in the [|17th century|], the king died.' },
      { text: 'In the [|20th century|], in 1888, a tower rose.', fix: 'In the 19th century, in 1888, a tower rose.' },
      { text: 'In the early [|19th century|], in 2003, it reopened.' },
      { text: '“In the [|17th century|], in 1850, it burned down,” he said.', fixes: [] },
    ],
    right: [
      'Built in 1884, the hall is one of the last great works of the 19th century.',
      'Built in 1884, the hall replaced a church of the 12th century.',
      'The chapel, built in 1742 in the 18th century, is listed.',
      'A 17th-century manor, finished in 1610, burned down.',
      'The 18th-century church (rebuilt in 1890) was restored.',
      'It was painted in 1901, in the 19th century style.',
      'It was opened on June 4, 1874, in the 19th century.',
      'The roof, laid in 1896, at the end of the 19th century, leaks.',
      'Temperatures have risen since 1820, in the 19th century.',
      'The church was built in 1742, in the 18th century.',
      'The 20th-century bridge, built in 1932, was closed.',
      'In the fifteenth century, in 1483, the abbey burned.',
      'The 18th-century castle, completed in 1785, is for sale.',
      'Built in 1650, the 17th-century manor is for sale.',
      'The painting dates from the 16th century (1550).',
      'The custom goes back to 1812, in the early 19th century.',
      'The law dates from the late 18th century, in 1795.',
      'It was founded in 1920, in the twentieth century.',

      'In the 19th century, in 1850, the mill burned down.',
      'In 1492, in the 15th century, they sailed.',
      'In the 20th century, in 1900, it opened.',
      'In the 19th century, in 1900, it closed.',
      'The church dates from the 17th century (1652).',
      'Built in the 17th century, it burned down in 1850.',
      'In the 17th century a mill stood here; in 1850 it burned down.',
      'By 1850 the 17th century mill was gone.',
      'In 1850, 17th century books were burned.',
      'From the 17th century to 1850 it ground corn.',
    ],
  },
  fr: {
    wrong: [
      'Achevée en 1884, la halle est l’un des derniers chantiers du [|XVIIIe siècle|].',
      'La chapelle, bâtie en 1742 au [|XVIIe siècle|], est classée.',
      'Il fut inauguré le 4 juin 1874, au [|XVIIIe siècle|].',
      {
        text: 'Le clocher domine la place depuis 1920, au [|XIXe siècle|].',
        fix: 'Le clocher domine la place depuis 1920, au XXe siècle.',
      },
      {
        text: 'L’église a été bâtie en 1742, au [|XVIIe siècle|].',
        fix: 'L’église a été bâtie en 1742, au XVIIIe siècle.',
      },
      {
        text: 'Le pont du [|XIXe siècle|], construit en 1932, est fermé.',
        fix: 'Le pont du XXe siècle, construit en 1932, est fermé.',
      },
      {
        text: 'Construit en 1650, le manoir du [|XVIIIe siècle|] est à vendre.',
        fix: 'Construit en 1650, le manoir du XVIIe siècle est à vendre.',
      },
      {
        text: 'Ce château du [|XVIe siècle|], achevé en 1785, est à vendre.',
        fix: 'Ce château du XVIIIe siècle, achevé en 1785, est à vendre.',
      },
      {
        text: 'Au [|seizième siècle|], en 1483, l’abbaye brûla.',
        fix: 'Au quinzième siècle, en 1483, l’abbaye brûla.',
      },
      { text: 'Le tableau date du [|XVIIe siècle|] (1550).', fix: 'Le tableau date du XVIe siècle (1550).' },
      {
        text: 'La coutume remonte à 1812, au début du [|XVIIIe siècle|].',
        fix: 'La coutume remonte à 1812, au début du XIXe siècle.',
      },
      {
        text: 'Au début du [|19e siècle|], en 1920, la mine fermait.',
        fix: 'Au début du 20e siècle, en 1920, la mine fermait.',
      },
      {
        text: 'C’est à la fin du [|XIXe siècle|], en 1795, que la loi fut votée.',
        fix: 'C’est à la fin du XVIIIe siècle, en 1795, que la loi fut votée.',
      },

      {
        text: 'En 1850, au [|XVIIe siècle|], le moulin a brûlé.',
        fixes: ['En 1850, au XIXe siècle, le moulin a brûlé.'],
      },
      {
        text: 'Au [|XIVe siècle|], en 1492, ils prennent la mer.',
        fix: 'Au XVe siècle, en 1492, ils prennent la mer.',
      },
      { text: 'L’église date du [|XVIIIe siècle|] (1652).', fix: 'L’église date du XVIIe siècle (1652).' },
      'En 1795, à la fin du [|XIXe siècle|], elle fut bâtie.',
      { text: 'En 1920, au début du [|XXIe siècle|], il ferma.', fix: 'En 1920, au début du XXe siècle, il ferma.' },
      { text: 'Le traité de 1648 ([|XVIe siècle|]) y mit fin.', fix: 'Le traité de 1648 (XVIIe siècle) y mit fin.' },
      { text: 'En 1715, au [|17e siècle|], le roi mourut.', fix: 'En 1715, au 18e siècle, le roi mourut.' },
      {
        text: 'Au [|vingtième siècle|], en 1888, une tour s’éleva.',
        fix: 'Au dix-neuvième siècle, en 1888, une tour s’éleva.',
      },
      { text: 'Au début du [|XIXe siècle|], en 2003, elle rouvre.' },
      { text: '« En 1850, au [|XVIIe siècle|], il a brûlé », a-t-il dit.', fixes: [] },
    ],
    right: [
      'Achevée en 1884, la halle est l’un des derniers chantiers du XIXe siècle.',
      'Achevée en 1884, la halle remplace une église du XIIe siècle.',
      'La chapelle, bâtie en 1742 au XVIIIe siècle, est classée.',
      'Il fut inauguré le 4 juin 1874, au XIXe siècle.',
      'Le clocher domine la place depuis 1820, au XIXe siècle.',
      'L’église a été bâtie en 1742, au XVIIIe siècle.',
      'Le pont du XXe siècle, construit en 1932, est fermé.',
      'Construit en 1650, le manoir du XVIIe siècle est à vendre.',
      'Ce château du XVIIIe siècle, achevé en 1785, est à vendre.',
      'Au quinzième siècle, en 1483, l’abbaye brûla.',
      'Le tableau date du XVIe siècle (1550).',
      'La coutume remonte à 1812, au début du XIXe siècle.',
      'Au début du 20e siècle, en 1920, la mine fermait.',
      'C’est à la fin du XVIIIe siècle, en 1795, que la loi fut votée.',

      'En 1850, au XIXe siècle, le moulin a brûlé.',
      'Au XVe siècle, en 1492, ils prennent la mer.',
      'En 1900, au XXe siècle, il ouvrit.',
      'En 1900, au XIXe siècle, il ferma.',
      'L’église date du XVIIe siècle (1652).',
      'Bâti au XVIIe siècle, il a brûlé en 1850.',
      'Au XVIIe siècle, un moulin se dressait là ; en 1850, il brûla.',
      'En 1850, le moulin du XVIIe siècle avait disparu.',
      'Du XVIIe siècle à 1850, il a tourné.',
      'En 1850, des livres du XVIIe siècle furent brûlés.',
    ],
  },
});
