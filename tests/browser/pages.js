/** Every page of the site: the tests below open each of them. */
export const PAGES = /** @type {const} */ ([
	'/',
	'/domain',
	'/migration',
	'/sites',
	'/evacuation',
	'/compare',
	'/sources',
	'/inventory'
]);
