// SPDX-License-Identifier: EUPL-1.2
import { useRegios } from './gegevens';

/** The name of a region by its code; the code as long as that is not known. */
export function useRegionaam(): (code: string) => string {
  const regios = useRegios().data ?? [];
  return (code) => regios.find((een) => een.code === code)?.naam ?? code;
}
