import { type Actor, type ForumDefinition, formatDate, type SafeToState } from '@concord/domain';
import { Records } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { AgenciesService } from '../agencies/index.js';
import { AgreedAction } from '../agreed-actions/index.js';
import { type CaseFile, SeatService } from '../case-files/index.js';
import { Decision, type Meeting } from '../meetings/index.js';
import { PractitionersService } from '../practitioners/index.js';

/** What goes into the gaps of a forum's letter: what was said to be safe, and whom to ask. */
@Injectable()
export class LetterDrafting {
  constructor(
    private readonly records: Records,
    private readonly seats: SeatService,
    private readonly agencies: AgenciesService,
    private readonly practitioners: PractitionersService,
  ) {}

  /** The actions and decisions that the drafter named, in coded words where there are any: never a reason. */
  async safeToState(actor: Actor, meeting: Meeting, definition: ForumDefinition, actionIds: readonly string[], decisionIds: readonly string[]): Promise<SafeToState[]> {
    const actions = await this.records.find(actor, AgreedAction, { where: { id: [...actionIds], caseFileId: meeting.caseFileId } });
    const decisions = await this.records.find(actor, Decision, { where: { id: [...decisionIds], meetingId: meeting.id } });
    const decided = decisions.flatMap(({ decisionKey, outcome }) => {
      const known = definition.decisions.find((it) => it.key === decisionKey);
      const label = known?.outcomes.find((it) => it.code === outcome)?.label;
      return known && label ? [{ what: `${known.label}: ${label}` }] : []; // coded words only: never the reasons
    });
    const agencies = new Map((await this.agencies.all(actor)).map((it) => [it.id, it.name]));
    return [...decided, ...actions.map((it) => ({ what: it.what, who: agencies.get(it.responsibleAgencyId), by: formatDate(it.dueOn) }))];
  }

  /** The lead professional, or until there is one the owner, with the duty number of their service. */
  async whomToAsk(actor: Actor, caseFile: CaseFile): Promise<{ leadProfessional?: string; dutyNumber?: string }> {
    const seats = await this.seats.seatsOf(actor, caseFile.id);
    const lead = seats.find((it) => it.capacity === 'LEAD_PROFESSIONAL')?.practitionerId ?? caseFile.ownerPractitionerId;
    if (!lead) return {};
    const { name, agencyId, agencyFunction } = await this.practitioners.get(actor, lead);
    const contacts = await this.agencies.contactsOf(actor, agencyId);
    const duty = contacts.find((it) => it.function === agencyFunction)?.dutyNumber;
    return { leadProfessional: name, ...(duty ? { dutyNumber: duty } : {}) };
  }
}
