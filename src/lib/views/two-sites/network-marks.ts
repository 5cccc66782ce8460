/** What stands at a row of the table of networks, and has its room before the table comes. */
export const UNREAD = '▲ This row is left out.';
export const ASSUMED = 'No role is known by that name: taken for production.';
