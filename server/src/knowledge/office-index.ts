import type { IsoDate } from '../base';
import type { KnownEntity, Role } from './entity';
import { fold, normalName, withoutMarks } from './normal';
import type { Pack } from './pack';
import type { Office } from './pack-source';
import { firstDay, lastDay, roleStatus } from './roles';

/** The offices of a stack of packs: by whom they belong to, by title, and who held them when. Read when first asked. */
export class OfficeIndex {
  readonly #packs: readonly Pack[];
  readonly #entity: (id: string) => KnownEntity | undefined;
  #offices: Offices | undefined;

  constructor(packs: readonly Pack[], entity: (id: string) => KnownEntity | undefined) {
    this.#packs = packs;
    this.#entity = entity;
  }

  of(owner: string, title: string | undefined, language: string | undefined): readonly string[] {
    const offices = this.#all().byOwner.get(owner) ?? [];
    if (title === undefined) return offices.map((office) => office.id);
    const wanted = titleKey(title);
    const bears = (office: Office): boolean =>
      office.names.some((name) => (!language || name.language === language) && titleKey(name.text) === wanted);
    return offices.filter(bears).map((office) => office.id);
  }

  holders(id: string, on: IsoDate): readonly KnownEntity[] | null {
    const office = this.#all().byId.get(id);
    if (!office?.knownFrom || on < lastDay(office.knownFrom)) return null;
    if (office.gaps?.some(([from, to]) => on >= firstDay(from) && on <= lastDay(to))) return null;
    const held: { readonly holder: KnownEntity; readonly role: Role }[] = [];
    for (const holder of this.#holderIds(id).flatMap((holderId) => this.#entity(holderId) ?? [])) {
      for (const role of holder.roles) {
        if (role.office !== id) continue;
        const { status } = roleStatus(role, holder.knownThrough, on);
        if (status === 'unknown' && on <= office.knownThrough) return null;
        if (status === 'held') held.push({ holder, role });
      }
    }
    if (held.length === 0 && on > office.knownThrough) return null;
    const staying = held.filter(({ role }) => role.end === undefined || on < firstDay(role.end));
    return [...new Set((staying.length > 0 ? staying : held).map(({ holder }) => holder))];
  }

  asEntity(id: string): KnownEntity | undefined {
    const office = this.#all().byId.get(id);
    return (
      office && {
        id,
        type: 'other',
        names: office.names,
        gender: null,
        description: office.description,
        roles: [],
        within: [office.of],
        sources: [],
        knownThrough: office.knownThrough,
        prominence: 0,
      }
    );
  }

  #all(): Offices {
    if (!this.#offices) {
      const byId = new Map<string, Office>();
      for (const pack of this.#packs) for (const office of pack.offices().offices) byId.set(office.id, office);
      const byOwner = new Map<string, Office[]>();
      for (const office of byId.values()) {
        const list = byOwner.get(office.of);
        if (list) list.push(office);
        else byOwner.set(office.of, [office]);
      }
      this.#offices = { byId, byOwner };
    }
    return this.#offices;
  }

  #holderIds(office: string): readonly string[] {
    const ids = new Set<string>();
    for (const pack of this.#packs) {
      for (const index of pack.offices().holders[office] ?? []) ids.add(pack.idOf(index));
    }
    return [...ids];
  }
}

interface Offices {
  readonly byId: ReadonlyMap<string, Office>;
  readonly byOwner: ReadonlyMap<string, readonly Office[]>;
}

/** Titles are compared without case, accents and hyphens: "Secrétaire-Général" is "secrétaire général". */
const titleKey = (title: string): string => withoutMarks(fold(normalName(title))).replace(/-/g, ' ');
