import { randomBytes } from 'node:crypto';
import { type Actor, ageBand, type AgencyFunction, cleanText, randomReference, RuleBroken, todayInLondon } from '@concord/domain';
import { Database, newId, Records } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { type CaseFile, CaseFileService, SeatService } from '../case-files/index.js';
import { NotificationsService } from '../notifications/index.js';
import { Person } from '../persons/index.js';
import { AnonymisedPack, AnonymisedRecipient, AnonymisedText, type ClearedText } from './anonymised.entity.js';
import { PersonIdentities } from './person-identity.service.js';

/** An agency and function that hears a case without a name. */
export interface Hearer {
  readonly agencyId: string;
  readonly agencyFunction: AgencyFunction;
}

const STEP = 1024;

/**
 * Presenting a case without a name, where the person said no (R25). One person writes, another clears every text and
 * releases it. It takes out what is written down about the person; it cannot promise that nobody recognises a story.
 */
@Injectable()
export class AnonymisedPacks {
  constructor(
    private readonly records: Records,
    private readonly database: Database,
    private readonly caseFiles: CaseFileService,
    private readonly seats: SeatService,
    private readonly identities: PersonIdentities,
    private readonly notifications: NotificationsService,
  ) {}

  /** The packs of a case file, for those who keep its record, newest first. */
  async ofCaseFile(actor: Actor, caseFileId: string): Promise<AnonymisedPack[]> {
    await this.caseFiles.get(actor, caseFileId);
    return this.records.find(actor, AnonymisedPack, { where: { caseFileId }, order: { composedAt: 'DESC' } });
  }

  /** What is presented to the actor's agency without a name, newest first. */
  async presentedTo(actor: Actor): Promise<AnonymisedPack[]> {
    const released = await this.records.find(actor, AnonymisedPack, { where: { state: 'RELEASED' }, order: { releasedAt: 'DESC' } });
    const kept = new Set((await this.recipientsOf(actor, released.map((it) => it.id))).map((it) => it.packId));
    return released.filter((it) => !kept.has(it.id)); // whoever keeps the record finds it there
  }

  get(actor: Actor, id: string): Promise<AnonymisedPack> {
    return this.records.get(actor, AnonymisedPack, id);
  }

  /** The texts with who cleared them, for those who keep the record; none for those who hear it. */
  textsOf(actor: Actor, packId: string): Promise<AnonymisedText[]> {
    return this.records.find(actor, AnonymisedText, { where: { packId }, order: { position: 'ASC' } });
  }

  recipientsOf(actor: Actor, packIds: readonly string[]): Promise<AnonymisedRecipient[]> {
    return packIds.length === 0 ? Promise.resolve([]) : this.records.find(actor, AnonymisedRecipient, { where: { packId: [...packIds] } });
  }

  permittedActions(actor: Actor, id: string): Promise<string[]> {
    return this.records.permittedActions(actor, AnonymisedPack, id);
  }

  async begin(actor: Actor, { caseFileId, area, submissionId }: { caseFileId: string; area: string; submissionId?: string | undefined }): Promise<AnonymisedPack> {
    const caseFile = await this.caseFiles.get(actor, caseFileId);
    const definition = await this.caseFiles.definitionOf(actor, caseFileId);
    if (!definition.withoutConsent?.some((it) => it.code === 'ANONYMISED')) throw new RuleBroken('This forum does not hear cases without a name.', 'caseFileId');
    this.identities.refuseTelltales(await this.identities.of(actor, caseFile), { area });
    return this.records.once(actor, AnonymisedPack, submissionId, () =>
      this.write(actor, caseFile, { area: cleanText(area), forumTitle: definition.title }),
    );
  }

  /** Adds a text, or puts other words into one: whoever cleared it before has not read these. */
  async say(actor: Actor, { packId, textId, heading, body }: { packId: string; textId?: string | undefined } & ClearedText): Promise<AnonymisedPack> {
    const pack = await this.inDraft(actor, packId);
    await this.refuseTelltales(actor, pack, { heading, body });
    if (textId) await this.records.change(actor, 'edit', AnonymisedText, textId, (it) => it.reword({ heading, body }, actor.practitionerId, actor.at));
    else {
      const last = (await this.textsOf(actor, packId)).at(-1)?.position ?? 0;
      await this.records.create(actor, AnonymisedText, { packId, caseFileId: pack.caseFileId, heading, body, position: last + STEP, writtenBy: actor.practitionerId, writtenAt: actor.at });
    }
    return this.get(actor, packId);
  }

  async leaveOut(actor: Actor, textId: string): Promise<AnonymisedPack> {
    const { packId } = await this.records.get(actor, AnonymisedText, textId);
    await this.inDraft(actor, packId);
    await this.records.remove(actor, 'remove', AnonymisedText, textId);
    return this.get(actor, packId);
  }

  /** A second person has read a text and says that it does not tell who the person is. */
  async clear(actor: Actor, textId: string, version: number): Promise<AnonymisedPack> {
    const { packId, heading, body } = await this.records.get(actor, AnonymisedText, textId);
    const pack = await this.inDraft(actor, packId);
    await this.refuseTelltales(actor, pack, { heading, body });
    await this.records.change(actor, 'clear', AnonymisedText, textId, (it) => it.clear(actor.practitionerId, actor.at), version);
    return this.get(actor, packId);
  }

