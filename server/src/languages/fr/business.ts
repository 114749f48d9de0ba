import type { Business } from '../business';
import { words } from '../segmentation';

const trades = words(`
  biscuiterie boulangerie brasserie conserverie fonderie scierie laiterie fromagerie distillerie imprimerie librairie menuiserie
  chocolaterie confiserie tannerie verrerie papeterie filature aciérie cidrerie minoterie`);

export const business: Business = {
  kinds: new Set([
    ...trades,
    ...words(`
    groupe banque filiale holding chaîne éditeur exploitant transporteur armateur brasseur sous-traitant
    fournisseur promoteur bailleur grossiste prestataire énergéticien papetier cimentier motoriste plateforme startup jeune-pousse
    fintech concurrent rival coopérative fonds discounter groupement marque enseigne label`),
  ]),
  trades,
  labels: words('action titre usine usines magasins salariés logiciel application boutiques cours'),
  capital: words(`
    actions titres capital actionnaire actionnaires opa rachat reprise fusion filiale filiales introduction bénéfice bénéfices
    fondateur fondatrice fondateurs cofondateur cofondatrice cofondateurs dividende obligations dividendes acquisition`),
  staff: words(`
    pdg patron patronne salariés employés employé salarié ouvriers clients client cliente clientes concurrent concurrents dirigeants
    siège usine usines magasins produits ventes affaires administration boutiques effectifs ingénieur ingénieure ingénieurs commercial
    commerciale financier financière cadre cadres fournisseurs syndicats analyste analystes direction gérant gérante logiciel logiciels`),
  leads: words('chez'),
  within: words('chez'),
  verbs: words(`
    emploie employait employé fabrique fabriquait fabriqué produit commercialise commercialisait commercialisé exploite exploitait exploité
    rappelle rappelé vend vendait racheté rachète licencie licencié livre distribue recrute embauche versera supprimera supprime
    réalisé réalise affiche affiché investira`),
  results: words('bénéfice bénéfices affaires dividende résultat perte pertes ventes'),
  founding: words('fondé cofondé'),
  samples: new Set(['comme', 'dont', 'notamment', 'tel que', 'telles que', 'tels que']),
  seated: null,
  states: words(`
    fondé fondée créé créée coté cotée basé basée implanté implantée spécialisé spécialisée détenu détenue filiale racheté rachetée
    introduit introduite`),
  relatives: new Set(),
  personal: new Set(),
};
