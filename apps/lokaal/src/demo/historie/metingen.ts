// SPDX-License-Identifier: EUPL-1.2
// What the firms of the history told of themselves, before help and after it.
import { makeEvent } from './event.js';
import type { AnyEvent } from '#libs/kernel';
import type { Maat } from './thema.js';
import { DAG_MS } from './tijdvak.js';
import type { Toeval } from './toeval.js';

interface Firma {
  hulpvraagId: string;
  bedrijf: string;
  regio: string;
  grootteklasse: string | null;
  thema: string | null;
  /** Milliseconds since 1970. */
  op: number;
  hulpOp: number | null;
  /** From when its later moments are counted. */
  telVanaf: number;
  /** Who said beforehand that he would answer, nearly always does. */
  toegezegd: boolean;
}

const MOMENTEN = [
  { moment: 'start', dagen: 0 },
  { moment: '6-maanden', dagen: 183 },
  { moment: '12-maanden', dagen: 365 },
] as const;
/** Of all firms so many answer at all, and of those so many each time. */
const DOET_MEE = 0.97;
const TOEGEZEGD = 0.999;
const ANTWOORDT = 0.995;
const VERSIE = 1;

const begrens = ({ decimalen, laagste, hoogste }: Maat, waarde: number): number =>
  Number(Math.min(hoogste, Math.max(laagste, waarde)).toFixed(decimalen));

const situatieVan = ({ hulpOp }: Firma): string => (hulpOp === null ? 'wacht' : 'hulp');

/** Asked and, of most, answered: up to `eind`. */
export function metingenVan(toeval: Toeval, maat: Maat, firma: Firma, eind: number): AnyEvent[] {
  const [laagste, hoogste] = maat.begin;
  const eigen = laagste + toeval.deel() * (hoogste - laagste);
  const doetMee = toeval.kans(firma.toegezegd ? TOEGEZEGD : DOET_MEE);
  return MOMENTEN.flatMap(({ moment, dagen }, periode) => {
    const op = periode === 0 ? firma.op + 3_600_000 : firma.telVanaf + dagen * DAG_MS;
    if (op > eind) return [];
    const { hulpvraagId, bedrijf, regio, grootteklasse, thema, hulpOp } = firma;
    const situatie = situatieVan(firma);
    const feiten = {
      metingId: toeval.id(),
      hulpvraagId,
      bedrijf,
      moment,
      regio,
      grootteklasse,
      thema,
      situatie,
    };
    const geholpen = hulpOp !== null && hulpOp < op;
    const waarde = eigen + periode * maat.loop + (geholpen ? maat.effect : 0) + toeval.ruis(maat.spreiding);
    const waarden = { [maat.indicator]: begrens(maat, waarde), oplossing: solved(toeval, geholpen) };
    const indicatorversies = { [maat.indicator]: VERSIE, oplossing: VERSIE };
    const gevraagd = { ...feiten, indicatorversies };
    const antwoordOp = op + Math.floor(toeval.deel() * 6 * DAG_MS);
    const antwoord = { ...gevraagd, waarden, op: new Date(antwoordOp).toISOString() };
    const antwoordt = doetMee && toeval.kans(ANTWOORDT) && antwoordOp <= eind;
    return [
      makeEvent(toeval, 'meting-gevraagd', feiten.metingId, gevraagd, op),
      ...(antwoordt ? [makeEvent(toeval, 'meting-beantwoord', feiten.metingId, antwoord, antwoordOp)] : []),
    ];
  });
}

const solved = (toeval: Toeval, geholpen: boolean): number =>
  Math.min(10, Math.max(0, Math.round((geholpen ? 7.2 : 2.8) + toeval.ruis(1.5))));
