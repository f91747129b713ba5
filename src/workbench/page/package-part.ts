import { DocxError } from '../../docx/docx-error';
import type { OpcPackage } from '../../docx/package';
import type { Relationship } from '../../docx/relationships';
import { relationshipKind } from '../../docx/relationships';
import type { XmlElement } from './view/ooxml';
import type { DocumentPart } from './view/parts';

/** Kinds of pictures that browsers show. */
const PICTURE_TYPES: Readonly<Record<string, string>> = {
  png: 'image/png', jpg: 'image/jpeg', jpeg: 'image/jpeg', jpe: 'image/jpeg', jfif: 'image/jpeg', gif: 'image/gif',
  bmp: 'image/bmp', webp: 'image/webp', svg: 'image/svg+xml',
};

/** Pictures of the package as addresses inside this page; they are let go with the document. */
export class PictureUrls {
  readonly #urls = new Map<string, string>();

  constructor(private readonly container: OpcPackage) {}

  urlOf(part: string): string | null {
    const known = this.#urls.get(part);
    if (known !== undefined) return known;
    const type = PICTURE_TYPES[extensionOf(part)];
    if (type === undefined || !this.container.has(part)) return null;
    const url = URL.createObjectURL(new Blob([Uint8Array.from(this.container.bytes(part))], { type }));
    this.#urls.set(part, url);
    return url;
  }

  revoke(): void {
    for (const url of this.#urls.values()) URL.revokeObjectURL(url);
    this.#urls.clear();
  }
}

/** A part of the package, as the view asks for it. */
export class PackagePart implements DocumentPart {
  readonly root: XmlElement;
  #links: ReadonlyMap<string, Relationship> = new Map();
  #linksOf = -1;

  /** @throws DocxError where the part is damaged */
  constructor(
    private readonly container: OpcPackage,
    private readonly name: string,
    private readonly pictures: PictureUrls,
  ) {
    const root = container.xml(name).documentElement;
    if (!root) throw new DocxError('damaged', `${name} has no element`);
    this.root = root;
  }

  /** Links may come while the document is open: to its first comments. */
  get links(): ReadonlyMap<string, Relationship> {
    const { container, name } = this;
    if (this.#linksOf !== container.revision) this.#links = new Map(container.relationshipsOf(name).map((link) => [link.id, link]));
    this.#linksOf = container.revision;
    return this.#links;
  }

  byId(id: string): PackagePart | null {
    const link = this.links.get(id);
    return link && !link.external ? this.#open(link.target) : null;
  }

  byKind(kind: string): PackagePart | null {
    const link = [...this.links.values()].find((candidate) => !candidate.external && relationshipKind(candidate) === kind);
    return link ? this.#open(link.target) : null;
  }

  addressOf(id: string): string | null {
    const link = this.links.get(id);
    return link?.external ? link.target : null;
  }

  pictureUrl(id: string): string | null {
    const link = this.links.get(id);
    return link && !link.external ? this.pictures.urlOf(link.target) : null;
  }

  extensionOf(id: string): string {
    const link = this.links.get(id);
    return link && !link.external ? extensionOf(link.target) : '';
  }

  /** A part that is missing or damaged is not drawn; the rest of the document still is, as in Word. */
  #open(name: string): PackagePart | null {
    if (!this.container.has(name)) return null;
    try {
      return new PackagePart(this.container, name, this.pictures);
    } catch (error) {
      if (error instanceof DocxError) return null;
      throw error;
    }
  }
}

function extensionOf(part: string): string {
  return /\.([^./]+)$/.exec(part)?.[1]?.toLowerCase() ?? '';
}
