import { type Actor, searchKeys } from '@concord/domain';
import { batched, Database, type Page, Records } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { Practitioner } from './practitioner.entity.js';

/** What to look for in the directory of practitioners. */
export interface PractitionerSearch {
  readonly agencyId?: string | undefined;
  readonly search?: string | undefined;
  readonly first?: number | undefined;
  readonly after?: string | undefined;
}

const MOST_FOUND = 100;

/** The directory of practitioners: find the colleague to invite, name or ring. */
@Injectable()
export class PractitionersService {
  constructor(
    private readonly records: Records,
    private readonly database: Database,
  ) {}

  async find(actor: Actor, { agencyId, search, first, after }: PractitionerSearch): Promise<Page<Practitioner>> {
    const ids = search ? await this.idsByName(search) : undefined;
    const where = { active: true, ...(agencyId ? { agencyId } : {}), ...(ids ? { id: ids } : {}) };
    return this.records.page(actor, Practitioner, {
      where,
      order: { name: 'ASC' },
      ...(first ? { first } : {}),
      after,
    });
  }

  get(actor: Actor, id: string): Promise<Practitioner> {
    return this.records.get(actor, Practitioner, id);
  }

  /** Practitioners by id, loaded together for one operation. */
  readonly byId = batched(
    (actor: Actor, ids: readonly string[]) => this.records.find(actor, Practitioner, { where: { id: ids } }),
    (it) => it.id,
  );

  /** Every word typed must begin a word of the name: "si ev" finds Siân Evans. */
  private async idsByName(search: string): Promise<string[]> {
    const words = searchKeys(search);
    const rows = await this.database.current().query<{ id: string }>(
      `select id from practitioner p
       where not exists (select 1 from unnest($1::text[]) word where position(' ' || word in ' ' || p.search_key) = 0)
       order by name, id limit ${MOST_FOUND}`,
      [words],
    );
    return rows.map((it) => it.id);
  }
}
