import type { XmlElement } from './ooxml';
import { attribute, elementsOf, findByLocalName } from './ooxml';

const SCHEME_NAME: Readonly<Record<string, string>> = {
  dark1: 'dk1', text1: 'dk1', light1: 'lt1', background1: 'lt1', dark2: 'dk2', text2: 'dk2', light2: 'lt2', background2: 'lt2',
  hyperlink: 'hlink', followedHyperlink: 'folHlink',
};

/** Colours and fonts that a document takes from its theme. */
export class Theme {
  readonly #colours = new Map<string, string>();
  readonly #fonts = new Map<string, string>();

  /** @param root `a:theme`; null where the document has none */
  constructor(root: XmlElement | null) {
    const scheme = root && findByLocalName(root, 'clrScheme');
    if (scheme) {
      for (const slot of elementsOf(scheme)) {
        const colour = slot.firstElementChild;
        const hex = colour && (attribute(colour, 'lastClr') ?? attribute(colour, 'val'));
        if (hex && /^[\da-f]{6}$/i.test(hex)) this.#colours.set(slot.localName, `#${hex}`);
      }
    }
    for (const kind of ['major', 'minor']) {
      const font = root && findByLocalName(root, `${kind}Font`);
      const typeface = font && attribute(findByLocalName(font, 'latin'), 'typeface');
      if (typeface) this.#fonts.set(kind, typeface);
    }
  }

  /** @param name as WordprocessingML names it ("accent1", "text1") */
  colour(name: string): string | undefined {
    return this.#colours.get(SCHEME_NAME[name] ?? name);
  }

  /** @param name as WordprocessingML names it ("minorHAnsi", "majorBidi") */
  font(name: string): string | undefined {
    return this.#fonts.get(name.startsWith('major') ? 'major' : 'minor');
  }
}
