// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import { useTeksten } from '../../taal/taal';
import { Knop } from '../../ui/knop';
import { Tekstvlak } from '../../ui/veld';
import { Zoekveld, type Optie } from '../vraag/zoekveld';
import { useNoembaar, type Schrijver } from './gegevens';
import { fromVeld, labelVoor, toVeld, type Genoemde } from './noemen';
import { TEKSTEN } from './teksten';

/** A text in which members are named, while it is being written. */
export interface Noemtekst {
  vlak: RefObject<HTMLTextAreaElement | null>;
  begin: string;
  /** As it is sent. */
  lees: () => string;
  /** Puts somebody where the caret stands. */
  noem: (lid: { id: string; naam: string }) => void;
}

/** `van`: what stands there already. */
export function useNoemtekst(van?: { tekst: string | null; genoemd: readonly Schrijver[] }): Noemtekst {
  const { oudlid } = useTeksten(TEKSTEN);
  const vlak = useRef<HTMLTextAreaElement>(null);
  const [{ tekst, genoemd: eerst }] = useState(() => toVeld(van?.tekst ?? '', van?.genoemd ?? [], oudlid));
  const genoemd = useRef<readonly Genoemde[]>(eerst);
  const noem: Noemtekst['noem'] = ({ id, naam }) => {
    if (!vlak.current) return;
    const label = labelVoor(naam, genoemd.current, id);
    genoemd.current = [...genoemd.current.filter((een) => een.id !== id), { id, label }];
    const { selectionStart: plek, value } = vlak.current;
    // What opened the list is part of the name.
    const voor = value.slice(0, plek).replace(/@$/, '');
    const spatie = voor === '' || /\s$/.test(voor) ? '' : ' ';
    vlak.current.value = `${voor}${spatie}@${label} ${value.slice(plek).trimStart()}`;
    const nu = voor.length + spatie.length + label.length + 2;
    vlak.current.focus();
    vlak.current.setSelectionRange(nu, nu);
  };
  return {
    vlak,
    begin: tekst,
    lees: () => fromVeld(vlak.current?.value.trim() ?? '', genoemd.current),
    noem,
  };
}

const MEESTE = 8;

/** Chooses a member by the letters of the name that he shows. */
function Kiezer({
  communityId,
  onKies,
  onSluit,
}: {
  communityId: string;
  onKies: (lid: { id: string; naam: string }) => void;
  onSluit: () => void;
}): ReactNode {
  const t = useTeksten(TEKSTEN);
  const [waarde, setWaarde] = useState('');
  const { data: leden = [] } = useNoembaar(communityId, true);
  const known = (zoek: string): Optie[] =>
    leden
      .filter(({ weergavenaam }) => weergavenaam?.toLowerCase().includes(zoek.trim().toLowerCase()))
      .slice(0, MEESTE)
      .map(({ id, weergavenaam }) => ({ code: id, label: weergavenaam ?? '' }));
  const vak = useRef<HTMLDivElement>(null);
  useEffect(() => vak.current?.querySelector('input')?.focus(), []);
  const press = (toets: KeyboardEvent): void => {
    if (toets.key === 'Escape' && !toets.defaultPrevented) onSluit();
  };
  return (
    <div className="kaart kaart--vlak" onKeyDown={press} ref={vak}>
      <Zoekveld
        id="noem"
        naam={`noem-${leden.length}`}
        label={t.noemLabel}
        uitleg={t.noemUitleg}
        fout={undefined}
        waarde={waarde}
        known={known}
        find={() => Promise.resolve([])}
        onTyp={setWaarde}
        onKies={({ code, label }) => onKies({ id: code, naam: label })}
      />
      <Knop soort="stil" onClick={onSluit}>
        {t.annuleer}
      </Knop>
    </div>
  );
}

/** A field for a text in which members can be named: by the button, or by typing `@`. */
export function Noemveld({
  tekst,
  communityId,
  ...rest
}: {
  tekst: Noemtekst;
  communityId: string;
  id: string;
  label: string;
  uitleg?: string;
  fout?: string | undefined;
  onTyp?: (tekst: string) => void;
}): ReactNode {
  const t = useTeksten(TEKSTEN);
  const [open, setOpen] = useState(false);
  const { onTyp, ...veld } = rest;
  const type = (vlak: HTMLTextAreaElement): void => {
    onTyp?.(vlak.value);
    if (/(^|\s)@$/.test(vlak.value.slice(0, vlak.selectionStart))) setOpen(true);
  };
  const close = (): void => {
    setOpen(false);
    tekst.vlak.current?.focus();
  };
  return (
    <div className="stapel stapel--dicht">
      <Tekstvlak
        {...veld}
        name={veld.id}
        ref={tekst.vlak}
        defaultValue={tekst.begin}
        maxLength={4000}
        onChange={({ target }) => type(target)}
      />
      {open ? (
        <Kiezer
          communityId={communityId}
          onSluit={close}
          onKies={(lid) => {
            setOpen(false);
            tekst.noem(lid);
          }}
        />
      ) : (
        <div>
          <Knop soort="stil" onClick={() => setOpen(true)}>
            {t.noem}
          </Knop>
        </div>
      )}
    </div>
  );
}
