// SPDX-License-Identifier: EUPL-1.2
import { DomainError } from '#libs/kernel';

/** For `catch`: what this constraint of the database refuses is that refusal. */
export const refuse =
  (constraint: string, weigering: DomainError) =>
  (fout: unknown): never => {
    const { driverError } = fout as { driverError?: { constraint?: string } };
    throw driverError?.constraint === constraint ? weigering : fout;
  };

/** Another one took the last room a moment ago, or the amount never fitted. */
export const geenRuimte = (pad?: string): DomainError =>
  new DomainError('conflict', 'geen-ruimte-voor-steun', [
    {
      ...(pad === undefined ? {} : { pad }),
      melding:
        'Er is niet genoeg ruimte meer voor deze de-minimissteun: het plafond over drie jaar is bereikt (Verordening (EU) 2023/2831, artikel 3 lid 2).',
    },
  ]);

/** Nothing was given yet: the aanbieder may still refuse. */
export const nietAangenomen = (): DomainError =>
  new DomainError('conflict', 'nog-niet-aangenomen', [
    {
      melding: 'De aanbieder heeft deze hulp nog niet aangenomen. Daarvoor kan geen steun worden verleend.',
    },
  ]);

/** What was registered stays granted; its amount or date may be corrected, and that is registered again. */
export const staatInRegister = (): DomainError =>
  new DomainError('conflict', 'steun-in-register', [
    { melding: 'Deze steun staat al in het register. Verbeter het bedrag of de datum; dat meldt u opnieuw.' },
  ]);

export const versieVerouderd = (rij: { versie: number; gewijzigdDoor: string }): DomainError =>
  new DomainError(
    'conflict',
    'versie-verouderd',
    [{ melding: 'Iemand anders heeft dit intussen gewijzigd. Laad het opnieuw en probeer het nog eens.' }],
    { versie: rij.versie, gewijzigdDoor: rij.gewijzigdDoor },
  );
