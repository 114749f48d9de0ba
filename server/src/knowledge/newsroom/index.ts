export { type ImportOutcome, importNames } from './import';
export { layNewsroom, type NewsroomLayer, newsroomKnowledge } from './pack';
export {
  type NewsroomFile,
  type NewsroomFormat,
  type NewsroomRecord,
  type NewsroomRole,
  newsroomFormat,
  readNewsroom,
} from './records';
export type { Problem as NewsroomProblem } from './tree';
