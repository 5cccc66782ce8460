/*
 * What the first answer of this page is made of. The route loads it before the page is mounted; the page
 * itself names only its types, so that the form does not wait for it.
 */
export { answerReplication, answerSites } from '#lib/scenario/sites/verdict';
export {
	asides,
	estateSentence,
	figuresSentence,
	groupName,
	measuredSentence,
	outcomeWord,
	pathSentence,
	quickestSentence,
	spokenVerdict,
	supportSentence,
	verdictHeadline
} from '#lib/words/sites/verdict';
export { GROUPS as PARTS, standingOf } from '#lib/scenario/sites/rules';
export { asyncHeadline } from '#lib/scenario/sites/storage';
