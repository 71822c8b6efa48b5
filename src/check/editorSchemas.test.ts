import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { EDITOR_SCHEMA_FOLDER, editorSchemas, editorSettings } from './editorSchemas.ts';

describe('JSON Schemas for code editors', () => {
  test('are committed as they are generated (mend: node scripts/generateSchemas.ts)', async () => {
    const committed = await readdir(EDITOR_SCHEMA_FOLDER);
    expect(committed.sort()).toEqual([...editorSchemas().keys()].sort());
    for (const [name, text] of editorSchemas()) {
      expect(await readFile(`${EDITOR_SCHEMA_FOLDER}/${name}`, 'utf8'), name).toBe(text);
    }
  });

  test('come out the same each time', () => {
    expect([...editorSchemas()]).toEqual([...editorSchemas()]);
  });

  test('document every field in Czech and refuse unknown ones', () => {
    const goals = JSON.parse(editorSchemas().get('goals.schema.json') ?? '') as Record<string, never>;
    expect(goals).toMatchObject({
      additionalProperties: false,
      properties: { goals: { description: 'Cíle strategie.', items: { additionalProperties: false } } },
    });
    for (const [name, text] of editorSchemas()) {
      for (const { path, node } of propertiesOf(JSON.parse(text), name)) {
        expect(node, path).toHaveProperty('description');
      }
    }
  });

  test('are mapped to data files in the settings of VS Code', async () => {
    const settings = JSON.parse(await readFile('.vscode/settings.json', 'utf8')) as Record<string, unknown>;
    expect(settings['json.schemas']).toEqual(editorSettings());
  });
});

interface SchemaNode {
  properties?: Record<string, SchemaNode>;
  items?: SchemaNode;
  anyOf?: SchemaNode[];
  oneOf?: SchemaNode[];
}

function* propertiesOf(node: SchemaNode, path: string): Generator<{ path: string; node: SchemaNode }> {
  for (const [key, child] of Object.entries(node.properties ?? {})) {
    yield { path: `${path}/${key}`, node: child };
    yield* propertiesOf(child, `${path}/${key}`);
  }
  for (const child of [node.items, ...(node.anyOf ?? []), ...(node.oneOf ?? [])]) {
    if (child !== undefined) yield* propertiesOf(child, path);
  }
}
