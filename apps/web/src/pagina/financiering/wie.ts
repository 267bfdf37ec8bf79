// SPDX-License-Identifier: EUPL-1.2

/** Who did it, in a sentence: by name, or as the provider of the sign-in calls him where no name is known. */
export const wie = (naam: string): string => (naam === 'systeem' ? 'Schakel zelf' : naam);
