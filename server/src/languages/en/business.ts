import type { Business } from '../business';
import { words } from '../segmentation';

export const business: Business = {
  kinds: words(`
    maker group bank builder developer distributor wholesaler exporter importer refiner miner publisher brand unit chain
    automaker steelmaker papermaker toymaker winemaker shoemaker homebuilder utility fintech start-up startup rival
    subsidiary conglomerate multinational vendor franchise brokerage business fund label bookmaker jeweller grocer outfitter`),
  trades: new Set(),
  labels: new Set(),
  capital: words(`
    shares stock stake stakes holding shareholder shareholders investors bonds takeover merger acquisition buyout flotation
    founder founders co-founder co-founders cofounder ipo listing subsidiary subsidiaries shareholding dividend earnings revenue revenues turnover`),
  staff: words(`
    ceo executive executives employees employee staff workers workforce customers customer clients analysts analyst products board
    rivals headquarters bosses boss profit profits sales stores outlets warehouse factory factories plant plants engineers
    spokesman spokeswoman spokesperson director website app bid owner owners administrators creditors suppliers software`),
  leads: words('at'),
  within: new Set(),
  verbs: words(`
    employs employed makes manufactures manufactured produces supplies sells operates posted posts reported reports pays recalled recalls acquired merged
    listed launched floated owns markets ships serves outsourced restructured`),
  results: words('revenue revenues turnover profit profits earnings dividend loss losses sales'),
  founding: words('founded co-founded cofounded'),
  samples: new Set(['such as', 'like', 'including', 'notably']),
  seated: '-based',
  states: words('founded headquartered based owned listed established bought acquired set'),
  relatives: words('which'),
  personal: words('who whom'),
};
