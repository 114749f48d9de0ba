import { type Segmentation, words } from '../segmentation';

export const segmentation: Segmentation = {
  elisions: new Set(),
  whole: words("o'clock ma'am"),
  inverted: new Set(),
  enclitics: words('s m re ve ll d'),
  binding: words(
    'mr mrs ms mx dr prof st rev hon gov sen rep gen col maj capt cmdr lt sgt cpl pvt adm pres supt fr msgr messrs vs v ft mt jan feb mar apr jun jul aug sept sep oct nov dec e.g i.e cf ca approx est dept univ',
  ),
  numbered: words('no nos vol fig pp p ch sec art par para s ss'),
  codes: new Set(),
  loose: words(
    'inc ltd co corp plc llc jr sr etc a.m p.m u.s u.k u.n e.u d.c ph.d b.c a.d bros al st ave blvd rd va conn calif colo fla tenn wis okla ariz minn neb nev vt wyo tex mich ala ark del ga ind kan ky md mo mont pa ont alta sask que lb lbs bbl gal hr hrs min mins oz yds tues thur thurs seq mlle mme',
  ),
  doubled: words('that had her is was do so bye ha no very really there now'),
  functionWords: words(
    'the a an and or but of to in on at by for with from as is are was were be been being has have had do does did will would can could should may might must not no this that these those it its he she they them his her their we our you your i me my who which what when where while after before since until if than then there here into over under about between against during without within through also more most some such any all each other only just said says',
  ),
};
