// SPDX-License-Identifier: EUPL-1.2
import { useQuery } from '@tanstack/react-query';
import { api, take } from './api/api';

/** What a code of the SBI is called, with the code behind it; only the code as long as that is not known. */
export function useBranche(code: string | null): string | null {
  const { data } = useQuery({
    queryKey: ['branche', code],
    queryFn: () => take(api.GET('/sbi-codes', { params: { query: { zoek: code ?? '', aantal: 20 } } })),
    staleTime: Infinity,
    enabled: code !== null,
  });
  const titel = data?.gegevens.find((een) => een.code === code)?.titel;
  return titel === undefined ? code : `${titel} (${code})`;
}
