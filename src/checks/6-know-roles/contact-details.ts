/** Begins where a run of such signs begins, so that a long run without an @ is read once. */
const EMAIL = /(?<![\w.+-])[\w.+-]+@[\w-]+\.[\w.-]+/;
const TELEPHONE = /(?<![\d/.-])(?:\+44[ -]?(?:\(0\)[ -]?)?\d|\(?0(?!800|808|845)[12378]\d)[\d )-]{6,12}\d(?![\d/])|\b(?:ext(?:ension)?\.? ?|x)\d{3,5}\b/i;

/** Whether a text holds an email address or a telephone number. */
export function hasContactDetails(text: string): boolean {
  return EMAIL.test(text) || TELEPHONE.test(text);
}
