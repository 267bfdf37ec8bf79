// SPDX-License-Identifier: EUPL-1.2
import type { DomainError } from '#libs/kernel';
import { conflict } from './rapport.opslag.js';

/** Whether one of these constraints of the database refused it. */
export function isConstraint(fout: unknown, ...namen: string[]): boolean {
  const { driverError } = fout as { driverError?: { constraint?: string } };
  return namen.includes(driverError?.constraint ?? '');
}

const KEURINGEN: Record<string, DomainError> = {
  rapportkeuring_wanneer: conflict('editie-niet-te-keuren', 'Deze editie is niet (meer) te keuren.'),
  rapportkeuring_hash: conflict(
    'inhoud-anders',
    'De inhoud is anders dan die u zag. Bekijk de editie opnieuw en keur haar dan.',
  ),
  rapportkeuring_namens: conflict('keuring-niet-van-u', 'Dit rapport gaat niet over uw regio.'),
  rapportkeuring_maker: conflict('keuring-door-maker', 'Wie een rapport maakt, keurt het niet zelf goed.'),
  rapportkeuring_volgorde: conflict('regios-eerst', 'Eerst keuren alle regio’s, daarna keurt EZ.'),
  rapportkeuring_ander: conflict('keuring-door-ander', 'U keurde deze editie al namens iemand anders.'),
  rapportkeuring_pkey: conflict('al-gekeurd', 'Namens u is deze editie al gekeurd.'),
};

/** For `catch`: what the database refuses of an approval, in words. */
export function refuseKeuring(fout: unknown): never {
  const { driverError } = fout as { driverError?: { constraint?: string } };
  throw KEURINGEN[driverError?.constraint ?? ''] ?? fout;
}
