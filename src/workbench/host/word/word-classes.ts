import type { HostClass } from '../rich-api/host-object';
import { annotationClass, critiqueAnnotationClass } from './classes/annotation-classes';
import { applicationClass, documentCreatedClass } from './classes/application-classes';
import { bodyClass } from './classes/body-class';
import { commentClass, commentReplyClass } from './classes/comment-classes';
import { contentControlClass, contentControlCollectionClass } from './classes/content-control-class';
import {
  customPropertyClass,
  customPropertyCollectionClass,
  customXmlPartClass,
  customXmlPartCollectionClass,
  documentClass,
  documentPropertiesClass,
} from './classes/document-classes';
import { fontClass } from './classes/font-class';
import { noteClass } from './classes/note-class';
import { paragraphClass } from './classes/paragraph-class';
import { rangeClass } from './classes/range-class';
import { pageSetupClass, sectionClass } from './classes/section-classes';
import { listClass, listItemClass, searchOptionsClass, shapeClass, textFrameClass, trackedChangeClass, trackedChangeCollectionClass } from './classes/small-classes';
import { tableCellClass, tableClass, tableRowClass } from './classes/table-classes';
import type { WordContext } from './word-context';
import type { WordClassName, WordData } from './word-data';

export type WordClasses = { readonly [Name in WordClassName]: HostClass<WordData[Name]> };

/** All classes of Word that the host knows. What is not here, or not in a class, fails as NotImplemented and names itself. */
export function wordClasses(word: WordContext): WordClasses {
  const each =
    <Name extends WordClassName>(className: Name): HostClass<() => readonly WordData[Name][]> => ({ items: (list) => list().map((data) => word.make(className, data)) });
  return {
    AddinInternalService: { methods: { notifyActionHandlerReady: () => null } },
    Annotation: annotationClass(word),
    AnnotationCollection: each('Annotation'),
    Application: applicationClass(word),
    Body: bodyClass(word),
    Comment: commentClass(word),
    CommentCollection: each('Comment'),
    CommentReply: commentReplyClass(word),
    CommentReplyCollection: each('CommentReply'),
    ContentControl: contentControlClass(word),
    ContentControlCollection: contentControlCollectionClass(word),
    CritiqueAnnotation: critiqueAnnotationClass(word),
    CustomProperty: customPropertyClass(word),
    CustomPropertyCollection: customPropertyCollectionClass(word),
    CustomXmlPart: customXmlPartClass(word),
    CustomXmlPartCollection: customXmlPartCollectionClass(word),
    CustomXmlPartScopedCollection: each('CustomXmlPart'),
    Document: documentClass(word),
    DocumentCreated: documentCreatedClass(word),
    DocumentProperties: documentPropertiesClass(word),
    Font: fontClass(word),
    List: listClass(word),
    ListCollection: each('List'),
    ListItem: listItemClass(word),
    NoteItem: noteClass(word),
    NoteItemCollection: each('NoteItem'),
    PageSetup: pageSetupClass(word),
    Paragraph: paragraphClass(word),
    ParagraphCollection: each('Paragraph'),
    Range: rangeClass(word),
    RangeCollection: { items: (ranges) => ranges.map((range) => word.make('Range', range)) },
    SearchOptions: searchOptionsClass(),
    Section: sectionClass(word),
    SectionCollection: each('Section'),
    Shape: shapeClass(word),
    ShapeCollection: each('Shape'),
    Table: tableClass(word),
    TableCell: tableCellClass(word),
    TableCellCollection: each('TableCell'),
    TableCollection: each('Table'),
    TableRow: tableRowClass(word),
    TableRowCollection: each('TableRow'),
    TextFrame: textFrameClass(word),
    TrackedChange: trackedChangeClass(word),
    TrackedChangeCollection: trackedChangeCollectionClass(word),
  };
}
