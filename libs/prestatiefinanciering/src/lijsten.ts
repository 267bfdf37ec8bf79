// SPDX-License-Identifier: EUPL-1.2
import { afEnBij, euro, kolom, type Kolom } from './bestand.js';
import type {
  BetaalbatchWeergave,
  BetaalopdrachtWeergave,
  OnbekendeVerwijzingWeergave,
} from './betaling/betaling.dto.js';
import type { DeclaratieRij } from './declaratie/declaratie.weergave.js';
import type { GrootboekrekeningWeergave } from './grootboek/grootboek.weergave.js';
import type { PrestatieWeergave } from './prestatie/prestatie-weergave.dto.js';
import type { PrestatieafspraakKort } from './prestatieafspraak/prestatieafspraak.weergave.js';
import type { ProgrammaKort } from './programma/programma.weergave.js';

/** What a list is called as a file, and what its columns are: the same words as in the API, with underscores. */
interface Lijst<T> {
  naam: string;
  kolommen: readonly Kolom<T>[];
}

export const PROGRAMMALIJST: Lijst<ProgrammaKort> = {
  naam: 'programmas',
  kolommen: [
    kolom('code', ({ code }) => code),
    kolom('naam', ({ naam }) => naam),
    kolom('status', ({ status }) => status),
    kolom('van', ({ van }) => van),
    kolom('tot', ({ tot }) => tot),
    kolom('regios', ({ regios }) => regios.join(' ')),
    kolom('penvoerder', ({ penvoerder }) => penvoerder.naam),
    euro('budget_in_euro', ({ budgetInCenten }) => budgetInCenten),
    kolom('id', ({ id }) => id),
  ],
};

export const AFSPRAKENLIJST: Lijst<PrestatieafspraakKort> = {
  naam: 'prestatieafspraken',
  kolommen: [
    kolom('nummer', ({ nummer }) => nummer),
    kolom('titel', ({ titel }) => titel),
    kolom('programma', ({ programmaCode }) => programmaCode),
    kolom('partij', ({ partijNaam }) => partijNaam),
    kolom('penvoerder', ({ penvoerderNaam }) => penvoerderNaam),
    kolom('status', ({ status }) => status),
    kolom('versie', ({ laatsteVersie }) => laatsteVersie),
    kolom('versiestatus', ({ versiestatus }) => versiestatus),
    kolom('van', ({ van }) => van),
    kolom('tot', ({ tot }) => tot),
    euro('plafond_in_euro', ({ plafondInCenten }) => plafondInCenten),
    kolom('id', ({ id }) => id),
  ],
};

export const PRESTATIELIJST: Lijst<PrestatieWeergave> = {
  naam: 'prestaties',
  kolommen: [
    kolom('programma', ({ programma }) => programma),
    kolom('afspraak', ({ afspraak }) => afspraak),
    kolom('indicator', ({ code }) => code),
    kolom('indicatornaam', ({ indicator }) => indicator),
    kolom('aanbieder', ({ aanbieder }) => aanbieder),
    kolom('regio', ({ regio }) => regio),
    kolom('thema', ({ thema }) => thema),
    kolom('mijlpaal', ({ mijlpaal }) => mijlpaal),
    kolom('prestatiedatum', ({ prestatiedatum }) => prestatiedatum),
    kolom('gebleken_op', ({ geblekenOp }) => geblekenOp),
    kolom('aantal', ({ aantal }) => aantal),
    euro('tarief_in_euro', ({ tariefInCenten }) => tariefInCenten),
    euro('bonus_in_euro', ({ bonusInCenten }) => bonusInCenten),
    euro('bedrag_in_euro', ({ bedragInCenten }) => bedragInCenten),
    kolom('herkomst', ({ herkomst }) => herkomst),
    kolom('status', ({ status }) => status),
    kolom('reden', ({ reden }) => reden),
    kolom('toelichting', ({ toelichting }) => toelichting),
    kolom('besluit_toelichting', ({ besluitToelichting }) => besluitToelichting),
    kolom('gemeld_op', ({ gemeldOp }) => gemeldOp),
    kolom('id', ({ id }) => id),
  ],
};

