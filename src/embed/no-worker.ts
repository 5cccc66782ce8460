/** In the place of a worker and its address: an embed reckons in turns with its page. */
export default '';
export const mayHaveWorkers = (): boolean => false;
export const workerAddress = (address: string): string => address;
