import type { Type } from '@nestjs/common';
import { Field, ObjectType } from '@nestjs/graphql';
import { Sensitivity, sensitivityOf } from './sensitivity.js';

/** Where a page ends and whether there is more. */
@Sensitivity('PUBLIC')
@ObjectType('PageInfo', { description: 'Where this page of a list ends, and whether there is more.' })
export class PageInfo {
  @Field(() => String, {
    nullable: true,
    description: 'Give this as `after` to get the next page. Null on an empty page. Opaque.',
  })
  endCursor!: string | null;
  @Field(() => Boolean, { description: 'Whether there is at least one more entry that you may see.' })
  hasNextPage!: boolean;
}

/** One page of a list that can grow. There is never a total: counts would tell about hidden rows. */
export interface Page<T> {
  readonly nodes: readonly T[];
  readonly pageInfo: PageInfo;
}

const made = new Map<Type<unknown>, unknown>();

/**
 * The connection type of a model: `@Query(() => connectionOf(MeetingModel))` publishes `MeetingConnection`.
 * The name is that of the class without `Model`.
 */
export function connectionOf<T>(model: Type<T>): Type<Page<T>> {
  const existing = made.get(model);
  if (existing) return existing as Type<Page<T>>;
  const name = model.name.replace(/Model$/, '');

  @ObjectType(`${name}Connection`, { description: `One page of a list of ${name}.` })
  class Connection {
    @Field(() => [model], { description: 'The entries of this page, in order.' })
    readonly nodes!: readonly T[];
    @Field(() => PageInfo, { description: 'Where this page ends.' })
    readonly pageInfo!: PageInfo;
  }
  const level = sensitivityOf(model);
  if (level) Sensitivity(level)(Connection); // a page is as sensitive as what is on it
  made.set(model, Connection);
  return Connection;
}

/** What a list without an explicit `first` gives, and the most it may give. */
export const PAGE_SIZE = { usual: 25, most: 100 } as const;
