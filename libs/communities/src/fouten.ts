// SPDX-License-Identifier: EUPL-1.2
import { DomainError, type Reden } from '#libs/kernel';

/** Somebody changed the row meanwhile. */
export const versieVerouderd = (rij: { versie: number; gewijzigdDoor: string }): DomainError =>
  new DomainError(
    'conflict',
    'versie-verouderd',
    [{ melding: 'Iemand anders heeft dit intussen gewijzigd. Laad het opnieuw en probeer het nog eens.' }],
    { versie: rij.versie, gewijzigdDoor: rij.gewijzigdDoor },
  );

/** A 409 with every reason; `code` is kebab-case. */
export const conflict = (code: string, redenen: Reden[]): DomainError =>
  new DomainError('conflict', code, redenen);

/** For `catch`: what this unique index of the database refuses is that conflict, whoever was first. */
export const refuseTaken =
  (index: string, botsing: DomainError) =>
  (fout: unknown): never => {
    const { code, constraint } =
      (fout as { driverError?: { code?: string; constraint?: string } }).driverError ?? {};
    throw code === '23505' && constraint === index ? botsing : fout;
  };
