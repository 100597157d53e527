import type { EnvelopeHeader } from '@lienthong/config/contracts/envelope';

/** `kept`: durable now. `same`: the same body was durable before. `other`: another body was kept under this key. */
export type Kept = { outcome: 'kept' | 'same'; receivedAt: string } | { outcome: 'other' };

/** Where envelopes wait until the internal zone pulls them: a port. */
export interface Spool {
  /** Resolves once the envelope is durable; throws a `SpoolRefusal` when it cannot be kept, and then nothing was. */
  keep(header: EnvelopeHeader, sealed: Uint8Array): Promise<Kept>;
}

/** The disk is full, or cannot be written: the citizen is told to send again, the operator why. */
export class SpoolRefusal extends Error {}
