import { describe, test, expect } from 'vitest';
import { documentOf, pagePaths } from '../support/builtSite.ts';
import { breaches, typographyRules } from '../support/proseOf.ts';

describe.each(typographyRules)('$name', (rule) => {
  test.each(pagePaths)('on %s', (path) => {
    const { head, body } = documentOf(path);
    expect([...breaches(head, rule), ...breaches(body, rule)]).toEqual([]);
  });
});
