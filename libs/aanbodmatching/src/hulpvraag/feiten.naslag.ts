// SPDX-License-Identifier: EUPL-1.2
import { DomainError, type Reden } from '#libs/kernel';
import type { StamgegevensFacade } from '#libs/stamgegevens';
import type { OndernemingDto } from './hulpvraag.dto.js';

/** The gemeente of what people gave; a fault goes to `redenen`, with `boven` before the field. */
export async function findGemeente(
  stamgegevens: StamgegevensFacade,
  { gemeentecode, plaats }: Pick<OndernemingDto, 'gemeentecode' | 'plaats'>,
  redenen: Reden[],
  boven = '',
): Promise<string | null> {
  if (gemeentecode !== undefined) return checkGemeente(stamgegevens, gemeentecode, redenen, boven);
  if (plaats === undefined || plaats.trim() === '') return null;
  const gevonden = await stamgegevens.gemeenteVanPlaats(plaats);
  if (typeof gevonden === 'object') return gevonden.gemeentecode;
  const melding =
    gevonden === 'onbekend'
      ? `De plaats ${plaats} is niet bekend. Kies een andere schrijfwijze of geef de gemeente.`
      : `Er zijn meer plaatsen die ${plaats} heten. Geef de gemeente.`;
  redenen.push({ pad: `${boven}plaats`, melding });
  return null;
}

async function checkGemeente(
  stamgegevens: StamgegevensFacade,
  gemeentecode: string,
  redenen: Reden[],
  boven: string,
): Promise<string | null> {
  try {
    await stamgegevens.regioVan(gemeentecode);
    return gemeentecode;
  } catch (fout) {
    if (!(fout instanceof DomainError)) throw fout;
    redenen.push({ pad: `${boven}gemeentecode`, melding: fout.message });
    return null;
  }
}

/** The SBI code as the list spells it. */
export async function findSbi(
  stamgegevens: StamgegevensFacade,
  code: string | undefined,
  redenen: Reden[],
  boven = '',
): Promise<string | null> {
  if (code === undefined) return null;
  const sbi = await stamgegevens.checkSbi(code);
  if (sbi === null) redenen.push({ pad: `${boven}sbi`, melding: `De SBI-code ${code} bestaat niet.` });
  return sbi?.code ?? null;
}
