import type { XmlElement } from './ooxml';
import { attribute, child, isOn } from './ooxml';

/** Follows complex fields, which may span paragraphs, so that their codes are not drawn. */
export class FieldState {
  readonly #open: { inCode: boolean }[] = [];

  /** @param mark `w:fldChar` */
  pass(mark: XmlElement): void {
    const type = attribute(mark, 'fldCharType');
    if (type === 'begin') this.#open.push({ inCode: true });
    else if (type === 'end') this.#open.pop();
    else {
      const innermost = this.#open.at(-1);
      if (innermost) innermost.inCode = false;
    }
  }

  /** True between the beginning of a field and its result. */
  get inCode(): boolean {
    return this.#open.some((field) => field.inCode);
  }
}

/** The box of an old form's check box (`w:fldChar` with `w:ffData`), which has no text; null for other fields. */
export function checkBoxOf(mark: XmlElement): string | null {
  const box = child(child(mark, 'ffData'), 'checkBox');
  if (!box) return null;
  const state = child(box, 'checked') ?? child(box, 'default');
  return state && isOn(attribute(state, 'val')) ? '☒' : '☐';
}
