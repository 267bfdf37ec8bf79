// SPDX-License-Identifier: EUPL-1.2

/** One reason why something was refused; `pad` names the field it concerns (`onderneming.sbi`), if any. */
export interface Reden {
  pad?: string;
  melding: string;
}

/** How a refusal is answered over HTTP; a domain rule needs no knowledge of status codes beyond this table. */
export const FOUTSOORTEN = {
  ongeldig: 400,
  'niet-aangemeld': 401,
  verboden: 403,
  'niet-gevonden': 404,
  conflict: 409,
  'te-groot': 413,
  'sleutel-hergebruikt': 422,
  'te-vaak': 429,
  'niet-beschikbaar': 503,
} as const;

export type Foutsoort = keyof typeof FOUTSOORTEN;

/**
 * A refusal that the caller can understand and mend: `code` is stable kebab-case Dutch (the last part of the problem's
 * `type`), `redenen` holds every reason at once, in B1 Dutch. `extra` is shown as members of the problem document
 * (for instance `versie` and `gewijzigdDoor` at a conflict).
 */
export class DomainError extends Error {
  constructor(
    readonly soort: Foutsoort,
    readonly code: string,
    readonly redenen: Reden[],
    readonly extra: Record<string, unknown> = {},
  ) {
    super(redenen.map((reden) => reden.melding).join(' '));
    this.name = 'DomainError';
  }
}

/** The same answer whether a row does not exist or may not be seen (checks.md, threats). */
export const notFound = (wat: string): DomainError =>
  new DomainError('niet-gevonden', 'niet-gevonden', [{ melding: `${wat} is niet gevonden.` }]);

/** For whoever has another role than this asks. */
export const forbidden = (): DomainError =>
  new DomainError('verboden', 'verboden', [{ melding: 'Uw rol mag dit niet.' }]);

/** `redenen` at once as a 400. */
export const invalid = (redenen: Reden[]): DomainError =>
  new DomainError('ongeldig', 'ongeldige-invoer', redenen);
