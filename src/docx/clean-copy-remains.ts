import type { CaseDocument } from '../document/case-document';
import type { OpcPackage } from './package';
import { embeddedFiles } from './unseen';
import { wordParts } from './clean-copy-text';
import { descendantsOf } from './wordprocessing';

const PICTURE = /\.(jpe?g|tiff?|heic|png)$/i;
/** "Exif" and what follows it in a JPEG, the name of the part with the same in a PNG. */
const CAMERA_DATA = /Exif\0\0|eXIf/;
const MACROS = /vbaproject/i;

/** What no program can judge and what cannot be taken out of a copy without changing what the reader sees, each with what to do about it. */
export function whatStays(file: OpcPackage, { unseen, paragraphs }: CaseDocument): string[] {
  const stays: string[] = [];
  const embedded = embeddedFiles(file);
  if (embedded.length > 0) stays.push(`Files within the file: ${embedded.join(', ')}. Open each one in Word and make sure that all of it may be shared; if not, put a picture of it in its place.`);
  const macros = file.partNames.filter((part) => MACROS.test(part));
  if (macros.length > 0) stays.push('Macros. Save the copy in Word as a Word document (.docx), which has none.');
  const pictures = file.partNames.filter((part) => PICTURE.test(part) && CAMERA_DATA.test(new TextDecoder('latin1').decode(file.bytes(part)))).length;
  if (pictures > 0) stays.push(`${pictures === 1 ? 'A picture' : `${pictures} pictures`} with what a camera notes, which may be the place and time. In Word: cut the picture, then paste it as a picture (Paste Special).`);
  const cropped = croppedPictures(file);
  if (cropped > 0) stays.push(`${cropped === 1 ? 'A picture' : `${cropped} pictures`} of which only a part is shown; the rest is still in the file. In Word: Picture Format, Compress Pictures, Delete cropped areas.`);
  const margins = paragraphs.filter(({ story, text }) => (story === 'header' || story === 'footer') && text.trim() !== '').length;
  if (margins > 0) stays.push('Headers and footers. Make sure that they are those of this child.');
  const left = [...(unseen.authors ?? [])].length + (unseen.comments ?? 0) + (unseen.trackedChanges ?? 0) + (unseen.hiddenText ?? 0) + (unseen.customProperties ?? 0) + (unseen.customXmlParts ?? 0);
  if (left > 0) stays.push('Something that is not shown could not be taken out. Open the copy in Word and use File, Info, Inspect Document.');
  return stays;
}

function croppedPictures(file: OpcPackage): number {
  let cropped = 0;
  for (const part of wordParts(file)) {
    const root = file.xml(part).documentElement;
    for (const element of root ? descendantsOf(root) : []) {
      if (element.localName === 'srcRect' && element.attributes.some(({ value }) => Number(value) > 0)) cropped += 1;
      // The older form of the same: a picture of VML with a crop of its own.
      else if (element.localName === 'imagedata' && ['croptop', 'cropbottom', 'cropleft', 'cropright'].some((side) => element.hasAttribute(side))) cropped += 1;
    }
  }
  return cropped;
}
