// SPDX-License-Identifier: EUPL-1.2
import { href, refuse, type Antwoord } from './antwoord.js';
import type { Testbedrijf, Vestiging } from './testbedrijf.js';
import { TESTBEDRIJVEN } from './testbedrijven.js';

function toAdres({
  adrestype,
  straatnaam,
  huisnummer,
  postcode,
  plaats,
}: Omit<Vestiging, 'vestigingsnummer' | 'naam' | 'hoofd'>) {
  const regel = [straatnaam, huisnummer].filter(Boolean).join(' ');
  return {
    type: adrestype === 'postadres' ? 'correspondentieadres' : 'bezoekadres',
    indAfgeschermd: 'Nee',
    volledigAdres: `${regel.padEnd(40)}${postcode ?? ''} ${plaats}`.trim(),
    ...(straatnaam && { straatnaam }),
    ...(huisnummer && { huisnummer }),
    ...(postcode && { postcode }),
    plaats,
    land: 'Nederland',
  };
}

const eigenaar = (basis: string, bedrijf: Testbedrijf) => ({
  ...(bedrijf.rsin && { rsin: bedrijf.rsin }),
  rechtsvorm: bedrijf.rechtsvorm,
  uitgebreideRechtsvorm: bedrijf.uitgebreideRechtsvorm,
  ...(bedrijf.rechtspersoonadres && { adressen: [toAdres(bedrijf.rechtspersoonadres)] }),
  _links: { self: href(`${basis}/eigenaar`), basisprofiel: href(basis) },
});

function hoofdvestiging(basis: string, bedrijf: Testbedrijf) {
  const vestiging = bedrijf.vestigingen.find((een) => een.hoofd);
  if (!vestiging) return undefined;
  return {
    vestigingsnummer: vestiging.vestigingsnummer,
    kvkNummer: bedrijf.kvkNummer,
    formeleRegistratiedatum: bedrijf.datumAanvang,
    materieleRegistratie: { datumAanvang: bedrijf.datumAanvang },
    eersteHandelsnaam: vestiging.naam,
    indHoofdvestiging: 'Ja',
    indCommercieleVestiging: 'Ja',
    ...persons(bedrijf),
    adressen: [toAdres(vestiging)],
    _links: { self: href(`${basis}/hoofdvestiging`), basisprofiel: href(basis) },
  };
}

const persons = ({ werkzamePersonen }: Testbedrijf) =>
  werkzamePersonen === undefined ? {} : { totaalWerkzamePersonen: werkzamePersonen };

/** Basisprofiel v1 of a number, or one of its parts. */
export function basisprofiel(api: string, kvkNummer: string, deel?: string): Antwoord {
  const bedrijf = TESTBEDRIJVEN.find((een) => een.kvkNummer === kvkNummer);
  const geen = refuse(
    404,
    'IPD0005',
    `Op basis van het KVK-nummer ${kvkNummer} kan het product niet worden geleverd.`,
  );
  if (!/^\d{8}$/.test(kvkNummer))
    return refuse(400, 'IPD0004', `Het KVK-nummer ${kvkNummer} is niet valide.`);
  if (!bedrijf) return geen;
  const basis = `${api}/v1/basisprofielen/${kvkNummer}`;
  const embedded = { hoofdvestiging: hoofdvestiging(basis, bedrijf), eigenaar: eigenaar(basis, bedrijf) };
  if (deel === undefined) return { status: 200, inhoud: profile(basis, bedrijf, embedded) };
  const inhoud = embedded[deel as keyof typeof embedded];
  return inhoud ? { status: 200, inhoud } : geen;
}

function profile(basis: string, bedrijf: Testbedrijf, embedded: object) {
  return {
    kvkNummer: bedrijf.kvkNummer,
    indNonMailing: 'Ja',
    naam: bedrijf.naam,
    formeleRegistratiedatum: bedrijf.datumAanvang,
    materieleRegistratie: { datumAanvang: bedrijf.datumAanvang },
    ...(bedrijf.rsin && { statutaireNaam: bedrijf.naam }),
    ...persons(bedrijf),
    handelsnamen: [...new Set(bedrijf.vestigingen.map(({ naam }) => naam))].map((naam, volgorde) => ({
      naam,
      volgorde,
    })),
    sbiActiviteiten: bedrijf.sbi.map(([sbiCode, sbiOmschrijving], i) => ({
      sbiCode,
      sbiOmschrijving,
      indHoofdactiviteit: i === 0 ? 'Ja' : 'Nee',
    })),
    _embedded: embedded,
    _links: { self: href(basis), vestigingen: href(`${basis}/vestigingen`) },
  };
}