  /** Tells the others who keep the record that texts wait for a second reader. */
  async askToClear(actor: Actor, packId: string): Promise<AnonymisedPack> {
    const pack = await this.inDraft(actor, packId);
    const keepers = (await this.seats.seatsOf(actor, pack.caseFileId)).filter((it) => KEEPERS.has(it.capacity));
    for (const { practitionerId, teamId } of keepers) {
      const to = practitionerId ? { practitionerIds: [practitionerId] } : teamId ? { teamId } : null;
      if (to) await this.notifications.notify(actor, to, 'ANONYMISED_TO_CLEAR', { subject: 'AnonymisedPack', subjectId: packId, caseFileId: pack.caseFileId });
    }
    return pack;
  }

  /**
   * Presents it. From here the words are frozen, and whoever hears it has no seat at the record and gets none.
   * @throws RuleBroken when a text is not cleared, still tells who it is, or a recipient sits at the table of the record
   */
  async release(actor: Actor, { id, version, recipients }: { id: string; version: number; recipients: readonly Hearer[] }): Promise<AnonymisedPack> {
    const pack = await this.inDraft(actor, id);
    const texts = await this.textsOf(actor, id);
    await this.refuseUnlessReady(actor, pack, texts, recipients);
    const content = texts.map(({ heading, body }) => ({ heading, body }));
    await this.records.change(actor, 'release', AnonymisedPack, id, (it) => it.release(content, actor.practitionerId, actor.at), version);
    for (const { agencyId, agencyFunction } of recipients) {
      await this.records.create(actor, AnonymisedRecipient, { id: newId(), packId: id, caseFileId: pack.caseFileId, agencyId, agencyFunction, releasedAt: actor.at });
      await this.notifications.notify(actor, { agencyContactOf: agencyId, agencyFunction }, 'ANONYMISED_PRESENTED', { subject: 'AnonymisedPack', subjectId: id });
    }
    this.database.current().changed({ action: 'presentWithoutName', subject: 'AnonymisedPack', subjectId: id, caseFileId: pack.caseFileId, detail: { recipients: recipients.map((it) => `${it.agencyId} ${it.agencyFunction}`) } });
    return this.get(actor, id);
  }

  /** Ends a presentation: nobody reads it any more but those who keep the record. */
  async close(actor: Actor, id: string, version: number): Promise<AnonymisedPack> {
    const pack = await this.records.change(actor, 'close', AnonymisedPack, id, (it) => it.close(actor.at), version);
    for (const recipient of await this.recipientsOf(actor, [id])) await this.records.change(actor, 'close', AnonymisedRecipient, recipient.id, (it) => it.close(actor.at));
    return pack;
  }

  private async write(actor: Actor, caseFile: CaseFile, { area, forumTitle }: { area: string; forumTitle: string }): Promise<AnonymisedPack> {
    const persons = await this.records.find(actor, Person, { where: { clusterId: caseFile.clusterId } });
    const bornOn = persons.find((it) => it.bornOn)?.bornOn ?? null;
    return this.records.create(actor, AnonymisedPack, {
      caseFileId: caseFile.id, reference: randomReference(randomBytes(16), 'AP'), forumCode: caseFile.forumCode, forumTitle, area,
      ageBand: ageBand(bornOn, todayInLondon(actor.at)), composedBy: actor.practitionerId, composedAt: actor.at,
    });
  }

  private async refuseUnlessReady(actor: Actor, pack: AnonymisedPack, texts: readonly AnonymisedText[], recipients: readonly Hearer[]): Promise<void> {
    if (texts.length === 0) throw new RuleBroken('Write what the table needs to hear first.', 'texts');
    if (texts.some((it) => it.clearedBy === null)) throw new RuleBroken('A second person has not cleared every text yet.', 'texts');
    if (recipients.length === 0) throw new RuleBroken('Choose who hears it.', 'recipients');
    for (const { heading, body } of texts) await this.refuseTelltales(actor, pack, { heading, body });
    const seated = await this.seats.seatsOf(actor, pack.caseFileId);
    if (recipients.some((it) => seated.some((seat) => isSame(seat, it)))) {
      throw new RuleBroken('One of these agencies sits at the table of the record itself and knows who it is. Present it only to those who do not.', 'recipients');
    }
  }

  private async refuseTelltales(actor: Actor, { caseFileId }: AnonymisedPack, fields: Readonly<Record<string, string>>): Promise<void> {
    this.identities.refuseTelltales(await this.identities.of(actor, await this.caseFiles.get(actor, caseFileId)), fields);
  }

  private async inDraft(actor: Actor, id: string): Promise<AnonymisedPack> {
    const pack = await this.get(actor, id);
    pack.mustBeDraft();
    return pack;
  }
}

const KEEPERS: ReadonlySet<string> = new Set(['CHAIR', 'JOINT_CHAIR', 'MINUTE_TAKER', 'CO_ORDINATOR']);
const isSame = (a: Hearer, b: Hearer): boolean => a.agencyId === b.agencyId && a.agencyFunction === b.agencyFunction;
