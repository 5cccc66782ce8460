/** Every page of the site: the tests below open each of them. */
export const PAGES = [
	'/',
	'/domain',
	'/migration',
	'/sites',
	'/evacuation',
	'/compare',
	'/sources',
	'/inventory'
] as const;
