// SPDX-License-Identifier: EUPL-1.2
import { DomainError, type Reden } from '#libs/kernel';

/** For `catch`: what this constraint of the database refuses is that refusal. */
export const refuse =
  (constraint: string, weigering: DomainError) =>
  (fout: unknown): never => {
    const { driverError } = fout as { driverError?: { constraint?: string } };
    throw driverError?.constraint === constraint ? weigering : fout;
  };

/** It cannot be done in this state: 409 with every reason. */
export const conflict = (code: string, ...redenen: Reden[]): DomainError =>
  new DomainError('conflict', code, redenen);

/** 409 that tells which version there is and who made it. */
export const versieVerouderd = (rij: { versie: number; gewijzigdDoor: string }): DomainError =>
  new DomainError(
    'conflict',
    'versie-verouderd',
    [{ melding: 'Iemand anders heeft dit intussen gewijzigd. Laad het opnieuw en probeer het nog eens.' }],
    { versie: rij.versie, gewijzigdDoor: rij.gewijzigdDoor },
  );
