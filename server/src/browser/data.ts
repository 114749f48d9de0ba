import { type DataSource, forgetful } from '../base';
import { scope } from './scope';

/** Fetches shipped data from the folder that the client names, else from `data` beside the worker's own script. */
export const fetchData = (dataUri: string | undefined): DataSource =>
  forgetful(async (name) => {
    const folder = dataUri ?? new URL('data', scope.location.href).href;
    const response = await fetch(`${folder}/${name}`);
    if (!response.ok) throw new Error(`${name}: ${response.status} ${response.statusText}`);
    return new Uint8Array(await response.arrayBuffer());
  });
