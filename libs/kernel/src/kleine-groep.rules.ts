// SPDX-License-Identifier: EUPL-1.2

/**
 * Of fewer firms nothing is told: to everybody, and to who works in the programme. Every list of figures keeps to these. Disclosure control of
 * reports (`impactverantwoording/onthulling`) does too and asks for more: no firm that is most of a figure, nothing that can be reckoned back.
 */
export const KLEINSTE_GROEP = { buiten: 10, binnen: 5 } as const;
