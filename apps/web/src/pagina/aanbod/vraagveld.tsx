// SPDX-License-Identifier: EUPL-1.2
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { api, take } from '../../api/api';
import { useTeksten } from '../../taal/taal';
import { Keuzelijst, Keuzes, Tekstveld } from '../../ui/veld';
import type { Feitnaam } from './antwoord';
import { TEKSTEN } from './teksten-proef';

export const VELD = 'antwoord';
const WACHT_MS = 300;
const MAX_BRANCHES = 12;
const OPVRAGEN = 60;
const KLASSE = 3;

interface Veld {
  label: string;
  fout: string | undefined;
}

/** Sectors by the words of their titles, or by the beginning of their code. */
function Branche({ label, fout }: Veld): ReactNode {
  const t = useTeksten(TEKSTEN);
  const [tekst, type] = useState('');
  const [zoek, setZoek] = useState('');
  const [gekozen, kies] = useState('');
  useEffect(() => {
    const wekker = setTimeout(() => setZoek(tekst.trim()), WACHT_MS);
    return () => clearTimeout(wekker);
  }, [tekst]);
  const { data } = useQuery({
    queryKey: ['sbi', zoek],
    enabled: zoek.length > 1,
    queryFn: () =>
      take(api.GET('/sbi-codes', { params: { query: { zoek, versie: '2008', aantal: OPVRAGEN } } })),
  });
  // What is above a class often has the same title.
  const branches = (data?.gegevens ?? []).filter(({ niveau }) => niveau >= KLASSE).slice(0, MAX_BRANCHES);
  return (
    <>
      <Tekstveld
        label={label}
        uitleg={t.hulptekst.sbi}
        fout={fout}
        id={VELD}
        type="search"
        autoComplete="off"
        maxLength={100}
        value={tekst}
        onChange={({ target }) => {
          type(target.value);
          kies('');
        }}
        onKeyDown={(toets) => {
          // Enter looks for the words; it sends nothing while nothing is chosen.
          if (toets.key !== 'Enter' || gekozen !== '') return;
          toets.preventDefault();
          setZoek(tekst.trim());
        }}
      />
      <p className="klein" role="status">
        {data && (branches.length === 0 ? t.geenBranche : t.aantalBranches(branches.length))}
      </p>
      {branches.length > 0 && (
        <Keuzes
          label={t.branches}
          naam={VELD}
          gekozen={[gekozen]}
          onKies={kies}
          keuzes={branches.map(({ code, titel }) => ({ waarde: code, label: titel, uitleg: `SBI ${code}` }))}
        />
      )}
    </>
  );
}

function Rechtsvorm({ label, fout }: Veld): ReactNode {
  const t = useTeksten(TEKSTEN);
  const vormen = Object.entries(t.vorm).map(([waarde, naam]) => ({ waarde, label: naam }));
  return (
    <Keuzelijst
      label={label}
      fout={fout}
      id={VELD}
      name={VELD}
      defaultValue=""
      keuzes={[{ waarde: '', label: t.kiesVorm }, ...vormen]}
    />
  );
}

const SOORT: Partial<Record<Feitnaam, Record<string, string>>> = {
  gemeentecode: { autoComplete: 'address-level2' },
  oprichtingsdatum: { type: 'date', min: '1600-01-01' },
};

/** The field that suits what is asked. */
export function Vraagveld({ feit, ...veld }: Veld & { feit: Feitnaam }): ReactNode {
  const t = useTeksten(TEKSTEN);
  if (feit === 'sbi') return <Branche {...veld} />;
  if (feit === 'rechtsvorm') return <Rechtsvorm {...veld} />;
  return (
    <Tekstveld
      {...veld}
      kort
      uitleg={t.hulptekst[feit]}
      id={VELD}
      name={VELD}
      {...(SOORT[feit] ?? { inputMode: 'numeric' as const, maxLength: 20, autoComplete: 'off' })}
    />
  );
}
