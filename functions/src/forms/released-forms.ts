import type { FormDefinition } from '@lienthong/config/contracts/form-definition';
import type { PublicKeys } from '@lienthong/config/contracts/sealing-keys';

/** The forms that are open and the public keys, as the release has them: a port. */
export interface ReleasedForms {
  form(id: string): Promise<FormDefinition | null>;
  keys(): Promise<PublicKeys | null>;
}
