// SPDX-License-Identifier: EUPL-1.2

/** Of ervaringsdeskundigen; part of `EventMap`, and under the same rules. */
export interface ErvaringEvents {
  /** Somebody who was helped may be asked about it. */
  'ervaring-aangeboden': ErvaringFeiten & { themas: string[]; geholpen: string };
  'ervaring-ingetrokken': ErvaringFeiten;
  'ervaringsdeskundige-gevraagd': VerzoekFeiten;
  /** Both know each other now. */
  'ervaringsdeskundige-geintroduceerd': VerzoekFeiten;
  /** He said no, or nothing in time; `hoe` tells which. */
  'ervaringsdeskundige-geweigerd': VerzoekFeiten & { hoe: 'nee' | 'vervallen' };
  'ervaringsdeskundige-bedankt': VerzoekFeiten;
  /** Who is to be mailed about a request, is `soort`. */
  'ervaringsbericht-gevraagd': {
    verzoekId: string;
    soort: 'gevraagd' | 'kennismaking-vrager' | 'kennismaking-deskundige' | 'kan-niet' | 'bedankt';
  };
}

/** `hulpvraagId` is of the one who was helped. */
export interface ErvaringFeiten {
  ervaringId: string;
  deskundigeId: string;
  hulpvraagId: string;
  regio: string;
}

/** `hulpvraagId` is of the one who asks. */
export interface VerzoekFeiten {
  verzoekId: string;
  deskundigeId: string;
  ervaringId: string;
  hulpvraagId: string;
  regio: string;
  thema: string | null;
}
