// SPDX-License-Identifier: EUPL-1.2
import { DomainError } from '#libs/kernel';

const MELDINGEN = {
  'geen-programmarekening':
    'Dit programma heeft nog geen rekening om van te betalen. Voer er een in, en laat een ander haar bevestigen.',
  'niets-te-betalen': 'Er is nu niets dat betaald kan worden.',
  'intussen-veranderd':
    'Er veranderde intussen iets aan een declaratie of rekening. Kijk opnieuw wat er betaald kan worden.',
  'zelf-vrijgegeven': 'U gaf deze batch al vrij. Een ander moet dat ook doen.',
  goedkeurder: 'U keurde een declaratie in deze batch goed. Daarom geven anderen haar vrij.',
  'rekening-vervallen':
    'Een rekening in deze batch wordt niet meer gebruikt. Trek de batch in en stel een nieuwe op.',
  'uitvoerdatum-voorbij': 'De uitvoerdatum is voorbij. Trek de batch in en stel een nieuwe op.',
  'ander-bestand': 'Dit is een ander bestand dan u zag. Laad de pagina opnieuw.',
  'niet-meer': 'Dat kan niet meer: kijk hoe de batch er nu voor staat.',
  'nog-niet-vrijgegeven': 'Het bestand is er pas als twee mensen de batch hebben vrijgegeven.',
  'al-afgehandeld': 'Dit is al afgehandeld.',
} as const;
export type Betaalfout = keyof typeof MELDINGEN;

/** A refusal that is a conflict with how things stand. */
export const botst = (code: Betaalfout): DomainError =>
  new DomainError('conflict', code, [{ melding: MELDINGEN[code] }]);

export const batchVerouderd = ({ versie }: { versie: number }, door: string | null): DomainError =>
  new DomainError(
    'conflict',
    'versie-verouderd',
    [{ melding: 'Iemand anders heeft dit intussen gewijzigd. Laad het opnieuw en probeer het nog eens.' }],
    { versie, gewijzigdDoor: door },
  );

const CONSTRAINTS: Record<string, Betaalfout> = {
  betaalopdracht_levend: 'intussen-veranderd',
  betaalopdracht_declaratie: 'intussen-veranderd',
  betaalopdracht_rekening: 'intussen-veranderd',
  betaalbatch_goedkeurder: 'goedkeurder',
  betaalbatch_rekening: 'rekening-vervallen',
  betaalbatch_twee_mensen: 'zelf-vrijgegeven',
};

/** For `catch`: what the database refuses, in words. */
export function explainBetaling(fout: unknown): never {
  const { constraint = '' } = (fout as { driverError?: { constraint?: string } }).driverError ?? {};
  const code = CONSTRAINTS[constraint];
  throw code === undefined ? fout : botst(code);
}
