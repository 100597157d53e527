import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { formDefinitionSchema, type FormDefinition } from '@lienthong/config/contracts/form-definition';
import {
  publicKeysFile,
  publicKeysSchema,
  releasedFormsFolder,
  type PublicKeys,
} from '@lienthong/config/contracts/sealing-keys';
import type { ReleasedForms } from '../../forms/released-forms.ts';

type Held = { state: string; value: unknown };

/** Forms and keys of the release folder, read again when one was replaced. What does not parse is not there, and the operator is told. */
export function openReleaseForms(release: string, onBroken: (file: string) => void): ReleasedForms {
  const held = new Map<string, Held>();

  async function read<T>(file: string, parse: (value: unknown) => T): Promise<T | null> {
    const facts = await stat(path.join(release, file)).catch(() => null);
    if (!facts?.isFile()) {
      held.delete(file);
      return null;
    }
    const state = `${facts.ino} ${facts.size} ${facts.mtimeMs}`;
    const known = held.get(file);
    if (known?.state === state) return known.value as T | null;
    let value: T | null = null;
    try {
      value = parse(JSON.parse(await readFile(path.join(release, file), 'utf8')));
    } catch {
      onBroken(file);
    }
    held.set(file, { state, value });
    return value;
  }

  return {
    async form(id): Promise<FormDefinition | null> {
      const form = await read(`${releasedFormsFolder}/${id}.json`, (value) => formDefinitionSchema.parse(value));
      return form?.id === id ? form : null;
    },
    keys: (): Promise<PublicKeys | null> => read(publicKeysFile, (value) => publicKeysSchema.parse(value)),
  };
}
