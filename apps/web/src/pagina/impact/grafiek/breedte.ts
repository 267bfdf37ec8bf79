// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useRef, useState, type RefObject } from 'react';

/** How wide there is room, so that words in a drawing keep their size; `anders` until that is known. */
export function useBreedte(anders = 560): [RefObject<HTMLDivElement | null>, number] {
  const vak = useRef<HTMLDivElement>(null);
  const [breedte, setBreedte] = useState(anders);
  useEffect(() => {
    if (!vak.current) return;
    const kijker = new ResizeObserver(([een]) => {
      if (een && een.contentRect.width > 0) setBreedte(Math.floor(een.contentRect.width));
    });
    kijker.observe(vak.current);
    return () => kijker.disconnect();
  }, []);
  return [vak, breedte];
}
