import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { features } from '@concord/features';
import { SCHEMA_OPTIONS } from '@concord/platform';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';

type Class = new (...args: never[]) => object;

/** The resolvers among the features' providers. */
export const resolvers = (): Class[] =>
  features
    .flatMap((feature) => (Reflect.getMetadata('providers', feature) ?? []) as unknown[])
    .filter(
      (provider): provider is Class =>
        typeof provider === 'function' && Reflect.hasMetadata('graphql:resolver_type', provider),
    );

/** The published schema with what its classes declare, without a database. */
export async function publishedSchema(classes: Class[] = resolvers()): Promise<GraphQLSchema> {
  const app = await NestFactory.create(GraphQLSchemaBuilderModule, { logger: ['error'] });
  await app.init();
  try {
    return lexicographicSortSchema(await app.get(GraphQLSchemaFactory).create(classes, SCHEMA_OPTIONS));
  } finally {
    await app.close();
  }
}

/** Writes the published contract: node dist/emit-schema.js ../../schema.graphql */
async function emitSchema(file: string): Promise<void> {
  writeFileSync(file, `${printSchema(await publishedSchema())}\n`);
}

if (process.argv[1] === import.meta.filename) {
  const [, , file] = process.argv;
  if (!file) throw new Error('Say where to write the schema');
  await emitSchema(file);
}
