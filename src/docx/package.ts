import type { Document } from 'slimdom';
import { CONTENT_TYPES_PART, readContentType, removeContentType, writeContentType } from './content-types';
import { DocxError } from './docx-error';
import { addRelationship, newRelationships, readRelationships, relationshipKind, relationshipsPartOf, removeRelationships, type Relationship } from './relationships';
import { sniff } from './sniff';
import { isWord } from './wordprocessing';
import { decodeXml, parseXml, serialiseXml } from './xml';
import { readZip, unpack, type PackedFile } from './zip-reader';
import { pack, writeZip } from './zip-writer';

const RELATIONSHIPS_TYPE = 'application/vnd.openxmlformats-package.relationships+xml';

/** Turns the changed document of a part into its bytes. */
export type PartWriter = () => Uint8Array;

interface Part {
  readonly name: string;
  /** As it stood in the file; null for one that was added or put in another's place. */
  readonly packed: PackedFile | null;
  bytes: Uint8Array | null;
  xml: Document | null;
  isChanged: boolean;
  writer: PartWriter | null;
}

/**
 * A Word file as parts. Parts that are not changed are written back byte for byte, in their old order. Part names have no leading "/" and
 * are compared without regard to case; the whole package is named ''.
 */
export class OpcPackage {
  /** The part that holds the document's text, usually "word/document.xml". */
  readonly mainPart: string;
  private readonly parts = new Map<string, Part>();
  #revision = 0;

  /** Use `openPackage`. */
  constructor(files: readonly PackedFile[]) {
    for (const packed of files) this.parts.set(packed.name.toLowerCase(), { name: packed.name, packed, bytes: unpack(packed), xml: null, isChanged: false, writer: null });
    if (!this.has(CONTENT_TYPES_PART) && !this.has(relationshipsPartOf(''))) throw new DocxError('not-docx', 'the archive is no package');
    this.mainPart = this.findMainPart();
  }

  /** Names of all parts in the order of the file, added ones last. */
  get partNames(): string[] {
    return [...this.parts.values()].map((part) => part.name);
  }

  /** Another number after each change of the file: with it one can tell whether anything was changed since. */
  get revision(): number {
    return this.#revision;
  }

  has(name: string): boolean {
    return this.parts.has(name.toLowerCase());
  }

  /** The bytes of a part, with its changes. @throws DocxError `damaged` where there is no such part */
  bytes(name: string): Uint8Array {
    const part = this.part(name);
    // Only a part whose document was changed has no bytes.
    part.bytes ??= part.xml === null ? new Uint8Array() : (part.writer?.() ?? serialiseXml(part.xml));
    return part.bytes;
  }

  /** The text of a part. @throws DocxError `damaged` */
  text(name: string): string {
    return decodeXml(this.bytes(name), name);
  }

  /** The part as a document, parsed once: everyone gets the same. After changing it call `markChanged`. @throws DocxError */
  xml(name: string): Document {
    const part = this.part(name);
    part.xml ??= parseXml(this.text(name), name);
    return part.xml;
  }

  /**
   * Says that the document `xml` returned for this part was changed.
   * @param writer turns it into bytes; where it is left out, the whole document is written anew
   */
  markChanged(name: string, writer: PartWriter | null = null): void {
    const part = this.part(name);
    if (part.xml === null) return;
    this.#revision += 1;
    part.isChanged = true;
    part.writer = writer;
    part.bytes = null;
  }

  /** Says that the document of this part, which was changed, is again as it stood in the file. */
  markRestored(name: string): void {
    const part = this.part(name);
    if (part.packed === null || !part.isChanged) return;
    this.#revision += 1;
    part.isChanged = false;
    part.writer = null;
    part.bytes = unpack(part.packed);
  }

  /** What writes the changed document of this part; null where nothing was changed or the whole is written anew. */
  writerOf(name: string): PartWriter | null {
    return this.part(name).writer;
  }

  /** Whether the part is not as it stood in the file. */
  isChanged(name: string): boolean {
    return this.part(name).isChanged;
  }

