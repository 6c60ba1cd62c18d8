import { type RefObject, useEffect } from 'react';

/** Puts the focus on a form's first field that is wrong, each time that errors are shown. */
export function useFirstError(form: RefObject<HTMLElement | null>, errors: Readonly<Record<string, string>>): void {
  useEffect(() => {
    if (Object.keys(errors).length === 0) return;
    const wrong = form.current?.querySelector('[aria-invalid="true"], [data-invalid="true"] button');
    if (wrong instanceof HTMLElement) wrong.focus();
  }, [form, errors]);
}
