import { z } from 'zod';
import { EDITOR_SCHEMAS } from './dataKinds.ts';

/** Where the generated files live, from the project's folder. */
export const EDITOR_SCHEMA_FOLDER = 'src/schemas/json';

/**
 * The JSON Schemas for code editors: file name -> text. They carry the Czech documentation and the examples
 * of every field. What JSON Schema cannot say (real days, references) only the data check knows.
 */
export function editorSchemas(): Map<string, string> {
  return new Map(
    EDITOR_SCHEMAS.map(({ name, schema }) => {
      const generated = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
      return [`${name}.schema.json`, `${JSON.stringify(generated, null, 2)}\n`];
    }),
  );
}

/** What `.vscode/settings.json` must say so that VS Code completes and underlines data files. */
export function editorSettings(): { fileMatch: string[]; url: string }[] {
  return EDITOR_SCHEMAS.filter(({ files }) => files.length > 0).map(({ name, files }) => ({
    fileMatch: files,
    url: `./${EDITOR_SCHEMA_FOLDER}/${name}.schema.json`,
  }));
}
