import { type Actor, type AgencyFunction, type Decision, decideWith, type DecisionStep, decisions, type Facts, isTrue, keepsOrLeads, nothingKnown, type Recipient, wayOf, type World } from '@concord/domain';
import { Database, Forbidden, newId, Records, ruleVersion } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { AgenciesService } from '../agencies/index.js';
import { CaseFileService, Participation } from '../case-files/index.js';
import { ComposedAudiences } from '../plans/index.js';
import { agencyEdge, type AgencySees, contactOf, edgeFact, type PersonSees, TablePeople, type TablePerson, type WhoSees } from '../sharing/index.js';
import { type TextKind, TextSubjects } from './text-subjects.service.js';
import type { PreviewTextAudienceInput } from './who-sees.input.js';

/** A text, or one that is not written yet, with the steps that decide about it and the facts they ask for. */
interface Asked {
  readonly entity: keyof typeof decisions;
  readonly steps: readonly DecisionStep[];
  readonly row: Facts & { readonly caseFileId: string; readonly authorAgencyId: string };
  readonly facts: World;
}

/**
 * Who can see a text written together, and why: the steps of its decision, the same that the database asks, for every agency
 * and person at the table. Blocks and restrictions on others are not in the asker's world, so nobody is told of one.
 */
@Injectable()
export class WhoSeesText {
  constructor(
    private readonly records: Records,
    private readonly database: Database,
    private readonly caseFiles: CaseFileService,
    private readonly agencies: AgenciesService,
    private readonly audiences: ComposedAudiences,
    private readonly people: TablePeople,
    private readonly subjects: TextSubjects,
  ) {}

  /** After saving, for anybody who may read it. */
  async of(actor: Actor, kind: TextKind, id: string): Promise<WhoSees> {
    return this.answer(actor, await this.subjects.read(actor, kind, id));
  }

  /**
   * Before saving: what would happen with this audience. For those who may write: an audience intersected with sources says
   * to whom their owners gave them.
   */
  async preview(actor: Actor, { caseFileId, audience, sourceItemIds }: PreviewTextAudienceInput): Promise<WhoSees> {
    await this.caseFiles.get(actor, caseFileId);
    await this.refuseUnlessWriting(actor, caseFileId);
    const settled = await this.audiences.settle(actor, caseFileId, audience, sourceItemIds);
    const row = { id: newId(), caseFileId, authorAgencyId: actor.agencyId, openToTable: settled.openToTable };
    const composedAudience = settled.recipients.map((it): Facts => ({ subjectId: row.id, caseFileId, ...it }));
    return this.answer(actor, { entity: 'PlanEntry', steps: decisions.PlanEntry, row, facts: { composedAudience } });
  }

  private async refuseUnlessWriting(actor: Actor, caseFileId: string): Promise<void> {
    const edges = await this.records.find(actor, Participation, { where: { caseFileId } });
    if (isTrue(keepsOrLeads, actor, { caseFileId }, { ...nothingKnown(), participation: edges.map(edgeFact) }) === true) return;
    this.database.current().refused({ action: 'preview', subject: 'WhoSees', subjectId: caseFileId, code: 'FORBIDDEN' });
    throw new Forbidden();
  }

  private async answer(actor: Actor, asked: Asked): Promise<WhoSees> {
    const { caseFileId } = asked.row;
    const definition = await this.caseFiles.definitionOf(actor, caseFileId);
    const edges = (await this.records.find(actor, Participation, { where: { caseFileId } })).filter((it) => it.isLive(actor.at));
    const sectors = Object.fromEntries((await this.agencies.all(actor)).map((it) => [it.id, it.sector]));
    const people = await this.people.at(actor, edges, sectors);
    const world: World = { ...nothingKnown(), ...asked.facts, participation: edges.map(edgeFact) };
    const agencies = linesOf(edges, asked.facts).map((to) => {
      const isSeated = edges.some((it) => isSame(it, to));
      const contact = told(asked, contactOf(actor, to, sectors), isSeated ? { ...world, participation: [...(world.participation ?? []), agencyEdge(caseFileId, to)] } : world);
      return lineOf(to, asked, contact, people.filter((it) => isSame(it.actor, to)).map((it) => personSees(it, asked, world)));
    });
    return { caseFileId, policyVersion: `${definition.code}/${definition.version}`, rulesVersion: ruleVersion(asked.entity), isWhole: true, agencies };
  }
}

interface Told {
  readonly sees: boolean;
  readonly step: string;
  readonly why: string;
}

function told({ steps, row }: Asked, who: Actor, world: World): Told {
  const decided: Decision = decideWith(steps, who, row, world);
  const sees = decided.outcome === 'ALLOWED';
  const words = sees ? (wayOf(steps, who, row, world) ?? decided.step.whenMet) : decided.step.whenNotMet;
  return { sees, step: decided.step.key, why: `${words}.` };
}

const personSees = ({ actor, name, jobTitle }: TablePerson, asked: Asked, world: World): PersonSees => ({ practitionerId: actor.practitionerId, name, jobTitle, ...told(asked, actor, world) });

/** An agency sees it when somebody of it at the table does; the reason is the one that holds for it as an agency. */
function lineOf(to: Recipient, { row }: Asked, contact: Told, people: readonly PersonSees[]): AgencySees {
  const reader = people.find((it) => it.sees);
  const { sees, step, why } = contact.sees || !reader ? contact : reader;
  return { ...to, agencyFunction: to.agencyFunction as AgencyFunction, sees, step, why, usually: null, isOwner: to.agencyId === row.authorAgencyId, isChosen: sees, people };
}

const isSame = (a: Recipient, b: Recipient): boolean => a.agencyId === b.agencyId && a.agencyFunction === b.agencyFunction;

/** Every agency and function at the table, and those named for the text without a seat. */
function linesOf(edges: readonly Participation[], { composedAudience = [] }: World): Recipient[] {
  const named = composedAudience.flatMap((it) => (it['agencyFunction'] === 'ALL' ? [] : [{ agencyId: String(it['agencyId']), agencyFunction: it['agencyFunction'] as AgencyFunction }]));
  const all: Recipient[] = [...edges.map(({ agencyId, agencyFunction }) => ({ agencyId, agencyFunction })), ...named];
  return [...new Map(all.map((it) => [`${it.agencyId}|${it.agencyFunction}`, it])).values()];
}
