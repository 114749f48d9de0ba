import type { KnownEntity } from '../../src/knowledge/entity';
import type { CityFacts } from './cities';
import type { Country } from './countries';
import type { Owner } from './offices';
import type { Organization } from './organizations';
import {
  type CountryGrammar,
  ofInFrench,
  ofInGerman,
  ofInSpanish,
  ofOwnerInEnglish,
  ofOwnerInFrench,
  withEnglishArticle,
} from './phrases';
import type { RegionFacts } from './regions';

export interface OwnerFacts {
  readonly countries: readonly Country[];
  readonly regions: RegionFacts;
  readonly places: CityFacts;
  readonly organizations: ReadonlyMap<string, Organization>;
  entity(id: string): KnownEntity | undefined;
}

/** Whom a key in the files of offices means: a country's code, a region, an organisation, or a town as `Paris, FR`. */
export function ownerFinder(facts: OwnerFacts): (key: string) => Owner | undefined {
  const byCode = new Map(facts.countries.map((country) => [country.code, country]));
  const codeById = new Map(facts.countries.map((country) => [country.id, country.code]));
  const codeIn = (entity: KnownEntity): string | undefined =>
    entity.within.map((id) => codeById.get(id)).find((code) => code !== undefined);
  return (key) => {
    const country = byCode.get(key);
    if (country)
      return { id: country.id, country: key, weight: (country.entity.prominence - 0.7) / 0.3, of: ofPlace(country) };
    const organization = facts.organizations.get(key);
    if (organization) {
      const { entity } = organization;
      return { id: entity.id, country: codeIn(entity), weight: entity.prominence, of: ofOrganization(organization) };
    }
    const town = /^(.+), ([A-Z]{2})$/.exec(key);
    const entity = facts.entity((town ? facts.places.find(town[1]!, town[2]!) : facts.regions.find(key)) ?? '');
    return (
      entity && { id: entity.id, country: codeIn(entity), weight: 0, of: ofPlace(grammarOf(entity, town !== null)) }
    );
  };
}

const grammarOf = (entity: KnownEntity, town: boolean): CountryGrammar => ({
  code: '',
  gender: town ? '-m' : `${entity.gender ?? '-'}${entity.plural ? 'p' : ''}`,
  names: Object.fromEntries(
    ['fr', 'en', 'es', 'de'].map((language) => [
      language,
      entity.names.find((name) => name.language === language || name.language === '*')!.text,
    ]),
  ),
});

const ofPlace =
  (place: CountryGrammar) =>
  (title: string, language: string): string => {
    if (language === 'fr') return `${title} ${ofInFrench(place)}`;
    if (language === 'en') return `${title} of ${withEnglishArticle(place)}`;
    if (language === 'es') return `${title} ${ofInSpanish(place)}`;
    return `${title} ${ofInGerman(place)}`;
  };

/** A title that names its body needs no "of". The other languages put the body in brackets, for want of its gender. */
const ofOrganization =
  (organization: Organization) =>
  (title: string, language: string): string => {
    if (/Assemblée|Sénat\b|National Assembly|Senate/.test(title)) return title;
    // "président de la Commission de la Commission de l'Union africaine" says it twice.
    if (language === 'fr') return `${title} ${ofOwnerInFrench(organization)}`.replace(/( de la \w+)\1/, '$1');
    if (language === 'en') return `${title} ${ofOwnerInEnglish(organization)}`;
    return `${title} (${organization.names[language]})`;
  };
