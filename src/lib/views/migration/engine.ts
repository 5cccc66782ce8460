// What the page works out: loaded once its form and the prerendered answer are on the screen.
export { firstAnswer } from '#lib/words/migration/first-answer';
