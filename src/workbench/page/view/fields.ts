import type { XmlElement } from './ooxml';
import { attribute, child, isOn } from './ooxml';

/** The box of an old form's check box (`w:fldChar` with `w:ffData`), which has no text; null for other fields. */
export function checkBoxOf(mark: XmlElement): string | null {
  const box = child(child(mark, 'ffData'), 'checkBox');
  if (!box) return null;
  const state = child(box, 'checked') ?? child(box, 'default');
  return state && isOn(attribute(state, 'val')) ? '☒' : '☐';
}