export const DECLARATIELIJST: Lijst<DeclaratieRij> = {
  naam: 'declaraties',
  kolommen: [
    kolom('nummer', ({ nummer }) => nummer),
    kolom('partij', ({ partij }) => partij),
    kolom('jaar', ({ jaar }) => jaar),
    kolom('van', ({ van }) => van),
    kolom('tot', ({ tot }) => tot),
    kolom('status', ({ status }) => status),
    kolom('aan_zet', ({ beurt }) => beurt),
    euro('gevraagd_in_euro', ({ bedragInCenten }) => bedragInCenten),
    euro('toegekend_in_euro', ({ toegekendInCenten }) => toegekendInCenten),
    kolom('ingediend_op', ({ ingediendOp }) => ingediendOp),
    kolom('id', ({ id }) => id),
  ],
};

export const REKENINGENLIJST: Lijst<GrootboekrekeningWeergave> = {
  naam: 'grootboekrekeningen',
  kolommen: [
    kolom('rekening', ({ soort }) => soort),
    kolom('jaar', ({ jaar }) => jaar),
    kolom('van', ({ van }) => van),
    ...afEnBij<GrootboekrekeningWeergave>(({ saldoInCenten }) => saldoInCenten),
    kolom('id', ({ id }) => id),
  ],
};

export const BATCHLIJST: Lijst<BetaalbatchWeergave> = {
  naam: 'betaalbatches',
  kolommen: [
    kolom('nummer', ({ nummer }) => nummer),
    kolom('status', ({ status }) => status),
    kolom('aantal', ({ aantal }) => aantal),
    kolom('betaald', ({ aantalBetaald }) => aantalBetaald),
    kolom('geweigerd', ({ aantalGeweigerd }) => aantalGeweigerd),
    euro('bedrag_in_euro', ({ bedragInCenten }) => bedragInCenten),
    kolom('uitvoerdatum', ({ uitvoerdatum }) => uitvoerdatum),
    kolom('opgesteld_op', ({ opgesteldOp }) => opgesteldOp),
    kolom('bestand_sha256', ({ bestandHash }) => bestandHash),
    kolom('id', ({ id }) => id),
  ],
};

export const OPDRACHTENLIJST: Lijst<BetaalopdrachtWeergave> = {
  naam: 'betalingen',
  kolommen: [
    kolom('declaratie', ({ nummer }) => nummer),
    kolom('aan', ({ aan }) => aan),
    kolom('rekening', ({ rekening }) => rekening),
    kolom('verwijzing', ({ verwijzing }) => verwijzing),
    euro('bedrag_in_euro', ({ bedragInCenten }) => bedragInCenten),
    kolom('status', ({ status }) => status),
    kolom('reden', ({ reden }) => reden),
    kolom('afgehandeld_op', ({ afgehandeldOp }) => afgehandeldOp),
    kolom('id', ({ id }) => id),
  ],
};

export const ONBEKENDLIJST: Lijst<OnbekendeVerwijzingWeergave> = {
  naam: 'onbekende-bankregels',
  kolommen: [
    kolom('verwijzing', ({ verwijzing }) => verwijzing),
    kolom('wat', ({ wat }) => wat),
    kolom('uitkomst', ({ uitkomst }) => uitkomst),
    euro('bedrag_in_euro', ({ bedragInCenten }) => bedragInCenten),
    kolom('reden', ({ reden }) => reden),
    kolom('toelichting', ({ toelichting }) => toelichting),
    kolom('afgehandeld_op', ({ afgehandeldOp }) => afgehandeldOp),
    kolom('id', ({ id }) => id),
  ],
};
