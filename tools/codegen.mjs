// GraphQL Code Generator without its CLI (the CLI drags in ~300 packages, some for Node >= 22 only)
import { codegen } from '@graphql-codegen/core';
import { preset } from '@graphql-codegen/client-preset';
import { buildASTSchema, parse, Source } from 'graphql';
import fs from 'node:fs';
import path from 'node:path';
const [schemaFile, srcDir, outDir] = process.argv.slice(2);
const schema = parse(fs.readFileSync(schemaFile, 'utf8'));
const documents = fs.readdirSync(srcDir, { recursive: true }).filter((f) => f.endsWith('.graphql')).sort()
  .map((f) => { const location = path.join(srcDir, f); const rawSDL = fs.readFileSync(location, 'utf8'); return { location, rawSDL, document: parse(new Source(rawSDL, location)) }; });
const files = await preset.buildGeneratesSection({
  baseOutputDir: outDir + '/', schema, schemaAst: buildASTSchema(schema), documents, plugins: [], pluginMap: {}, presetConfig: { fragmentMasking: false },
  config: { useTypeImports: true, enumsAsTypes: true, scalars: { DateTime: 'string' }, skipTypename: true, documentMode: 'documentNode' }, profiler: { run: (f) => f(), collect: () => [] }, cache: (_, __, f) => f(),
});
fs.mkdirSync(outDir, { recursive: true });
for (const f of files) { const out = await codegen(f); if (!fs.existsSync(f.filename) || fs.readFileSync(f.filename, 'utf8') !== out) fs.writeFileSync(f.filename, out); console.log(f.filename, out.length); }
