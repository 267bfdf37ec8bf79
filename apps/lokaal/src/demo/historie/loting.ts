// SPDX-License-Identifier: EUPL-1.2
import { announceLoting, drawLoting } from '#libs/impactverantwoording';
import type { AnyEvent } from '#libs/kernel';
import { makeEvent } from './event.js';
import { OVERAL, THEMAS, type Thema } from './thema.js';
import { DAG_MS, type Tijdvak } from './tijdvak.js';
import { Toeval } from './toeval.js';
import { Verhaal, type Omgeving } from './verhaal.js';

/** About what was drawn lots: more asked for help with it at once than there was room for. */
export const LOTINGTHEMA = 'energie';
const DEELNEMERS = 168;
const PLAATSEN = 84;
/** Everybody is in one draw. */
const LAAG = 'nederland';
/** So long after the history began, which leaves more than a year to be measured in. */
const GETROKKEN_NA_DAGEN = 90;
/** So long before the draw the list was closed and published. */
const AANGEKONDIGD_DAGEN = 7;
/** What help with it is worth to who got it by lot. */
const EFFECT = 1.1;
const BRON = 'Het getal dat een notaris trekt nadat de lijst is gesloten (demo)';
const LANDELIJK = 'LANDELIJK';

function themaVan(): Thema {
  const thema = THEMAS.find(({ code }) => code === LOTINGTHEMA);
  if (thema === undefined) throw new Error(`De demo kent geen thema ${LOTINGTHEMA}.`);
  return { ...thema, maat: { ...thema.maat, effect: EFFECT } };
}

/** One lottery, as anybody can draw it again; and what came of everybody in it, with a place or without. */
export function playLoting(omgeving: Omgeving, regios: readonly string[], tijdvak: Tijdvak): AnyEvent[] {
  const toeval = new Toeval('schakel demo loting 1');
  const [thema, eind] = [themaVan(), tijdvak.eind.getTime()];
  const getrokkenOp = tijdvak.begin.getTime() + GETROKKEN_NA_DAGEN * DAG_MS;
  const verhalen = Array.from({ length: DEELNEMERS }, (_, nr) => {
    const vrager = {
      ...{ bedrijf: toeval.id(), regio: regios[nr % regios.length] ?? LANDELIJK },
      ...{ sectie: toeval.een(thema.secties), grootteklasse: toeval.een(OVERAL.grootten) },
      op: getrokkenOp - Math.floor((20 + toeval.deel() * 50) * DAG_MS),
    };
    return { lotnummer: toeval.id(), verhaal: new Verhaal(toeval, omgeving, vrager, thema, eind) };
  });
  const van = new Map(verhalen.map(({ lotnummer, verhaal }) => [lotnummer, verhaal]));
  const { events, volgorde } = draw(toeval, van, getrokkenOp);
  const gespeeld = volgorde.flatMap(
    ({ bedrijf, plaats }) => van.get(bedrijf)?.playLot(getrokkenOp, plaats) ?? [],
  );
  return [...events, ...gespeeld];
}

/** What was published before the draw, and what came out. */
function draw(toeval: Toeval, van: ReadonlyMap<string, Verhaal>, getrokkenOp: number) {
  const deelnemers = [...van].map(([bedrijf]) => ({ bedrijf, laag: LAAG }));
  const plaatsen = { [LAAG]: PLAATSEN };
  const geheim = `${toeval.id()}${toeval.id()}`;
  const publiekeWaarde = String(100_000 + Math.floor(toeval.deel() * 900_000));
  const aankondiging = announceLoting(deelnemers, plaatsen, geheim, BRON);
  const { zaad, volgorde } = drawLoting(aankondiging, deelnemers, plaatsen, { geheim, publiekeWaarde });
  const lotingId = toeval.id();
  const feiten = { lotingId, thema: LOTINGTHEMA, regio: LANDELIJK };
  const met = <T extends { bedrijf: string }>({ bedrijf: lotnummer, ...rest }: T) => ({
    ...{ lotnummer, hulpvraagId: van.get(lotnummer)?.id ?? '' },
    ...rest,
  });
  const vooraf = { ...feiten, aanbodId: null, ...aankondiging, plaatsen, deelnemers: deelnemers.map(met) };
  const uitslag = { ...feiten, geheim, publiekeWaarde, zaad, volgorde: volgorde.map(met) };
  const aangekondigdOp = getrokkenOp - AANGEKONDIGD_DAGEN * DAG_MS;
  return {
    volgorde,
    events: [
      makeEvent(toeval, 'loting-aangekondigd', lotingId, vooraf, aangekondigdOp),
      makeEvent(toeval, 'loting-getrokken', lotingId, uitslag, getrokkenOp),
    ],
  };
}
