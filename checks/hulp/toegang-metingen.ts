// SPDX-License-Identifier: EUPL-1.2

/** Bodies that would do something if nothing stood in their way. */
export const METING_INHOUD = {
  externeBronInlezen: () => 'Gekaapt',
  externeBronIntrekken: () => ({ reden: 'Gekaapt' }),
  metingvraagBeantwoorden: () => ({ waarde: 1 }),
  indicatorVaststellen: () => ({
    ...{ versie: 0, naam: 'Gekaapt', definitie: 'Gekaapt', vraag: 'Gekaapt', vraagEngels: 'Gekaapt' },
    ...{ eenheid: 'aantal', richting: 'hoger', bron: 'extern', themas: [], momenten: [] },
    ...{ volgorde: 1, maximum: 10 },
  }),
  veranderaanpakVaststellen: () => ({ versie: 0, schakels: [], reden: 'Gekaapt' }),
};
