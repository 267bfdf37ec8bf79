// SPDX-License-Identifier: EUPL-1.2

/** A branch of a firm; `adrestype` postadres means that the register names no visiting address. */
export interface Vestiging {
  vestigingsnummer: string;
  naam: string;
  hoofd: boolean;
  adrestype: 'bezoekadres' | 'postadres';
  straatnaam?: string;
  huisnummer?: number;
  postcode?: string;
  plaats: string;
}

export interface Testbedrijf {
  kvkNummer: string;
  rsin?: string;
  naam: string;
  /** As the register writes it. */
  rechtsvorm: string;
  uitgebreideRechtsvorm: string;
  /** YYYYMMDD. */
  datumAanvang: string;
  werkzamePersonen?: number;
  /** Main activity first. */
  sbi: [code: string, omschrijving: string][];
  vestigingen: Vestiging[];
  /** Address of the legal person itself, for one without branches. */
  rechtspersoonadres?: Omit<Vestiging, 'vestigingsnummer' | 'naam' | 'hoofd'>;
}
