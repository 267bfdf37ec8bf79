// SPDX-License-Identifier: EUPL-1.2
// The catalogue of sealed reports: DCAT-AP-NL 3.0 (Geonovum) as JSON-LD. What the profile asks for is always there.
import type { VerzegeldeEditie } from '../rapport/editie.lezer.js';
import { FORMATEN, KENMERKEN, type Formaat } from './formaat.js';
import { dagenVan, type Uitgever } from './gegevens.js';

export const JSON_LD = 'application/ld+json';

const CONTEXT = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};
/** Lists of the Publications Office of the EU, as the profile names them. */
const LIJST = 'http://publications.europa.eu/resource/authority';

const link = (id: string): { '@id': string } => ({ '@id': id });
const nl = (tekst: string): object => ({ '@value': tekst, '@language': 'nl' });
const typed = (waarde: string, soort: string): object => ({ '@value': waarde, '@type': soort });
const moment = (op: Date): object => typed(op.toISOString(), 'xsd:dateTime');

const VOLDOET_AAN: Partial<Record<Formaat, string>> = {
  'json-stat': 'https://json-stat.org/format/',
  csvw: 'https://www.w3.org/TR/tabular-metadata/',
};

function distributieVan(
  { sha256, verzegeldOp }: VerzegeldeEditie,
  { url, licentie }: { url: string; licentie: string },
  formaat: Formaat,
): object {
  const { type, naam, bestandstype } = KENMERKEN[formaat];
  const norm = VOLDOET_AAN[formaat];
  const checksum = {
    '@type': 'spdx:Checksum',
    'spdx:algorithm': link('http://spdx.org/rdf/terms#checksumAlgorithm_sha256'),
    'spdx:checksumValue': typed(sha256, 'xsd:hexBinary'),
  };
  return {
    ...{ '@id': `${url}#${formaat}`, '@type': 'dcat:Distribution' },
    'dct:title': nl(naam),
    'dct:description': nl(`Vraag dit adres op met Accept: ${type}.`),
    'dcat:accessURL': link(url),
    'dcat:mediaType': link(`https://www.iana.org/assignments/media-types/${type}`),
    'dct:format': link(`${LIJST}/file-type/${bestandstype}`),
    'dct:license': link(licentie),
    'dct:issued': moment(verzegeldOp),
    ...(norm === undefined ? {} : { 'dct:conformsTo': link(norm) }),
    ...(formaat === 'json' ? { 'spdx:checksum': checksum } : {}),
  };
}

/** The Netherlands, or the region alone that it is about. */
const gebiedVan = ({ regios }: VerzegeldeEditie): object[] => [
  { '@id': `${LIJST}/country/NLD`, '@type': 'dct:Location' },
  ...regios.map((regio) => ({ '@type': 'dct:Location', 'skos:prefLabel': nl(regio) })),
];

function periodeVan({ vanKwartaal, totKwartaal }: VerzegeldeEditie): object {
  const { eerste, laatste } = dagenVan(vanKwartaal, totKwartaal);
  return {
    '@type': 'dct:PeriodOfTime',
    ...{ 'dcat:startDate': typed(eerste, 'xsd:date'), 'dcat:endDate': typed(laatste, 'xsd:date') },
  };
}

/** Where it is published, without a trailing slash, and by whom. */
interface Plek {
  publiek: string;
  uitgever: Uitgever;
}

const contact = ({ naam, mail }: Uitgever): object => ({
  '@type': 'vcard:Kind',
  ...{ 'vcard:fn': naam, 'vcard:hasEmail': link(`mailto:${mail}`) },
});
const uitgeverVan = ({ publiek, uitgever: { naam } }: Plek): object => ({
  ...{ '@id': `${publiek}/#uitgever`, '@type': 'foaf:Agent', 'foaf:name': nl(naam) },
});

function beschrijvingVan({ naam, vanKwartaal, totKwartaal, nummer, waarom }: VerzegeldeEditie): string {
  const begin = `${naam}: wat hulp aan ondernemers opleverde van ${vanKwartaal} tot en met ${totKwartaal}.`;
  const slot = 'Cijfers die te veel over enkele bedrijven zouden zeggen, zijn niet getoond.';
  return waarom === null ? `${begin} ${slot}` : `${begin} ${slot} Editie ${nummer}: ${waarom}`;
}

function datasetVan(editie: VerzegeldeEditie, plek: Plek): object {
  const { publiek, uitgever } = plek;
  const adresVan = (id: string): string => `${publiek}/api/v1/impactrapporten/${id}`;
  const url = adresVan(editie.id);
  return {
    ...{ '@id': url, '@type': 'dcat:Dataset' },
    'dct:identifier': url,
    'dct:title': nl(`${editie.naam}, editie ${editie.nummer}`),
    'dct:description': nl(beschrijvingVan(editie)),
    'dct:publisher': uitgeverVan(plek),
    'dct:creator': link(`${publiek}/#uitgever`),
    'dcat:contactPoint': contact(plek.uitgever),
    'dcat:theme': [link(`${LIJST}/data-theme/ECON`), link(`${LIJST}/data-theme/GOVE`)],
    'dcat:keyword': ['ondernemers', 'mkb', 'impact', 'verantwoording', ...editie.themas].map(nl),
    'dct:accessRights': link(`${LIJST}/access-right/PUBLIC`),
    'dct:language': link(`${LIJST}/language/NLD`),
    'dct:spatial': gebiedVan(editie),
    'dct:temporal': periodeVan(editie),
    'dct:issued': moment(editie.verzegeldOp),
    'dcat:version': String(editie.nummer),
    ...(editie.waarom === null ? {} : { 'adms:versionNotes': nl(editie.waarom) }),
    ...(editie.opgevolgdDoor === null ? {} : { 'dct:isReplacedBy': link(adresVan(editie.opgevolgdDoor)) }),
    'dcat:distribution': FORMATEN.map((formaat) =>
      distributieVan(editie, { url, licentie: uitgever.licentie }, formaat),
    ),
  };
}

export function toCatalogus(edities: readonly VerzegeldeEditie[], plek: Plek): object {
  const { publiek, uitgever } = plek;
  const [laatste] = edities;
  return {
    '@context': CONTEXT,
    ...{ '@id': `${publiek}/api/v1/catalogus`, '@type': 'dcat:Catalog' },
    'dct:title': nl('Impactrapporten van Schakel'),
    'dct:description': nl('Verzegelde rapporten over wat hulp aan ondernemers opleverde, per editie.'),
    'dct:publisher': uitgeverVan(plek),
    'dcat:contactPoint': contact(plek.uitgever),
    'dct:license': link(uitgever.licentie),
    'dct:language': link(`${LIJST}/language/NLD`),
    'foaf:homepage': link(`${publiek}/`),
    ...(laatste === undefined ? {} : { 'dct:modified': moment(laatste.verzegeldOp) }),
    'dcat:dataset': edities.map((editie) => datasetVan(editie, plek)),
  };
}
