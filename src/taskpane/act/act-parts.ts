/** What can be done about findings, loaded in one piece once there are some. */
export { ActOnDocument } from './ActOnDocument';
export { ActOnFinding } from './ActOnFinding';
export { DeedLine } from './DeedLine';
