export { drawAnew as wake } from './draw-anew';
