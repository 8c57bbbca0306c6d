// Typed documents for the admin UI: node codegen.mjs <schema> <folder with *.graphql> <output folder>
// GraphQL Code Generator without its CLI, which drags in about 300 packages.
import fs from 'node:fs';
import path from 'node:path';
import { codegen } from '@graphql-codegen/core';
import { preset } from '@graphql-codegen/client-preset';
import { buildASTSchema, parse, Source, validate } from 'graphql';

const [schemaFile, srcDir, outDir] = process.argv.slice(2);
if (!fs.existsSync(schemaFile)) throw new Error(`${schemaFile} is missing: nx run @concord/api:schema writes it`);
const schema = parse(fs.readFileSync(schemaFile, 'utf8'));
const schemaAst = buildASTSchema(schema);
const documents = fs
  .readdirSync(srcDir, { recursive: true })
  .filter((f) => f.endsWith('.graphql'))
  .sort()
  .map((f) => {
    const location = path.join(srcDir, f);
    const rawSDL = fs.readFileSync(location, 'utf8');
    return { location, rawSDL, document: parse(new Source(rawSDL, location)) };
  });

// All documents as one: fragments are shared between files.
const all = { kind: 'Document', definitions: documents.flatMap((d) => d.document.definitions) };
const errors = documents.length ? validate(schemaAst, all) : [];
if (errors.length) {
  for (const e of errors) console.error(String(e), '\n');
  process.exit(1);
}

const files = documents.length
  ? await preset.buildGeneratesSection({
      baseOutputDir: outDir + '/',
      schema,
      schemaAst,
      documents,
      plugins: [],
      pluginMap: {},
      presetConfig: { fragmentMasking: false },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        skipTypename: true,
        documentMode: 'documentNode',
        defaultScalarType: 'unknown',
        scalars: {
          DateTime: 'string',
          Date: 'string',
          LocalDate: 'string',
          LocalTime: 'string',
          Time: 'string',
          UUID: 'string',
        },
      },
      profiler: { run: (f) => f(), collect: () => [] },
      cache: (_, __, f) => f(),
    })
  : [];
fs.mkdirSync(outDir, { recursive: true });
const keep = new Set();
for (const file of files) {
  const text = await codegen(file);
  keep.add(path.basename(file.filename));
  if (!fs.existsSync(file.filename) || fs.readFileSync(file.filename, 'utf8') !== text)
    fs.writeFileSync(file.filename, text);
}
for (const f of fs.readdirSync(outDir)) if (f.endsWith('.ts') && !keep.has(f)) fs.rmSync(path.join(outDir, f));
console.log(`${documents.length} files of documents -> ${files.length} files in ${outDir}`);
