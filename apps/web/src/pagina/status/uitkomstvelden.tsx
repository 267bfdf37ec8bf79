// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode } from 'react';
import { useTeksten } from '../../taal/taal';
import { Tekstveld } from '../../ui/veld';
import type { Veldhulp } from './actie';
import { parseCenten } from './bedrag';
import { Kies, readVeld, toKeuzes } from './kies';
import { Toelichtingveld } from './redenformulier';
import { UITKOMSTVRAAG_TEKSTEN } from './teksten-uitkomstvraag';

type Woorden = (typeof UITKOMSTVRAAG_TEKSTEN)['nl'];

/** Which answers make sense, by how it stands: who disagreed can only still agree, and the other way round. */
export type Mogelijk = 'alles' | 'alleen-ja' | 'alleen-nee';

/** The fields that the two questions have, as the API calls them. */
export const UITKOMSTVELDEN = ['geholpen', 'reden', 'opbrengsten', 'bedragInCenten', 'toelichting'];

/** All that is missing; `metOpbrengst` when what it brought is asked too. */
export function controleUitkomst(
  invoer: FormData,
  t: Woorden,
  metOpbrengst: boolean,
): { naam: string; melding: string }[] {
  const [geholpen, reden] = [readVeld(invoer, 'geholpen'), readVeld(invoer, 'reden')];
  const [bedrag, toelichting] = [readVeld(invoer, 'bedrag'), readVeld(invoer, 'toelichting')];
  const zonderOpbrengst = metOpbrengst && invoer.getAll('opbrengsten').length === 0;
  const regels: [boolean, string, string][] = [
    [geholpen === '', 'geholpen', t.kies1],
    [geholpen === 'nee' && reden === '', 'reden', t.kiesNee],
    [['ja', 'deels'].includes(geholpen) && zonderOpbrengst, 'opbrengsten', t.kies2],
    [bedrag !== '' && parseCenten(bedrag) === null, 'bedragInCenten', t.geenBedrag],
    [reden === 'anders' && toelichting === '', 'toelichting', t.vertel],
  ];
  return regels.filter(([isMis]) => isMis).map(([, naam, melding]) => ({ naam, melding }));
}

/** What it brought, and how much. */
export function Opbrengst({
  hulp: { id, fout },
  voor = '',
}: {
  hulp: Veldhulp;
  /** Before the question, such as its number. */
  voor?: string;
}): ReactNode {
  const t = useTeksten(UITKOMSTVRAAG_TEKSTEN);
  return (
    <>
      <Kies
        soort="checkbox"
        alleen="nog-niets"
        id={id('opbrengsten')}
        naam="opbrengsten"
        label={`${voor}${t.vraag2}`}
        uitleg={t.meer}
        keuzes={toKeuzes(t.opbrengsten)}
        fout={fout('opbrengsten')}
      />
      <Tekstveld
        id={id('bedragInCenten')}
        name="bedrag"
        kort
        inputMode="decimal"
        label={t.bedrag}
        uitleg={t.bedragUitleg}
        fout={fout('bedragInCenten')}
      />
    </>
  );
}

/** Who reads it: the provider reads amount and words only when one says so. */
export function Delen({ hulp: { id } }: { hulp: Veldhulp }): ReactNode {
  const t = useTeksten(UITKOMSTVRAAG_TEKSTEN);
  return (
    <Kies
      soort="checkbox"
      id={id('delen')}
      naam="delen"
      label={t.delen}
      uitleg={t.delenUitleg}
      keuzes={[{ waarde: 'ja', label: t.delenJa }]}
    />
  );
}

/** Were you helped, and what did it bring? Who was not helped is asked why instead. */
export function Uitkomstvelden({
  hulp,
  mogelijk,
  metOpbrengst,
}: {
  hulp: Veldhulp;
  mogelijk: Mogelijk;
  metOpbrengst: boolean;
}): ReactNode {
  const t = useTeksten(UITKOMSTVRAAG_TEKSTEN);
  const [geholpen, setGeholpen] = useState(mogelijk === 'alleen-nee' ? 'nee' : '');
  const { id, fout } = hulp;
  const keuzes = toKeuzes(t.geholpen).filter(({ waarde }) => mogelijk !== 'alleen-ja' || waarde !== 'nee');
  return (
    <>
      {mogelijk === 'alleen-nee' ? (
        <input type="hidden" name="geholpen" value="nee" />
      ) : (
        <Kies
          id={id('geholpen')}
          naam="geholpen"
          label={t.vraag1}
          keuzes={keuzes}
          fout={fout('geholpen')}
          onKies={([eerste = '']) => setGeholpen(eerste)}
        />
      )}
      {geholpen === 'nee' && (
        <Kies
          id={id('reden')}
          naam="reden"
          label={t.vraagNee}
          keuzes={toKeuzes(t.nee)}
          fout={fout('reden')}
        />
      )}
      {metOpbrengst && (geholpen === 'ja' || geholpen === 'deels') && <Opbrengst hulp={hulp} />}
      <Toelichtingveld hulp={hulp} t={t} />
      {metOpbrengst && <Delen hulp={hulp} />}
    </>
  );
}
