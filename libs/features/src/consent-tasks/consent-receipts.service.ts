import { createHash } from 'node:crypto';
import { type Actor, agencyFunctionLabels, type ConsentReceipt, consentReceipt, foldConsent, overallState, type ReceiptLine, RuleBroken, sectorLabels, type SharingState } from '@concord/domain';
import { Database, newId, Records } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { AgenciesService } from '../agencies/index.js';
import { CaseFileService } from '../case-files/index.js';
import { PersonService } from '../persons/index.js';
import { ConsentEvent, type ConsentScope, ConsentService, ReleaseBook } from '../sharing/index.js';

/** A receipt as it is handed over. */
export interface IssuedReceipt extends ConsentReceipt {
  readonly id: string;
  readonly issuedAt: Date;
  readonly personName: string;
  readonly forumTitle: string;
  readonly notice: string;
  readonly noticeVersion: string;
  readonly noticeHash: string;
}

/** The receipt a person keeps. It names organisations and no other person, and making one is a disclosure to them, in the chain. */
@Injectable()
export class ConsentReceipts {
  constructor(
    private readonly records: Records,
    private readonly database: Database,
    private readonly caseFiles: CaseFileService,
    private readonly persons: PersonService,
    private readonly agencies: AgenciesService,
    private readonly consent: ConsentService,
    private readonly book: ReleaseBook,
  ) {}

  async issue(actor: Actor, caseFileId: string): Promise<IssuedReceipt> {
    const file = await this.caseFiles.get(actor, caseFileId);
    const { state, definition } = await this.book.stateOf(actor, caseFileId);
    const fold = foldConsent(state.consent, state.assessments, actor.at, state);
    const standing = overallState(fold);
    if (!fold.latest || standing === 'NOT_RECORDED') throw new RuleBroken('Nothing is recorded yet. Record what the person said first.');
    const event = await this.records.get(actor, ConsentEvent, fold.latest.id);
    const person = await this.persons.get(actor, file.personId);
    const [agency, contact] = await this.contactOf(actor, event.recordedByAgencyId);
    const [id, personName] = [newId(), person.name];
    const notice = { version: event.noticeVersion, sha256: event.noticeHash, text: definition.notices.toAdult };
    const receipt = consentReceipt({
      receiptId: id, issuedAt: actor.at, personName, reference: file.reference, forumTitle: definition.title, purposeCode: definition.purposeCode,
      agencyName: agency, agencyContact: contact, state: standing, saidOn: event.obtainedAt, method: event.method, bySomebodyElse: event.givenBy !== 'SUBJECT', notice,
      lines: await this.linesOf(actor, event, state),
    });
    const detail = { receipt: id, sha256: createHash('sha256').update(receipt.json).digest('hex') };
    this.database.current().changed({ action: 'giveConsentReceipt', subject: 'ConsentEvent', subjectId: event.id, caseFileId, detail });
    return { ...receipt, id, issuedAt: actor.at, personName, forumTitle: definition.title, notice: notice.text, noticeVersion: notice.version, noticeHash: notice.sha256 };
  }

  private async linesOf(actor: Actor, event: ConsentEvent, state: SharingState): Promise<ReceiptLine[]> {
    const scopes = await this.consent.scopesOf(actor, event.id);
    if (scopes.length === 0 && (event.state === 'REFUSED' || event.state === 'WITHDRAWN')) return [{ effect: 'DENY', category: null, to: ['anybody in this group'], action: null, until: null }];
    return Promise.all(
      scopes.map(async (scope): Promise<ReceiptLine> => ({
        effect: scope.effect,
        category: scope.category,
        to: await this.named(actor, scope, event.obtainedAt, state),
        action: scope.action,
        until: scope.validUntil instanceof Date ? scope.validUntil : null,
      })),
    );
  }

  private async named(actor: Actor, { recipient, agencyId, sector }: ConsentScope, askedAt: Date, { seats }: SharingState): Promise<string[]> {
    if (recipient === 'NAMED_PERSON') return ['one person you named'];
    if (recipient === 'SECTOR' && sector) return [`any organisation of this kind: ${sectorLabels[sector].toLowerCase()}`];
    if (recipient === 'AGENCY' && agencyId) return [(await this.agencies.byId(actor, agencyId))?.name ?? 'an organisation'];
    const there = seats.filter((it) => it.since <= askedAt);
    const names = await Promise.all(there.map(async (it) => `${(await this.agencies.byId(actor, it.agencyId))?.name ?? 'an organisation'}${it.agencyFunction === 'ALL' ? '' : ` (${agencyFunctionLabels[it.agencyFunction].toLowerCase()})`}`));
    return [...new Set(names)].sort((a, b) => a.localeCompare(b));
  }

  private async contactOf(actor: Actor, agencyId: string): Promise<[name: string, contact: string]> {
    const agency = await this.agencies.byId(actor, agencyId);
    const [duty] = await this.database.current().query<{ number: string }>('select duty_number as number from agency_function where agency_id = $1 order by function limit 1', [agencyId]);
    return [agency?.name ?? 'The organisation that asked you', duty?.number ?? 'ask any worker for the number'];
  }
}
