// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { useTaal, useTeksten } from '../../taal/taal';
import { Alinea } from '../../ui/kop';
import { Melding } from '../../ui/melding';
import { Keuzelijst, Tekstveld } from '../../ui/veld';
import { toKvkNummer } from './antwoorden';
import { brancheVan, findBranches, sortedBranches } from './branches';
import { findGemeenten, findSbi } from './naslag';
import { Stap, type Stapprops } from './stap';
import { TEKSTEN } from './teksten';
import { Zoekveld } from './zoekveld';

/** What the trade register said, so that one knows where the facts below come from. */
function Uitkomst({ antwoorden, opgezocht }: Stapprops): ReactNode {
  const { bedrijf: t } = useTeksten(TEKSTEN);
  if (!opgezocht || opgezocht.nummer !== toKvkNummer(antwoorden.kvkNummer)) return null;
  const { uitkomst } = opgezocht;
  return (
    <Melding soort={uitkomst === 'gevonden' ? 'ok' : 'info'} titel={t[uitkomst]}>
      <Alinea>{t[`${uitkomst}Uitleg`]}</Alinea>
    </Melding>
  );
}

/** All trades in one list where nothing can be searched; else by a word. */
function Bezigheid({ kaal, antwoorden, fouten, change, bij }: Stapprops & { bij: string }): ReactNode {
  const { bedrijf: t } = useTeksten(TEKSTEN);
  const taal = useTaal();
  const label = `${t.sbi} ${bij}`.trim();
  if (kaal)
    return (
      <Keuzelijst
        id="sbi"
        name="sbi"
        label={label}
        uitleg={t.sbiUitlegKaal}
        fout={fouten.sbi}
        defaultValue={antwoorden.sbi}
        keuzes={[
          { waarde: '', label: t.sbiLeeg },
          ...sortedBranches(taal).map((een) => ({ waarde: een.code, label: een[taal] })),
        ]}
      />
    );
  return (
    <Zoekveld
      id="sbi"
      naam="sbiNaam"
      label={label}
      uitleg={t.sbiUitleg}
      fout={fouten.sbi}
      waarde={antwoorden.sbiNaam || (brancheVan(antwoorden.sbi)?.[taal] ?? antwoorden.sbi)}
      known={(zoek) => findBranches(zoek, taal).map((een) => ({ code: een.code, label: een[taal] }))}
      find={findSbi}
      onTyp={(tekst) => change({ sbiNaam: tekst, sbi: '' })}
      onKies={({ code, label: sbiNaam }) => change({ sbi: code, sbiNaam })}
    />
  );
}

function Plaats({ kaal, antwoorden, fouten, change, bij }: Stapprops & { bij: string }): ReactNode {
  const { bedrijf: t } = useTeksten(TEKSTEN);
  const alles = {
    id: 'plaats',
    label: `${t.plaats} ${bij}`.trim(),
    uitleg: t.plaatsUitleg,
    fout: fouten.plaats,
  };
  if (kaal)
    return (
      <Tekstveld {...alles} name="plaats" defaultValue={antwoorden.plaats} autoComplete="address-level2" />
    );
  return (
    <Zoekveld
      {...alles}
      naam="plaats"
      waarde={antwoorden.plaats}
      autoComplete="address-level2"
      find={findGemeenten}
      onTyp={(plaats) => change({ plaats, gemeentecode: '' })}
      onKies={({ code, label }) => change({ gemeentecode: code, plaats: label })}
    />
  );
}

export function StapBedrijf(props: Stapprops): ReactNode {
  const { bedrijf: t, rechtsvormen, nietVerplicht } = useTeksten(TEKSTEN);
  const { kaal, kop, antwoorden, fouten } = props;
  const bij = kaal ? t.zonderKvk : antwoorden.kvkNummer.trim() === '' ? '' : nietVerplicht;
  return (
    <Stap naam="bedrijf" titel={t.kop} kaal={kaal} kop={kop}>
      <Uitkomst {...props} />
      <Tekstveld
        id="naam"
        name="naam"
        label={`${t.naam} ${bij}`.trim()}
        fout={fouten.naam}
        defaultValue={antwoorden.naam}
        autoComplete="organization"
      />
      <Bezigheid {...props} bij={bij} />
      <Plaats {...props} bij={bij} />
      <Tekstveld
        id="werkzamePersonen"
        name="werkzamePersonen"
        label={`${t.werkzamePersonen} ${nietVerplicht}`}
        uitleg={t.werkzamePersonenUitleg}
        fout={fouten.werkzamePersonen}
        defaultValue={antwoorden.werkzamePersonen}
        inputMode="numeric"
        autoComplete="off"
        maxLength={7}
        kort
      />
      <Keuzelijst
        id="rechtsvorm"
        name="rechtsvorm"
        label={`${t.rechtsvorm} ${nietVerplicht}`}
        fout={fouten.rechtsvorm}
        defaultValue={antwoorden.rechtsvorm}
        keuzes={[
          { waarde: '', label: t.rechtsvormLeeg },
          ...Object.entries(rechtsvormen).map(([waarde, label]) => ({ waarde, label })),
        ]}
      />
    </Stap>
  );
}
