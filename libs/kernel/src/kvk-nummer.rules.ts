// SPDX-License-Identifier: EUPL-1.2

/** A KVK number as people type it (spaces and dots allowed) -> 8 digits, or `null` when it is not one (domain.md 5). */
export function parseKvkNummer(invoer: string): string | null {
  const cijfers = invoer.replace(/[\s.-]/g, '');
  return /^\d{8}$/.test(cijfers) ? cijfers : null;
}
