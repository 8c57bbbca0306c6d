import { type Actor, exactFigure, figureLabel, monthlyFigures, type MonthOfEvents, type OverrideEvent, type EmergencyEvent, RuleBroken, shownFigure, startOfLondonDay } from '@concord/domain';
import { Database } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { AgenciesService } from '../agencies/index.js';

/** The figures of one agency for one month, or of all together. */
export interface FiguresOfAgency {
  readonly agencyId: string | null;
  readonly exact: boolean;
  readonly figures: readonly { readonly code: string; readonly label: string; readonly value: string }[];
}

interface Told {
  readonly overrides: readonly OverrideEvent[];
  readonly emergencies: readonly EmergencyEvent[];
  readonly openCases: Readonly<Record<string, number>>;
  readonly allOpenCases: number;
}

/**
 * How overrides and emergency openings are used, month by month (R37). Small numbers are hidden from everybody but the
 * privacy officer of the agency they are about. The cut is fixed, whole months by agency, so that nothing is to be had by subtracting.
 */
@Injectable()
export class OversightService {
  constructor(
    private readonly database: Database,
    private readonly agencies: AgenciesService,
  ) {}

  /** @param month a finished month, `YYYY-MM` */
  async figuresOf(actor: Actor, month: string): Promise<FiguresOfAgency[]> {
    const [from, until] = monthOf(month);
    if (until > actor.at) throw new RuleBroken('This month is not over yet. Choose an earlier one.', 'month');
    const told = await this.eventsOf(from, until);
    const reads = await this.readsOf(from, until);
    const names = (await this.agencies.all(actor)).map((it) => it.id);
    const ofAgency = (id: string): MonthOfEvents => ({
      overrides: told.overrides.filter((it) => it.agencyId === id),
      emergencies: told.emergencies.filter((it) => it.agencyId === id),
      openCases: told.openCases[id] ?? 0,
      reads: reads.get(id) ?? 0,
    });
    const all: MonthOfEvents = { ...told, openCases: told.allOpenCases, reads: [...reads.values()].reduce((a, b) => a + b, 0) };
    return [this.shown(actor, null, all), ...names.map((id) => this.shown(actor, id, ofAgency(id)))];
  }

  private shown(actor: Actor, agencyId: string | null, month: MonthOfEvents): FiguresOfAgency {
    const exact = agencyId === actor.agencyId && actor.roles.includes('PRIVACY_OFFICER');
    const figures = monthlyFigures(month, actor.at).map((it) => ({ code: it.code, label: figureLabel(it.code), value: exact ? exactFigure(it) : shownFigure(it) }));
    return { agencyId, exact, figures };
  }

  private async eventsOf(from: Date, until: Date): Promise<Told> {
    const [row] = await this.database.current().query<{ told: Told }>('select sharing.oversight_events($1, $2) as told', [from, until]);
    if (!row) throw new Error('the events of the month could not be read');
    return JSON.parse(JSON.stringify(row.told), (key, value: unknown) => (typeof value === 'string' && /At$/.test(key) ? instantOf(value) : value)) as Told;
  }

  private async readsOf(from: Date, until: Date): Promise<ReadonlyMap<string, number>> {
    const rows = await this.database.current().query<{ agency: string; reads: string }>('select agency, reads from audit.reads_by_agency($1, $2)', [from, until]);
    return new Map(rows.map((it) => [it.agency, Number(it.reads)]));
  }
}

const instantOf = (text: string): Date => (text === 'infinity' ? new Date(8.64e15) : new Date(text));

function monthOf(month: string): readonly [Date, Date] {
  const [year = 0, number = 0] = month.split('-').map(Number);
  if (!/^\d{4}-\d{2}$/.test(month) || number < 1 || number > 12) throw new RuleBroken('Choose a month.', 'month');
  const next = number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
  return [startOfLondonDay(`${month}-01`), startOfLondonDay(`${next}-01`)];
}
