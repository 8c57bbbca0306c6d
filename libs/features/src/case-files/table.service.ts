import { type Actor, RuleBroken } from '@concord/domain';
import { Records } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { CaseFile } from './case-file.entity.js';
import { CaseFileContact } from './case-file-contact.entity.js';
import { CaseFileLink } from './case-file-link.entity.js';
import { CaseFileService } from './case-file.service.js';
import { Participation } from './participation.entity.js';
import { SeatService } from './seat.service.js';
import type { AddContactInput, AddParticipantInput, LinkCaseFilesInput } from './table.input.js';

/** The people at the table as those who run the case arrange them: seats, people without an account, files heard together. */
@Injectable()
export class TableService {
  constructor(
    private readonly records: Records,
    private readonly caseFiles: CaseFileService,
    private readonly seats: SeatService,
  ) {}

  async addParticipant(actor: Actor, { caseFileId, submissionId, ...seat }: AddParticipantInput): Promise<CaseFile> {
    const caseFile = await this.openCaseFile(actor, caseFileId);
    if (seat.seatKey) await this.refuseUnlessSeat(actor, caseFileId, seat.seatKey);
    await this.records.once(actor, Participation, submissionId, () => this.seats.seat(actor, caseFileId, seat));
    return caseFile;
  }

  /** Ends a seat. The owner's and the lead's pass on by naming somebody else, so that neither is ever empty. */
  async endParticipation(actor: Actor, id: string): Promise<CaseFile> {
    const { capacity, caseFileId } = await this.records.get(actor, Participation, id);
    if (capacity === 'CASE_OWNER') throw new RuleBroken('Name another owner instead: a case file always has one.');
    if (capacity === 'LEAD_PROFESSIONAL')
      throw new RuleBroken('Ask somebody else to lead instead: the lead stays until another has accepted.');
    const caseFile = await this.caseFiles.get(actor, caseFileId);
    await this.seats.end(actor, id);
    return caseFile;
  }

  async addContact(actor: Actor, { submissionId, name = '', ...contact }: AddContactInput): Promise<CaseFile> {
    const caseFile = await this.openCaseFile(actor, contact.caseFileId);
    if (contact.takingPart && name === '') throw new RuleBroken('Write who takes part.', 'name');
    if (!contact.takingPart && !contact.whyNot)
      throw new RuleBroken('Say why they take no part, and how their views will be heard.', 'whyNot');
    const make = (): Promise<CaseFileContact> =>
      this.records.create(actor, CaseFileContact, { ...contact, name, addedBy: actor.practitionerId });
    await this.records.once(actor, CaseFileContact, submissionId, make);
    return caseFile;
  }

  async endContact(actor: Actor, id: string): Promise<CaseFile> {
    const contact = await this.records.change(actor, 'end', CaseFileContact, id, (it) => it.end(actor.at));
    return this.caseFiles.get(actor, contact.caseFileId);
  }

  /** The adult, advocates, carers and guests; names are for those who run the case. */
  contactsOf(actor: Actor, caseFileId: string): Promise<CaseFileContact[]> {
    return this.records.find(actor, CaseFileContact, {
      where: { caseFileId, endedAt: null },
      order: { createdAt: 'ASC' },
    });
  }

  async seesNames(actor: Actor, contactId: string): Promise<boolean> {
    return (await this.records.permittedActions(actor, CaseFileContact, contactId)).includes('seeName');
  }

  async linkCaseFiles(actor: Actor, { caseFileId, otherCaseFileId, reason }: LinkCaseFilesInput): Promise<CaseFile> {
    if (caseFileId === otherCaseFileId)
      throw new RuleBroken('Choose another case file: this is the same one.', 'otherCaseFileId');
    const caseFile = await this.openCaseFile(actor, caseFileId);
    await this.openCaseFile(actor, otherCaseFileId);
    const linked = await this.linksOf(actor, caseFileId);
    if (linked.some((it) => it.otherCaseFileId === otherCaseFileId)) return caseFile;
    await this.records.create(actor, CaseFileLink, { caseFileId, otherCaseFileId, reason });
    await this.records.create(actor, CaseFileLink, {
      caseFileId: otherCaseFileId,
      otherCaseFileId: caseFileId,
      reason,
    });
    return caseFile;
  }

  /** The case files heard together with this one, as far as the actor may see them. */
  async heardWith(actor: Actor, caseFileId: string): Promise<CaseFile[]> {
    const links = await this.linksOf(actor, caseFileId);
    return links.length === 0
      ? []
      : this.records.find(actor, CaseFile, { where: { id: links.map((it) => it.otherCaseFileId) } });
  }

  private linksOf(actor: Actor, caseFileId: string): Promise<CaseFileLink[]> {
    return this.records.find(actor, CaseFileLink, { where: { caseFileId } });
  }

  private async openCaseFile(actor: Actor, id: string): Promise<CaseFile> {
    const caseFile = await this.caseFiles.get(actor, id);
    if (caseFile.stage !== 'REFERRED' && caseFile.stage !== 'OPEN')
      throw new RuleBroken('This case file is not open, so nobody can be added to its table.');
    return caseFile;
  }

  private async refuseUnlessSeat(actor: Actor, caseFileId: string, seatKey: string): Promise<void> {
    const { seats } = await this.caseFiles.definitionOf(actor, caseFileId);
    if (!seats.some((it) => it.key === seatKey))
      throw new RuleBroken('Choose one of the seats of this forum.', 'seatKey');
  }
}
