import { type Segmentation, words } from '../segmentation';

export const segmentation: Segmentation = {
  elisions: words('l d qu n s j m t c jusqu lorsqu puisqu quoiqu quelqu presqu entr'),
  whole: words(
    "aujourd'hui prud'homme prud'hommes prud'homal prud'homale prud'homaux prud'homie d'abord rendez-vous peut-être vis-à-vis sauve-qui-peut m'as-tu-vu c'est-à-dire",
  ),
  inverted: words('je tu il elle on nous vous ils elles ce le la les lui leur moi toi y en'),
  enclitics: new Set(),
  binding: words(
    'm mm mme mlle dr pr me mgr st ste cf gal col cne cdt lt sgt env tél av bd ch fg éd al r p.-s hab janv févr avr juil sept oct nov déc',
  ),
  numbered: words('art p pp n no nos vol fig chap al t'),
  codes: words('l r d a lo'),
  loose: words('etc c-à-d cfr j.-c s.a s.a.r.l cie e.g i.e a.m p.m ex suiv jr sr inc ltd corp'),
  doubled: words('nous vous très trop bien faire non oui si'),
  functionWords: words(
    'le la les un une des du de au aux et ou mais où que qui dont ce cet cette ces il elle ils elles on nous vous je tu se sa son ses leur leurs notre nos votre vos dans par pour sur avec sans sous entre vers chez depuis pendant après avant contre selon ne pas plus moins très est sont a ont été être avoir était étaient avait avaient sera seront fait comme si lors ainsi aussi alors encore tout tous toute toutes même autre autres dit en y ceux celle celui celles',
  ),
};
