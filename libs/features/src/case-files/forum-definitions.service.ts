import { type Actor, type ForumDefinition, RuleBroken, todayInLondon } from '@concord/domain';
import { NotFound, Records } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { ForumConvening } from './forum-convening.entity.js';
import { StoredForumDefinition } from './stored-forum-definition.entity.js';

/** The forums as data: every version that a case file may name, and the newest of each. */
@Injectable()
export class ForumDefinitions {
  /** A version never changes and everybody may read it; read once, since it is large and asked for many times in an operation. */
  private readonly known = new Map<string, ForumDefinition>();

  constructor(private readonly records: Records) {}

  /** The version with which a case file was opened. */
  async of(actor: Actor, code: string, version: number): Promise<ForumDefinition> {
    const key = `${code} ${version}`;
    const definition = this.known.get(key) ?? (await this.read(actor, code, version));
    this.known.set(key, definition);
    return definition;
  }

  /** The version for what begins today. */
  async latest(actor: Actor, code: string): Promise<ForumDefinition> {
    const definition = (await this.inUse(actor)).find((it) => it.code === code);
    if (!definition) throw new RuleBroken('Choose one of the forums in the list.', 'forumCode');
    return definition;
  }

  /** The newest version in use of every forum, by title. */
  async inUse(actor: Actor): Promise<ForumDefinition[]> {
    const stored = await this.records.find(actor, StoredForumDefinition, { order: { definitionVersion: 'ASC' } });
    const today = todayInLondon(actor.at);
    const byCode = new Map(stored.filter((it) => it.validFrom <= today).map((it) => [it.code, it.definition]));
    return [...byCode.values()].sort((one, other) => one.title.localeCompare(other.title, 'en-GB'));
  }

  /** The team that receives this forum's referrals. @throws RuleBroken where the partnership has not named one */
  async conveningOf(actor: Actor, code: string): Promise<ForumConvening> {
    const [convening] = await this.records.find(actor, ForumConvening, { where: { forumCode: code } });
    if (!convening)
      throw new RuleBroken('No team receives referrals for this forum yet. Ring the partnership office.', 'forumCode');
    return convening;
  }

  private async read(actor: Actor, code: string, version: number): Promise<ForumDefinition> {
    const [stored] = await this.records.find(actor, StoredForumDefinition, {
      where: { code, definitionVersion: version },
    });
    if (!stored) throw new NotFound();
    return stored.definition;
  }
}
