import { words } from './segmentation';

/** Function words of languages that no pack reads: enough to tell that copy is in none of ours, so that it is left alone. */
export const FOREIGN: readonly ReadonlySet<string>[] = [
  // German
  words(
    'der die und das in ist nicht ein eine einen einem einer mit auf für von dem den des sich auch als an so es er sie wir ich wird wurde werden haben hat sind war bei nach aus zum zur über vor durch noch nur wie aber oder wenn dass kann ihre seine sein ihr um am im man',
  ),
  // Spanish
  words(
    'el la los las un una unos de del en que y a al con por para como pero más no está están fue fueron ser ha han había es son sobre entre también desde hasta cuando muy sin porque este esta estos estas según su sus lo le se si o ya me mi',
  ),
  // Italian
  words(
    'il lo la i gli le un una di della delle dei degli del e che è sono era con per più anche come ma non a al alla alle da dal dalla in nel nella si se dopo questo questa hanno ha stato su sul sulla tra o ci',
  ),
  // Portuguese
  words(
    'o a os as um uma de do da dos das em no na nos nas que e é com por para não mais foi são está como mas também pela pelo ao aos se seu sua já muito entre depois quando ou',
  ),
  // Dutch
  words(
    'de het een van en in is dat die niet zijn voor met op aan te ook maar om bij naar uit dan nog wordt werd worden heeft hebben deze dit door over tegen onder hij zij ze er als was geen wel',
  ),
  // Swedish, Danish, Norwegian
  words(
    'och att det den som är på av för med inte har till i en ett om var efter vid från de kan men ska så og er ikke til af der fra ved blev blir være hun jeg han',
  ),
  // Polish
  words(
    'nie się jest na do że w z i o to a jak ale przez dla jego jej był była było są został po od przed oraz także który która które',
  ),
];
