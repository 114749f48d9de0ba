import { testRule } from '../../../test/rule-tester';
import rule from './century-mismatch';

testRule(rule, {
  en: {
    wrong: [
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
