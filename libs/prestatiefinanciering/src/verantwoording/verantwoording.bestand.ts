// SPDX-License-Identifier: EUPL-1.2
import { euro, kolom, type Kolom } from '../bestand.js';
import type { BestedingWeergave, SisaRijWeergave, VerantwoordingWeergave } from './verantwoording.dto.js';

type Rij = BestedingWeergave & { jaar: number; regio: string; thema: string; minuten: number | null };

/** By theme and regio, and below it all together. */
export const BESTEDINGLIJST: readonly Kolom<Rij>[] = [
  kolom('jaar', ({ jaar }) => jaar),
  kolom('thema', ({ thema }) => thema),
  kolom('regio', ({ regio }) => regio),
  kolom('ondernemingen', ({ ondernemingen }) => ondernemingen),
  kolom('prestaties', ({ prestaties }) => prestaties),
  kolom('bevestigd', ({ bevestigd }) => bevestigd),
  euro('bedrag_in_euro', ({ bedragInCenten }) => bedragInCenten),
  euro('kosten_per_prestatie_in_euro', (rij) => rij.kostenPerPrestatieInCenten),
  euro('kosten_per_bevestigd_in_euro', (rij) => rij.kostenPerBevestigdInCenten),
  kolom('niet_getoond', ({ isVerborgen }) => (isVerborgen ? 'ja' : 'nee')),
  kolom('rapportageminuten', ({ minuten }) => minuten),
];

export const toRijen = ({ jaar, groepen, totaal, rapportage }: VerantwoordingWeergave): Rij[] => [
  ...groepen.map(({ regioNaam, themaNaam, ...groep }) => ({
    ...{ ...groep, jaar, regio: regioNaam, thema: themaNaam, minuten: null },
  })),
  { ...totaal, jaar, regio: 'totaal', thema: 'totaal', minuten: rapportage.minuten },
];

export const SISALIJST: readonly Kolom<SisaRijWeergave>[] = [
  kolom('jaar', ({ jaar }) => jaar),
  kolom('verstrekker', ({ verstrekker }) => verstrekker),
  kolom('ontvanger', ({ ontvanger }) => ontvanger),
  kolom('indicator', ({ indicator }) => indicator),
  kolom('omschrijving', ({ omschrijving }) => omschrijving),
  kolom('waarde', ({ waarde }) => waarde),
];
