// SPDX-License-Identifier: EUPL-1.2

/** Who did it, in a sentence: people are known by the name that the provider of the sign-in gives them, and no other. */
export const wie = (subject: string): string =>
  subject === 'systeem' ? 'Schakel zelf' : `aanmeldnaam ${subject}`;