  /** Puts a document in the place of a part, or adds a part; `contentType` is needed for a part that is new. */
  setXml(name: string, document: Document, contentType?: string): void {
    this.setPart({ name, packed: null, bytes: null, xml: document, isChanged: true, writer: null }, contentType);
  }

  /** Puts bytes in the place of a part, or adds a part; `contentType` is needed for a part that is new. */
  setBytes(name: string, bytes: Uint8Array, contentType?: string): void {
    this.setPart({ name, packed: null, bytes, xml: null, isChanged: true, writer: null }, contentType);
  }

  /** Takes a part away with its relationships and its content type. Links that lead to it stay: see `removeRelationships`. */
  remove(name: string): void {
    this.#revision += 1;
    this.parts.delete(relationshipsPartOf(name).toLowerCase());
    if (this.parts.delete(name.toLowerCase()) && removeContentType(this.xml(CONTENT_TYPES_PART), name)) this.markChanged(CONTENT_TYPES_PART);
  }

  /** The links of a part, of the whole package for ''. @throws DocxError `damaged` */
  relationshipsOf(part: string): Relationship[] {
    const name = relationshipsPartOf(part);
    return this.has(name) ? readRelationships(this.xml(name), part) : [];
  }

  /** The parts that a part's links of this kind ("header", "comments") lead to, as far as they are there; none twice. */
  partsRelatedTo(part: string, kind: string): string[] {
    const links = this.relationshipsOf(part).filter((link) => !link.external && relationshipKind(link) === kind && this.has(link.target));
    return [...new Set(links.map((link) => this.part(link.target).name))];
  }

  /** Links a part (the whole package for '') to another part or, if external, to an address. Returns the id of the link. */
  addRelationship(part: string, type: string, target: string, external = false): string {
    const name = relationshipsPartOf(part);
    if (!this.has(name)) this.setXml(name, newRelationships(), RELATIONSHIPS_TYPE);
    const id = addRelationship(this.xml(name), type, target, external);
    this.markChanged(name);
    return id;
  }

  /** Takes links of a part away. */
  removeRelationships(part: string, ids: readonly string[]): void {
    const name = relationshipsPartOf(part);
    if (this.has(name) && removeRelationships(this.xml(name), new Set(ids))) this.markChanged(name);
  }

  /** The declared type of a part, '' where none is declared. */
  contentTypeOf(name: string): string {
    return this.has(CONTENT_TYPES_PART) ? readContentType(this.xml(CONTENT_TYPES_PART), name) : '';
  }

  /** The file with all changes. The same content always gives the same bytes. */
  save(): Uint8Array {
    return writeZip([...this.parts.values()].map((part) => (part.isChanged ? null : part.packed) ?? pack(part.name, this.bytes(part.name))));
  }

  private part(name: string): Part {
    const part = this.parts.get(name.toLowerCase());
    if (part === undefined) throw new DocxError('damaged', `there is no part ${name}`);
    return part;
  }

  private setPart(part: Part, contentType: string | undefined): void {
    this.#revision += 1;
    const key = part.name.toLowerCase();
    const name = this.parts.get(key)?.name ?? part.name;
    this.parts.set(key, { ...part, name });
    if (contentType !== undefined && writeContentType(this.xml(CONTENT_TYPES_PART), name, contentType)) this.markChanged(CONTENT_TYPES_PART);
  }

  private findMainPart(): string {
    const [main] = this.partsRelatedTo('', 'officeDocument');
    if (main === undefined) throw new DocxError('no-document', 'no part is named as the document');
    const root = this.xml(main).documentElement;
    if (root === null || !isWord(root, 'document')) throw new DocxError('no-document', `${main} is no Word document`);
    return main;
  }
}

/**
 * Opens the bytes of a .docx, .docm or .dotx file. Everything is unpacked and checked here, so that what was opened can be read and saved.
 * @throws DocxError for every file that is not a sound Word document
 */
export function openPackage(bytes: Uint8Array): OpcPackage {
  sniff(bytes);
  return new OpcPackage(readZip(bytes));
}
