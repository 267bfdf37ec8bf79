// SPDX-License-Identifier: EUPL-1.2

/** Bodies that would do something if nothing stood in their way. */
export const STAATSSTEUN_INHOUD: Record<string, (_doel: unknown, versie: number) => object> = {
  steunVerklaren: () => ({ steun: [{ datum: '2026-01-01', bedragInCenten: 100 }], naarWaarheid: true }),
  verbondenheidNoteren: () => ({
    ...{ kvkNummer: '90000021', anderKvkNummer: '90000022', van: '2026-01-01' },
    bewijs: 'uittreksel handelsregister',
  }),
  steunruimteZoeken: () => ({ kvkNummer: '69599084' }),
  steunVerlenen: (_doel, versie) => ({
    ...{ versie, bedragInCenten: 100, datum: '2026-01-01', instrument: 'dienst', verlener: 'Gekaapt' },
  }),
  steunVrijgeven: (_doel, versie) => ({ versie }),
  steunRegistreren: (_doel, versie) => ({
    ...{ steunId: '00000000-0000-4000-8000-000000000000', versie, datum: '2026-01-01', referentie: 'x' },
  }),
  verbondenhedenZoeken: () => ({ kvkNummer: '69599084' }),
  verbondenheidWijzigen: (_doel, versie) => ({ versie, tot: '2026-12-31' }),
};
