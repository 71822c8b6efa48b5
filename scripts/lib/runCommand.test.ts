import { describe, expect, test } from 'vitest';
import { EnvironmentError } from '../../src/site/readEnvironment.ts';
import { CommandError, describeError } from './runCommand.ts';

describe('describeError', () => {
  test('an expected failure speaks for itself', () => {
    expect(describeError(new CommandError('Port 80 je obsazený.'))).toBe('Port 80 je obsazený.');
  });

  test('wrong settings are introduced', () => {
    expect(describeError(new EnvironmentError('PORT: …'))).toBe('Nastavení je potřeba opravit:\nPORT: …');
  });

  test('an unexpected failure says how to see more, and shows no stack', () => {
    const text = describeError(new TypeError('x is not a function'));
    expect(text).toContain('Nečekaná chyba: x is not a function');
    expect(text).toContain('DEBUG=1');
    expect(text).not.toContain('at ');
  });
});
