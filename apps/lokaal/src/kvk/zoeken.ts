// SPDX-License-Identifier: EUPL-1.2
import { href, refuse, type Antwoord } from './antwoord.js';
import type { Testbedrijf, Vestiging } from './testbedrijf.js';
import { TESTBEDRIJVEN } from './testbedrijven.js';

type Adres = NonNullable<Testbedrijf['rechtspersoonadres']>;

function toZoekadres({ adrestype, straatnaam, plaats }: Adres) {
  return { binnenlandsAdres: { type: adrestype, ...(straatnaam && { straatnaam }), plaats } };
}

const toResultaat = (basis: string, bedrijf: Testbedrijf, vestiging: Vestiging) => ({
  kvkNummer: bedrijf.kvkNummer,
  ...(bedrijf.rsin && vestiging.hoofd && { rsin: bedrijf.rsin }),
  vestigingsnummer: vestiging.vestigingsnummer,
  naam: vestiging.naam,
  adres: toZoekadres(vestiging),
  type: vestiging.hoofd ? 'hoofdvestiging' : 'nevenvestiging',
  _links: {
    basisprofiel: href(`${basis}/v1/basisprofielen/${bedrijf.kvkNummer}`),
    vestigingsprofiel: href(`${basis}/v1/vestigingsprofielen/${vestiging.vestigingsnummer}`),
  },
});

const rechtspersoonResultaat = (basis: string, bedrijf: Testbedrijf, adres: Adres) => ({
  kvkNummer: bedrijf.kvkNummer,
  rsin: bedrijf.rsin,
  naam: bedrijf.naam,
  adres: toZoekadres(adres),
  type: 'rechtspersoon',
  _links: { basisprofiel: href(`${basis}/v1/basisprofielen/${bedrijf.kvkNummer}`) },
});

type Filter = (waarde: string, bedrijf: Testbedrijf, vestiging: Vestiging | null) => boolean;

const bevat = (tekst: string | undefined, deel: string): boolean =>
  tekst?.toLowerCase().includes(deel.toLowerCase()) ?? false;
const plaatsVan = (bedrijf: Testbedrijf, vestiging: Vestiging | null): string | undefined =>
  (vestiging ?? bedrijf.rechtspersoonadres)?.plaats;

const FILTERS: Record<string, Filter> = {
  kvknummer: (waarde, bedrijf) => bedrijf.kvkNummer === waarde,
  rsin: (waarde, bedrijf) => bedrijf.rsin === waarde,
  vestigingsnummer: (waarde, _bedrijf, vestiging) => vestiging?.vestigingsnummer === waarde,
  naam: (waarde, bedrijf, vestiging) => bevat(vestiging?.naam ?? bedrijf.naam, waarde),
  plaats: (waarde, bedrijf, vestiging) =>
    plaatsVan(bedrijf, vestiging)?.toLowerCase() === waarde.toLowerCase(),
  straatnaam: (waarde, _bedrijf, vestiging) => bevat(vestiging?.straatnaam, waarde),
  postcode: (waarde, _bedrijf, vestiging) => vestiging?.postcode === waarde.replaceAll(' ', '').toUpperCase(),
};

const VORMEN: Record<string, RegExp> = {
  kvknummer: /^\d{8}$/,
  rsin: /^\d{9}$/,
  vestigingsnummer: /^\d{12}$/,
};
const PER_PAGINA = 10;

/** Zoeken v2: every filter must hold; nothing found is a 404, as at the KVK. */
export function zoeken(basis: string, vraag: URLSearchParams): Antwoord {
  // the KVK reads its parameter names without regard to capitals
  const velden = new Map([...vraag].map(([naam, waarde]) => [naam.toLowerCase(), waarde]));
  const filters = [...velden].filter(([naam]) => naam in FILTERS);
  const fout = filters.find(([naam, waarde]) => VORMEN[naam]?.test(waarde) === false);
  if (fout) return refuse(400, 'IPD1999', `De waarde van parameter ${fout[0]} is niet geldig.`);
  const past = (bedrijf: Testbedrijf, vestiging: Vestiging | null): boolean =>
    filters.every(([naam, waarde]) => FILTERS[naam]?.(waarde, bedrijf, vestiging));
  const alle = filters.length === 0 ? [] : TESTBEDRIJVEN.flatMap((bedrijf) => find(basis, bedrijf, past));
  if (alle.length === 0)
    return refuse(
      404,
      'IPD5200',
      'Er zijn geen gegevens gevonden die voldoen aan de opgegeven zoekparameters.',
    );
  return { status: 200, inhoud: pageOf(basis, velden, alle) };
}

function find(basis: string, bedrijf: Testbedrijf, past: (b: Testbedrijf, v: Vestiging | null) => boolean) {
  const vestigingen = bedrijf.vestigingen
    .filter((vestiging) => past(bedrijf, vestiging))
    .map((vestiging) => toResultaat(basis, bedrijf, vestiging));
  const { rechtspersoonadres: adres } = bedrijf;
  const zelf = adres && past(bedrijf, null) ? [rechtspersoonResultaat(basis, bedrijf, adres)] : [];
  return [...zelf, ...vestigingen];
}

function pageOf(basis: string, velden: Map<string, string>, alle: unknown[]) {
  const pagina = Number(velden.get('pagina') ?? 1);
  const aantal = Number(velden.get('resultatenperpagina') ?? PER_PAGINA);
  const resultaten = alle.slice((pagina - 1) * aantal, pagina * aantal);
  const zelf = new URLSearchParams({
    ...Object.fromEntries(velden),
    pagina: String(pagina),
    resultatenperpagina: String(aantal),
  });
  return {
    pagina,
    resultatenPerPagina: aantal,
    totaal: alle.length,
    resultaten,
    _links: { self: href(`${basis}/v2/zoeken?${zelf.toString()}`) },
  };
}
