/** What is shown of a report and can be done about it, loaded in one piece. */
export { ActOnDocument } from '../act/ActOnDocument';
export { DeedLine } from '../act/DeedLine';
export { PlaceTools } from './PlaceTools';
export { ReviewOptions } from './ReviewOptions';
export { ReviewReport } from './ReviewReport';
