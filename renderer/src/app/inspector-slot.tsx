import { createContext, type ReactNode, useContext } from 'react';
import { createPortal } from 'react-dom';

/** The column at the right of the frame, while it is there. */
export const InspectorElement = createContext<HTMLElement | null>(null);

/** Puts its children into the frame's right column, full height beside header and content; the column shows while mounted. */
export function InspectorSlot({ children }: { readonly children: ReactNode }) {
  const element = useContext(InspectorElement);
  return element === null ? null : createPortal(children, element);
}
