import { DefaultNamingStrategy } from 'typeorm';

/** caseFileId in code is case_file_id in the database, by one rule. */
export const snakeCase = (name: string): string => name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();

/** TypeORM naming strategy: singular snake_case columns, table names as given. */
export class SnakeCaseNaming extends DefaultNamingStrategy {
  override columnName(property: string, custom: string | undefined): string {
    return custom ?? snakeCase(property);
  }
}
