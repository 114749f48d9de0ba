import type { Figures } from '../../figures';

/** What goes on for as long as a span lasts; « deux ans de plus » do not. */
const OF_WORK = 'de_travaux|de_chantier|de_procédure|de_négociations|de_discussions|de_guerre|de_combats|de_règne';

/** Lives, lengths of time, anniversaries and centuries. */
export const times = {
  birth: [
    "<age:al> ,? qui_est|est|était|et|,? né|née ..4 en|le|l'an <born:yd>",
    'né|née ..4 en|le <born:yd> ,? ..4 de <age:al>',
    'né|née ..4 en|le <born:yd> )|, ,? <age:al> ,',
    'né|née ..4 en|le <born:yd> ~2 a ..1 <age:al>',
    'né|née ..4 en|le <born:yd> , il|elle ..5 à <age:al>',
    'né|née ..4 en|le <born:yd> , il|elle ~12 ,? à <age:a> .|,|;',
    "né|née ..4 en|le <born:yd> ~10 en <when:y> ,? à|à_l'âge_de <age:al> .|,|;|)",
    "né|née ..4 en|le <born:yd> ~8 mort|morte|décédé|décédée|meurt|s'est_éteint|s'est_éteinte ~5 à|à_l'âge_de <age:a> .|,|;",
    'fêté|fête|fêtera|fêtait|souffle|soufflé ses <age:al> ~5 :|;|,|. il|elle|et est né|née ..3 en|le <born:yd>',
    'avait|a <age:al> ~8 ,? est né|née ..3 en|le <born:yd>',
    '<age:a> , né|née ..4 en|le <born:yd>',
    '<age:a> ( né|née ..4 en|le <born:yd> )',
    '<age:a> ,? et|est|était né|née ..4 en|le <born:yd>',
    ', <age:a> , ~8 ; il|elle est|était né|née ..4 en|le <born:yd>',
    '<age:a> , m|mme|mlle|dr|il|elle ..3 est|était né|née ..4 en|le <born:yd>',
    "né|née ..4 en|le <born:yd> ~5 a|est_âgé_de|est_âgée_de|âgé_de|âgée_de|aujourd'hui? <age:a>",
    'né|née ..4 en|le <born:yd> , ..3 , <age:a>',
  ],
  birthAcross: ['né|née ..4 en|le <born:yd> ~12 . il|elle a|avait ..1 <age:a> .|,|;|et'],
  life: [
    "( <life:Y> ) ~6 vécu jusqu'à|jusqu'à_l'âge_de <old:acl>",
    "mort|morte|décédé|décédée|disparu|disparue ..4 en|le <death:yd> ,? à|à_l'âge_de <old:acl> ~5 né|née ..4 en|le <birth:yd>",
    "( <life:Y> ) ~5 mort|morte|décédé|décédée|meurt|s'est_éteint|s'est_éteinte ..4 à|à_l'âge_de <old:ac>",
    "mort|morte|décédé|décédée ..4 à|à_l'âge_de <old:ac> ( <life:Y> )",
    "né|née ..4 en|le <birth:yd> ~6 mort|morte|décédé|décédée|meurt|disparaît ..4 en|le <death:yd> ,? à|à_l'âge_de <old:ac>",
  ],
  duration: [
    "de|d'|du|entre le|la|les? <span:Yd> ,|(|—|– soit|ou|pendant environ|quelque|près_de|presque? <length:l>",
    "de|d'|du|entre <span:Yd> ,|—|– <length:l> ,|.|;|)|—|–",
    '<span:Yd> ,|( soit <length:l>',
    "<length:l> ..2 ,|(|: de|d'|du|entre <span:Yd> ,|.|)|;",
    "de|d'|du|entre <span:Yd> ,|—|– <length:l> pendant_lesquels|pendant_lesquelles|au_cours_desquels|au_cours_desquelles",
    "pendant|durant <length:l> ,? de|d'|du|entre <span:Yd>",
    '<span:Yd> ( <length:l> )',
    '<length:l> ( <span:Y> )',
  ],
  term: [
    `signé|signée|conclu|conclue|commencé|commencée|commencés|entamé|entamés|lancé|lancée|lancés|ouvert|attribué ..1 en <start:y> ,? et|, ..3 expire|expirera|s'achève|s'achèvera|s'achèveront|finit|finira|finiront|se_termine|se_terminera|se_termineront|prend_fin|prendra_fin|court_jusqu'en|courait_jusqu'en|court|courait jusqu'en|en? <end:y> , soit|pour|ou pour? <length:l> .|,|;|)|${OF_WORK}`,
    "<length:l> ..2 ,? signé|signée|conclu|conclue|commencé|entamé|lancé|ouvert|attribué ..1 en <start:y> ,? ..3 expire|expirera|s'achève|s'achèvera|prend_fin|prendra_fin|court_jusqu'en en? <end:y>",
    'commencé|commencée|débuté|débutée|démarré|démarrée|ouvert|ouverte|entamé|entamée|lancé|lancée ..2 à|le|en? <start:d> et|, ..4 achevé|achevée|terminé|terminée|fini|finie|clos|close|levé|levée|conclu|conclue ..2 à|le|en? <end:d> , soit? <length:d> .|,|;|)',
    'commencé|commencée|débuté|débutée|démarré|ouvert|ouverte|entamé|entamée|lancé|lancée ..2 à|le|en? <start:d> et|, ..4 achevé|achevée|terminé|terminée|fini|finie|clos|close|levé|levée|conclu|conclue ..2 à|le|en? <end:d> , soit|après|pendant|a_duré|ont_duré <length:l> .|,|;|)',
  ],
  within: [
    "de|d'|entre <span:Yd> , ~6 pendant|durant <length:l> .|,",
    "<length:l> en|à|au|dans|comme ..2 ,? de|d'|du|entre <span:Yd>",
  ],
  ran: [
    `de|d'|du|entre <span:Yd> , <length:l> ${OF_WORK}`,
    "de|d'|du|entre le|la|les? <span:Yd> ,|(|—|– soit? en <length:l>",
    "<length:l> ..3 ,? se_tient|se_tiendra|s'est_tenu|dure|durera|a_duré|court ,? de|d'|du|entre <span:Yd>",
    "en <length:l> , de|d'|du|entre <span:Yd>",
    "dure|durera|a_duré|duré|durait <length:l> ,|(|: de|d'|du|entre <span:Yd> .|,|;|)",
    "de|d'|du|entre <span:Yd> ,? et|, ..1 dure|durera|durait|durèrent|dura|duré <length:l>",
    '<length:l> ..2 ( <span:Y> )',
  ],
  elapsed: ['en <year:y> ,|(|—|– soit? <ago:d>', '<ago:d> ,|(|—|– en|dès <year:y>'],
  since: [
    'en <start:yd> , remonte|remontait à <length:l> .|,|;|)',
    "depuis <start:yd> ,|(|—|– soit|ou|c'est-à-dire depuis|pendant|durant? ..2 <length:l> .|,|)|;|—|–",
    'depuis <start:yd> ,|(|—|– ..3 depuis ..2 <length:l> .|,|)|;|—|–',
  ],
  anniversary: [
    'fondé|fondée|créé|créée|ouvert|ouverte|lancé|lancée|né|née ~4 en <year:y> ~8 ses|leurs|les|sa <years:c> bougies',
    'fondé|fondée|créé|créée|ouvert|ouverte|lancé|lancée|construit|construite|né|née ~4 en <year:y> ~8 ses|leurs|les <years:al>',
    'fondé|fondée|créé|créée|ouvert|ouverte|lancé|lancée|construit|construite|né|née ..3 en <year:y> ~8 <nth:o> anniversaire',
    'fondé|fondée|créé|créée|ouvert|ouverte|lancé|lancée|construit|construite ..3 en <year:y> ,? a|aura ..1 <years:al> .|,|;',
    '<nth:o> anniversaire ..6 fondé|fondée|créé|créée|ouvert|ouverte|lancé|lancée|né|née ..2 en <year:y>',
  ],
  clockSpan: [
    'ouvert|ouverte|ouverts|ouvertes|ouvre|ouvrent|ferme|fermera|fermeront|fermé|fermée|fermés|fermées|lieu|duré|dure|accueille|accueillent|permanence ..3 <span:d>',
    'entre <span:d>',
  ],
  clockOrder: [
    'commence|commencé|débute|débuté|ouvre|ouvert ..3 à <from:d> ~6 termine|terminé|terminée|achève|achevé|achevée|finit|fini|ferme|fermé|fermée ..3 à <to:d>',
  ],
  lifeOrder: ['né|née ..4 en|le <from:yd> ~4 mort|morte|décédé|décédée ..4 en|le <to:yd>'],
  century: [
    "construit|construite|bâti|bâtie|édifié|édifiée|érigé|érigée|fondé|fondée|achevé|achevée|peint|peinte|ouvert|ouverte|datant ..2 en|de <year:yd> , ..4 est|était|fut l'|un|une|parmi un|une? des|les ..6 du <century:k> .|,|;|)|dans|en",
    '<century:k> ..2 ,|(? ..2 construit|construite|bâti|bâtie|édifié|édifiée|érigé|érigée|fondé|fondée|achevé|achevée|peint|peinte|ouvert|ouverte|datant ..2 en|de <year:yd>',
    "construit|construite|bâti|bâtie|édifié|édifiée|érigé|érigée|fondé|fondée|achevé|achevée|peint|peinte|ouvert|ouverte|datant ..2 en|de <year:yd> , le|la|l'|ce|cette|cet ..2 du <century:k>",
    'construit|construite|bâti|bâtie|édifié|édifiée|érigé|érigée|fondé|fondée|achevé|achevée|peint|peinte|ouvert|ouverte|signé|signée|datant ..2 en|de|dès|le <year:yd> ,? au|à_la_fin_du|au_début_du|au_milieu_du|dès_le <century:k>',
    'à|de|en|dès|le <year:yd> , au|à_la_fin_du|au_début_du|du|au_milieu_du? <century:k>',
    'en|dès|depuis <year:yd> , ..1 au|du? <century:k>',
    '<century:k> , en <year:yd>',
    '<century:k> ( ..2 <year:yd> )',
    '<year:yd> ( ..2 <century:k> )',
    'du <century:k> ,? fut|a_été|est ..1 construit|construite|bâti|bâtie|édifié|édifiée|érigé|érigée|fondé|fondée|achevé|achevée|peint|peinte en <year:yd>',
  ],
} satisfies Partial<Figures>;
