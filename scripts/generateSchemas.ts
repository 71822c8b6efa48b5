/** Writes the JSON Schemas for code editors; with `--check` only says whether the committed ones are right. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EDITOR_SCHEMA_FOLDER, editorSchemas } from '../src/check/editorSchemas.ts';

const schemas = editorSchemas();
await mkdir(EDITOR_SCHEMA_FOLDER, { recursive: true });
const committed = await readdir(EDITOR_SCHEMA_FOLDER);
const superfluous = committed.filter((name) => !schemas.has(name));

if (process.argv.includes('--check')) {
  const different = [];
  for (const [name, text] of schemas) {
    const same = committed.includes(name) && (await readFile(join(EDITOR_SCHEMA_FOLDER, name), 'utf8')) === text;
    if (!same) different.push(name);
  }
  const wrong = [...different, ...superfluous];
  if (wrong.length > 0) {
    console.error(
      `Schémata neodpovídají kódu: ${wrong.join(', ')}.\nSpusťte node scripts/generateSchemas.ts a výsledek uložte do repozitáře.`,
    );
    process.exitCode = 1;
  }
} else {
  for (const [name, text] of schemas) await writeFile(join(EDITOR_SCHEMA_FOLDER, name), text);
  for (const name of superfluous) await rm(join(EDITOR_SCHEMA_FOLDER, name));
  console.log(`Schémata zapsána do ${EDITOR_SCHEMA_FOLDER}.`);
}
