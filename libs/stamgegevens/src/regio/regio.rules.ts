// SPDX-License-Identifier: EUPL-1.2
import type { Reden } from '#libs/kernel';

/** The region of every municipality that lies in no other; it always exists and holds no municipalities itself. */
export const LANDELIJK = 'LANDELIJK';

/** A region as the beheerder wants it. */
export interface RegioVoorstel {
  code: string;
  gemeenten: readonly string[];
}

/** What is known at that moment: all municipality codes, and which region has which municipality now. */
export interface RegioStand {
  gemeentecodes: ReadonlySet<string>;
  regioVanGemeente: ReadonlyMap<string, string>;
}

/** All reasons why the municipalities cannot form this region; none when they can. */
export function assessRegio(voorstel: RegioVoorstel, stand: RegioStand): Reden[] {
  if (voorstel.code === LANDELIJK && voorstel.gemeenten.length > 0)
    return [{ pad: 'gemeenten', melding: 'De regio LANDELIJK krijgt vanzelf alle gemeenten zonder regio.' }];
  return voorstel.gemeenten.flatMap((gemeentecode, plek) => {
    const melding = faultOf(voorstel, gemeentecode, plek, stand);
    return melding === null ? [] : [{ pad: `gemeenten[${plek}]`, melding }];
  });
}

function faultOf(
  { code, gemeenten }: RegioVoorstel,
  gemeentecode: string,
  plek: number,
  { gemeentecodes, regioVanGemeente }: RegioStand,
): string | null {
  if (!gemeentecodes.has(gemeentecode)) return `De gemeente ${gemeentecode} bestaat niet.`;
  if (gemeenten.indexOf(gemeentecode) < plek) return `De gemeente ${gemeentecode} staat er twee keer.`;
  const nu = regioVanGemeente.get(gemeentecode);
  return nu === undefined || nu === code ? null : `De gemeente ${gemeentecode} hoort al bij de regio ${nu}.`;
}
